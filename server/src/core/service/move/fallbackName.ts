import type { TextReader } from '../../text';

/** How far before a literal the read is looked for, in UTF-16 units. */
const REACH = 200;

/** What ends right before the quotes of a literal that stands in for a variable, per way of reading it. */
const READS: readonly RegExp[] = [
  /\b(?:process|Bun)\.env\.([A-Za-z_]\w{0,99})\s{0,20}(?:\?\?|\|\|)\s{0,20}["'`]$/,
  /\b(?:process|Bun)\.env\[["']([A-Za-z_]\w{0,99})["']\]\s{0,20}(?:\?\?|\|\|)\s{0,20}["'`]$/,
  /\bDeno\.env\.get\(["']([A-Za-z_]\w{0,99})["']\)\s{0,20}(?:\?\?|\|\|)\s{0,20}["'`]$/,
  /\b(?:environ\.get|getenv)\(\s{0,20}["']([A-Za-z_]\w{0,99})["'](?:\s{0,20},|\)\s{0,20}or\b)\s{0,20}["']$/,
  /\$\{([A-Za-z_]\w{0,99}):?[-=]["']?$/,
];

/**
 * The variable that a literal stands in for (`process.env.NAME ?? "…"`, `os.environ.get("NAME", "…")`, `${NAME:-…}`):
 * no other name would do as well. `start` is the UTF-16 offset of the literal's content.
 */
export function fallbackName(reader: TextReader, start: number): string | undefined {
  const before = reader.slice(Math.max(0, start - REACH), start);
  for (const read of READS) {
    const name = read.exec(before)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
