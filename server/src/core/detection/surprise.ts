/**
 * Cost of a letter after another one, a row for each letter and a last one for the start of a word, in half bits from
 * `a` (0) to `z` (12.5). Counted over the identifiers and comments of some 60 MB of code; a letter drawn at random
 * costs nearly six bits on average, one of a word under four.
 */
const COSTS =
  'mjhionkrksngjhsjqgifmnonmr' +
  'gkjlhlnphlpfmnimpiimhppqkp' +
  'gnklhnmhkuijmofnqjkhkoqrnt' +
  'hllieknpfppjnminpjimknppns' +
  'jnihlkmqntqjkgoknfghpmnjot' +
  'imkjifnpfrqinnhlrikkjqpqns' +
  'jnknenlihrqjmihmrhhljooqpp' +
  'fonleoppgqnllngnqjlikqpqmq' +
  'klijkkjsrrqijehkrkihrltnvl' +
  'hkkkgllmjljlllhknmglhmlnmn' +
  'imlldmkmgnnjlkllolhklolpnq' +
  'gomkenoqfsohongmsojjkoqsjt' +
  'fknmeopqhsolknhgrojljqrqor' +
  'ioihhlgpjsmmolinqohfllqsps' +
  'mlhjollrmrmiifkitgjjilkoss' +
  'gplmgnoljunhoohjqgjikpprlt' +
  'kmlkkmmlknnjlmnmjjjldmmnln' +
  'gokkenmrgumlklhmskiilnpslu' +
  'kpinfnnigtmkmnjjonifipnrlr' +
  'holnfmpifuqlmoilshikkpopkr' +
  'kjkljklrjtrhifmithhgrpsotq' +
  'fmlmdlnngqqmmnjlnmlmolmpop' +
  'fmllhmmigqolmihmqhimnolnpq' +
  'ikhkhinmipplknlgomlfonnjlp' +
  'klkkjmlojpojiikfpkghonlolm' +
  'hmlldmmmhnollmjmnmllnnmmlj' +
  'ijhijjkljonjjjlioihjkmlmpp';

const WORD_START = 26;
const DIGIT_BITS = Math.log2(10);
/** A change between letters and digits is rare inside words. */
const SWITCH_BITS = 2;

/** Characters that tell: the rest of a longer value is like its beginning. */
const ENOUGH = 200;

type Kind = 'none' | 'lower' | 'upper' | 'digit';

/**
 * How unlike words and identifiers a text is, in bits per letter or digit: below 4 for words in any case convention,
 * above 5 for most random text. Separators count neither way.
 */
export function surpriseOf(value: string): number {
  let bits = 0;
  let count = 0;
  let before: Kind = 'none';
  let letter = WORD_START;
  let wordStart = true;
  const end = Math.min(value.length, ENOUGH);
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === 'none') {
      letter = WORD_START;
    } else {
      count++;
      if (kind === 'digit') {
        bits += DIGIT_BITS + (before === 'lower' || before === 'upper' ? SWITCH_BITS : 0);
        letter = WORD_START;
      } else {
        const next = (code | 32) - 97;
        if (before === 'digit') bits += SWITCH_BITS;
        // `someName` and `HTTPServer` start words in the middle of a run; a lone capital anywhere else is odd.
        if (kind === 'upper' && before === 'lower') {
          bits += 1;
          letter = WORD_START;
        } else if (kind === 'lower' && before === 'upper' && !wordStart) bits += 2;
        wordStart = letter === WORD_START;
        bits += (COSTS.charCodeAt(letter * 26 + next) - 97) / 2;
        letter = next;
      }
    }
    before = kind;
  }
  return count === 0 ? 0 : bits / count;
}

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  return code >= 48 && code <= 57 ? 'digit' : 'none';
}
