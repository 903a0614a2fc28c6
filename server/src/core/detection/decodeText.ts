/** The platform's decoder: Node, browsers and workers all have it, but the core's type library has no DOM. */
declare const TextDecoder: new (
  label: string,
  options?: { ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Bytes whose zeros tell UTF-16 without a mark, as VS Code looks at them. */
const PROBE = 512;
/** Fewer bytes say nothing. */
const LEAST = 16;

/**
 * Bytes of a file → text as an editor shows it: UTF-8, or UTF-16 where a byte order mark or the zeros of ASCII characters
 * say so. The mark is not part of the text; bytes that are not valid become U+FFFD, one unit each run, as VS Code shows them.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  utf8 ??= new TextDecoder('utf-8');
  return utf8.decode(bytes);
}

/** Keeps nothing between two texts; to make one for each costs more than to decode a small file. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** The kind of UTF-16 that a file is in: by its mark, or because every other one of its first bytes is zero and no other. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return (bytes[0] === 0) === (bytes[1] === 0) ? undefined : unmarked(bytes);
}

function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < LEAST || bytes.length % 2 !== 0) return undefined;
  const zeros = bytes[0] === 0 ? 0 : 1;
  const end = Math.min(bytes.length, PROBE);
  for (let at = 0; at < end; at++) if ((bytes[at] === 0) !== (at % 2 === zeros)) return undefined;
  return zeros === 1 ? 'utf-16le' : 'utf-16be';
}
