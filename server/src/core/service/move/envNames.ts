import { type DotenvDocument, entriesOf, entryNamed, holdsValue } from '../../dotenv';
import { RefusedError } from '../languageService';

/** Names by which shells, loaders and runtimes are steered: a credential under one of them would change them. */
const RESERVED = new Set(
  'PATH HOME USER LOGNAME SHELL PWD OLDPWD TERM LANG TZ IFS PS1 PS2 ENV EDITOR DISPLAY HOSTNAME TMPDIR TEMP TMP CI PORT UID EUID PPID RANDOM SECONDS LINENO SHLVL NODE_ENV NODE_OPTIONS NODE_PATH PYTHONPATH PYTHONHOME GOPATH GOROOT LD_PRELOAD LD_LIBRARY_PATH'.split(
    ' ',
  ),
);
const RESERVED_PREFIX = /^(?:AWS_LAMBDA_|LC_|BASH_|npm_)/i;

/** A finding's suggestion as a valid name that nothing else claims. */
export function sanitiseEnvName(suggested: string): string {
  const upper = suggested.toUpperCase().replace(/[^A-Z0-9_]+/g, '_');
  const name = upper.replace(/_/g, '') === '' ? 'SECRET' : upper;
  const started = /^[0-9]/.test(name) ? `_${name}` : name;
  return isReserved(started) ? `${started}_SECRET` : started;
}

function isReserved(name: string): boolean {
  return RESERVED.has(name) || RESERVED_PREFIX.test(name);
}

/** Why the user's own name cannot be taken. */
export function nameProblem(name: string): string | undefined {
  if (!isEnvName(name)) return `${JSON.stringify(name)} is no name for a variable: use letters, digits and _.`;
  return isReserved(name) ? `${name} already steers shells or programs: choose another name.` : undefined;
}

export function isEnvName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

export interface ChosenName {
  readonly name: string;
  /** How the env file comes to hold the value: it does already, an empty entry is filled, or an entry is added. */
  readonly entry: 'present' | 'fill' | 'append';
  readonly advice?: string;
}

/** What one plan has already decided, beside the env file as it is. */
export interface NameChoice {
  readonly document: DotenvDocument;
  /** Name of the env file as the user knows it. */
  readonly fileName: string;
  /** Names that this plan gives out, with their values. */
  readonly planned: ReadonlyMap<string, string>;
  /** Names that other moves may be writing just now, with their values. */
  readonly underWay: ReadonlyMap<string, string>;
  /** False for what is no credential: that `true` stands under DEBUG already says nothing about another `true`. */
  readonly reuse: boolean;
}

/** The same value keeps the name that it has; another value never takes a name that is in use. */
export function chooseName(choice: NameChoice, suggested: string, value: string): ChosenName {
  const holder = choice.reuse ? holderOf(choice, value) : undefined;
  if (holder !== undefined) return { name: holder, entry: 'present' };
  for (let count = 1; ; count++) {
    const name = count === 1 ? suggested : `${suggested}_${count}`;
    const state = stateOf(choice, name, value);
    if (state === 'other') continue;
    const advice =
      count === 1 ? undefined : `${choice.fileName} holds another value under ${suggested}, so this one is ${name}.`;
    return { name, entry: entryFor(state), advice };
  }
}

function holderOf(choice: NameChoice, value: string): string | undefined {
  const names = [...choice.planned.keys(), ...entriesOf(choice.document).map(({ name }) => name)];
  return names.find((name) => isEnvName(name) && stateOf(choice, name, value) === 'same');
}

/** For a name that must be exactly this one: the user's own, or that of an entry which moves between env files. */
export function requireName(choice: NameChoice, name: string, value: string): ChosenName {
  const state = stateOf(choice, name, value);
  if (state === 'other') throw new RefusedError(`${choice.fileName} holds another value under ${name}.`);
  return { name, entry: entryFor(state) };
}

type NameState = 'free' | 'empty' | 'same' | 'other';

/** What the env file, and this plan so far, have under a name. */
function stateOf({ document, planned, underWay }: NameChoice, name: string, value: string): NameState {
  const inPlan = planned.get(name);
  if (inPlan !== undefined) return inPlan === value ? 'same' : 'other';
  const entry = entryNamed(document, name);
  if (entry !== undefined && entry.value !== '') return holdsValue(document, entry, value) ? 'same' : 'other';
  const meanwhile = underWay.get(name);
  // Two moves that fill one empty entry would leave both values in it: a second entry is safe.
  if (meanwhile !== undefined) return meanwhile === value ? 'free' : 'other';
  return entry === undefined ? 'free' : 'empty';
}

function entryFor(state: NameState): ChosenName['entry'] {
  return state === 'same' ? 'present' : state === 'empty' ? 'fill' : 'append';
}
