import { readServiceTable, type TabledService } from '../support/serviceTable';
import { table as aToB } from './a-b';
import { table as cToD } from './c-d';
import { table as eToG } from './e-g';
import { table as hToL } from './h-l';
import { table as mToO } from './m-o';
import { table as pToR } from './p-r';
import { table as s } from './s';
import { table as tToZ } from './t-z';

/** Services whose credentials are told by their names, by the first letter of their ids. */
export const tabledServices: readonly TabledService[] = [aToB, cToD, eToG, hToL, mToO, pToR, s, tToZ].flatMap(
  readServiceTable,
);
