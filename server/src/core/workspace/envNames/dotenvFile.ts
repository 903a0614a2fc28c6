import { type DotenvEntry, entriesOf, parseDotenv } from '../../dotenv';
import { type EnvDefinition, type EnvNames, type EnvReference, referenceAt } from './reader';

const INTERPOLATION = /(?<!\\)\$\{?([A-Za-z_]\w{0,199})/g;

/** Entries of `.env` files and of `.envrc`, and the `${X}` of one in the value of another. */
export function readDotenv(text: string): EnvNames {
  const definitions: EnvDefinition[] = [];
  const references: EnvReference[] = [];
  for (const entry of entriesOf(parseDotenv(text))) {
    const { name, nameSpan, valueSpan, value } = entry;
    definitions.push({ name, nameSpan, valueSpan, value });
    references.push(...interpolated(text, entry));
  }
  return { references, definitions };
}

function interpolated(text: string, { quote, valueSpan, name }: DotenvEntry): EnvReference[] {
  if (quote === "'") return [];
  const references: EnvReference[] = [];
  for (const match of text.slice(valueSpan.start, valueSpan.end).matchAll(INTERPOLATION)) {
    const other = match[1] ?? '';
    // A password may hold a `$`: without braces only a name in upper case is taken for one.
    if (other === name || !(match[0].startsWith('${') || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(other))) continue;
    references.push(referenceAt(other, valueSpan.start + match.index + match[0].length - other.length));
  }
  return references;
}
