import { groupings } from '../inventory/inventoryModel';
import type { Command } from './command';

/** One command per grouping: `keyward.groupBy.provider` and so on. */
export const groupInventory: readonly Command[] = groupings.map((grouping) => ({
  id: `keyward.groupBy.${grouping}`,
  execute: ({ inventory }) => inventory.groupBy(grouping),
}));
