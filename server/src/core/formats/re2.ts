import {
  ANYTHING,
  type CharSet,
  complementOf,
  foldedCase,
  LAST_UNIT,
  NEW_LINE,
  PERL,
  POSIX,
  propertySet,
  unionOf,
} from './charSet';

export type Node =
  | { readonly kind: 'set'; readonly set: CharSet }
  /** Zero-width; `source` is that of JavaScript. */
  | { readonly kind: 'assertion'; readonly source: string }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'group'; readonly node: Node; readonly index: number; readonly name?: string }
  | {
      readonly kind: 'repeat';
      readonly node: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    };

/** Why a pattern is not used, in a few words; offset into the pattern where there is one. */
export class PatternError extends Error {}

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

const DEEPEST = 100;

/** Reads a pattern in the syntax of RE2, which has neither look-around nor back-references. */
export function parseRe2(source: string): Node {
  const parser = new Parser(source);
  return parser.parse();
}

class Parser {
  readonly #source: string;
  #at = 0;
  #flags: Flags = { i: false, m: false, s: false, U: false };
  #groups = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#source.length) throw new PatternError('a closing parenthesis without an opening one');
    return node;
  }

  #choice(): Node {
    if (++this.#depth > DEEPEST) throw new PatternError('groups are nested too deeply');
    const nodes = [this.#sequence()];
    while (this.#take('|')) nodes.push(this.#sequence());
    this.#depth--;
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'choice', nodes };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#peek())) {
      const atom = this.#atom();
      if (atom) nodes.push(...this.#repeated(atom));
    }
    return { kind: 'sequence', nodes };
  }

  #repeated(atoms: readonly Node[]): readonly Node[] {
    const match = this.#match(/(?:([?*+])|\{(\d{1,4})(,?)(\d{0,4})\})(\?)?/y);
    if (!match) return atoms;
    if (/^[?*+]|^\{\d/.test(this.#source.slice(this.#at)) && this.#match(/(?:[?*+]|\{\d+,?\d*\})/y))
      throw new PatternError('two quantifiers in a row');
    const [, symbol, least, comma, most, lazy] = match;
    const min = symbol ? (symbol === '+' ? 1 : 0) : Number(least);
    const open = symbol ? symbol !== '?' : comma !== '' && most === '';
    const max = open ? Number.POSITIVE_INFINITY : symbol ? 1 : comma === '' ? min : Number(most);
    if (min > 1000 || (max > 1000 && !open) || max < min)
      throw new PatternError('a repeat count that RE2 does not allow');
    const last = atoms.at(-1);
    if (!last) throw new PatternError('a quantifier without anything before it');
    if (last.kind === 'assertion') return atoms;
    return [...atoms.slice(0, -1), { kind: 'repeat', node: last, min, max, lazy: Boolean(lazy) !== this.#flags.U }];
  }

  /** Undefined for what sets flags only. */
  #atom(): readonly Node[] | undefined {
    const first = this.#next();
    if (first === '(') return this.#group();
    if (first === '[') return [this.#setNode(this.#class())];
    if (first === '.') return [{ kind: 'set', set: this.#flags.s ? ANYTHING : complementOf(NEW_LINE) }];
    if (first === '^') return [assertion(this.#flags.m ? '(?<![^\\n])' : '(?<![^])')];
    if (first === '$') return [assertion(this.#flags.m ? '(?![^\\n])' : '(?![^])')];
    if (first === '\\') return this.#escape();
    if (/[?*+]/.test(first)) throw new PatternError('a quantifier without anything before it');
    return [this.#setNode(unit(first.charCodeAt(0)))];
  }

  #group(): readonly Node[] | undefined {
    const flags = this.#match(/\?([imsU]*)(?:-([imsU]+))?([:)])/y);
    const outer = this.#flags;
    if (flags) {
      this.#flags = changed(outer, flags[1] ?? '', flags[2] ?? '');
      if (flags[3] === ')') return undefined;
      const node = this.#choice();
      this.#close(outer);
      return [node];
    }
    const name = this.#match(/\?P?<([A-Za-z_]\w*)>/y)?.[1];
    if (name === undefined && this.#peek() === '?')
      throw new PatternError('look-around, which cannot run in linear time');
    const index = ++this.#groups;
    const node = this.#choice();
    this.#close(outer);
    return [{ kind: 'group', node, index, ...(name !== undefined && { name }) }];
  }

  #close(outer: Flags): void {
    if (!this.#take(')')) throw new PatternError('a group that is not closed');
    this.#flags = outer;
  }

  #escape(): readonly Node[] {
    if (this.#match(/A/y)) return [assertion('(?<![^])')];
    if (this.#match(/z/y)) return [assertion('(?![^])')];
    const boundary = this.#match(/[bB]/y);
    if (boundary) return [assertion(`\\${boundary[0]}`)];
    const quoted = this.#match(/Q((?:(?!\\E)[\s\S])*)(?:\\E)?/y);
    if (quoted) return [...(quoted[1] ?? '')].map((text) => this.#setNode(unit(text.charCodeAt(0))));
    return [this.#setNode(this.#escapedSet())];
  }

  /** What stands after a backslash, in a class or outside of one. */
  #escapedSet(): CharSet {
    const property = this.#match(/([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/y);
    if (property) {
      const set = propertySet(property[3] ?? property[4] ?? '');
      if (!set) throw new PatternError('an unknown Unicode class');
      return (property[1] === 'P') === (property[2] === '^') ? set : complementOf(set);
    }
    const perl = this.#match(/[dDwWsS]/y);
    if (perl) return PERL[perl[0]] ?? [];
    const code = this.#match(/x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y);
    if (code) {
      const value = Number.parseInt(code[1] ?? code[2] ?? '', 16);
      if (value > LAST_UNIT) throw new PatternError('a character beyond U+FFFF');
      return unit(value);
    }
    const octal = this.#match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
    if (octal) return unit(Number.parseInt(octal[0], 8));
    const text = this.#next();
    if (/[1-9]/.test(text)) throw new PatternError('a back-reference, which cannot run in linear time');
    const control = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }[text];
    if (control !== undefined) return unit(control);
    if (text === '' || /[A-Za-z]/.test(text)) throw new PatternError('an escape that RE2 does not know');
    return unit(text.charCodeAt(0));
  }

  #class(): CharSet {
    const negated = this.#take('^');
    const parts: CharSet[] = [];
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.#at >= this.#source.length) throw new PatternError('a character class that is not closed');
      parts.push(this.#classItem());
    }
    this.#at++;
    const set = unionOf(parts);
    const folded = this.#flags.i ? foldedCase(set) : set;
    return negated ? complementOf(folded) : folded;
  }

  #classItem(): CharSet {
    const posix = this.#match(/\[:(\^?)(\w+):\]/y);
    if (posix) {
      const set = POSIX[posix[2] ?? ''];
      if (!set) throw new PatternError('an unknown class in [: :]');
      return posix[1] ? complementOf(set) : set;
    }
    const low = this.#classUnit();
    const start = low[0]?.[0];
    const isOne = low.length === 1 && start === low[0]?.[1];
    if (!isOne || start === undefined || !/^-[^\]]/.test(this.#source.slice(this.#at, this.#at + 2))) return low;
    this.#at++;
    const end = this.#classUnit()[0]?.[0] ?? 0;
    if (end < start) throw new PatternError('a range in a class that runs backwards');
    return [[start, end]];
  }

  #classUnit(): CharSet {
    return this.#take('\\') ? this.#escapedSet() : unit(this.#next().charCodeAt(0));
  }

  #setNode(set: CharSet): Node {
    return { kind: 'set', set: this.#flags.i ? foldedCase(set) : set };
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    return this.#source.charAt(this.#at++);
  }

  #take(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match;
  }
}

function unit(code: number): CharSet {
  return [[code, code]];
}

function assertion(source: string): Node {
  return { kind: 'assertion', source };
}

function changed(flags: Flags, on: string, off: string): Flags {
  const value = (flag: keyof Flags) => (on.includes(flag) || flags[flag]) && !off.includes(flag);
  return { i: value('i'), m: value('m'), s: value('s'), U: value('U') };
}
