/** Programs that read env files, each with rules of its own. */
export type Loader = 'dotenv' | 'node --env-file' | 'python-dotenv' | 'sh' | 'docker compose';

const LOADERS: readonly Loader[] = ['dotenv', 'node --env-file', 'python-dotenv', 'sh', 'docker compose'];

interface Form {
  readonly write: (value: string) => string;
  /** Values that a loader would not read back as they are, in this form. */
  readonly misread: Readonly<Record<Loader, RegExp>>;
}

const loneSurrogate = /\p{Surrogate}/u;
const always = /(?:)/;
const notPlain = /[^A-Za-z0-9_./:@%+,=-]/;
const allButPlain: Form['misread'] = {
  dotenv: notPlain,
  'node --env-file': notPlain,
  'python-dotenv': notPlain,
  sh: notPlain,
  'docker compose': notPlain,
};

/** In order of preference: what more loaders read wins, then what comes first. */
const forms: readonly Form[] = [
  { write: (value) => value, misread: allButPlain },
  {
    write: (value) => `'${value}'`,
    misread: {
      dotenv: /'|\\$/,
      'node --env-file': /'/,
      'python-dotenv': /'|\\\\|\\$|\$\{[^}]*\}/,
      sh: /'/,
      'docker compose': /'|\\$/,
    },
  },
  {
    write: (value) => `"${value}"`,
    misread: {
      dotenv: /"|\\[nr]|\\$/,
      'node --env-file': /"|\\n/,
      'python-dotenv': /"|\\[\\'abfnrtv]|\\$|\$\{[^}]*\}/,
      sh: /["$`]|\\[\\\n]|\\$/,
      'docker compose': /["$\\]/,
    },
  },
  {
    write: (value) => `\`${value}\``,
    misread: {
      dotenv: /`|\\$/,
      'node --env-file': /`/,
      'python-dotenv': always,
      sh: always,
      'docker compose': always,
    },
  },
];

export type QuotedValue =
  | {
      /** What goes behind `=`. */
      readonly text: string;
      /** Loaders that would read another value; empty for nearly all credentials. */
      readonly misreadBy: readonly Loader[];
    }
  | { readonly refused: string };

/**
 * Writes a value so that the loaders read back exactly it: bare where no character is special, else in single quotes,
 * else in double quotes. No form suits every loader for every value; then the form that most of them read is taken.
 */
export function quoteValue(value: string): QuotedValue {
  const impossible = impossibleCharacter(value);
  if (impossible !== undefined) return { refused: `An env file cannot hold this value: it contains ${impossible}.` };
  if (value === '') return { text: '', misreadBy: [] };
  let best: { text: string; misreadBy: Loader[] } | undefined;
  for (const form of forms) {
    const misreadBy = LOADERS.filter((loader) => form.misread[loader].test(value));
    if (best === undefined || misreadBy.length < best.misreadBy.length) best = { text: form.write(value), misreadBy };
  }
  if (best === undefined || best.misreadBy.includes('dotenv') || best.misreadBy.includes('node --env-file')) {
    return { refused: 'No quoting of this value is read back alike: it mixes every kind of quote and backslashes.' };
  }
  return best;
}

function impossibleCharacter(value: string): string | undefined {
  if (value.includes('\0')) return 'a NUL character';
  if (value.includes('\r')) return 'a carriage return, which loaders turn into a line feed';
  if (loneSurrogate.test(value)) return 'half of a surrogate pair';
  return undefined;
}
