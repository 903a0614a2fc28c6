import type { Finding } from '../../detection/finding';
import type { Span } from '../../text';

/**
 * Why a credential that is not written plainly stays where it is; undefined where the characters of `secret` can move as
 * they are: all of an encoded text, which the program decodes as before, or escapes, which the language itself reads.
 */
export function encodedReason({ encoding }: Finding, text: string, secret: Span): string | undefined {
  const [outermost] = encoding ?? [];
  switch (outermost) {
    case undefined:
    case 'escapes':
    case 'percent':
      return undefined;
    case 'base64':
    case 'hex':
    case 'gzip':
      return isWhole(text, secret) ? undefined : 'It is a part of an encoded text: move it by hand.';
    case 'joined':
      return 'It is put together from several pieces: write it in one, then it can be moved.';
    default:
      return 'It is written in an encoding that cannot be moved: write it plainly, then it can be moved.';
  }
}

/** One run of digits, with none of its kind next to it; an equals sign before it assigns it. */
function isWhole(text: string, { start, end }: Span): boolean {
  return (
    /^[\w+/=-]*$/.test(text.slice(start, end)) &&
    !/[\w+/-]/.test(text.charAt(start - 1)) &&
    !/[\w+/=-]/.test(text.charAt(end))
  );
}
