/** The platform's decoder: Node, browsers and workers all have it, but the core's type library has no DOM. */
declare const TextDecoder: new (
  label: string,
  options?: { ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Bytes of a file → text as an editor shows it: UTF-8, or UTF-16 where a byte order mark says so. The mark is not part
 * of the text; bytes that are not valid become U+FFFD, one unit each run, as VS Code shows them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
