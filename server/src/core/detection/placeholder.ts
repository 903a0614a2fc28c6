/** Words of which a value holds one only where somebody is meant to replace it. */
const STAND_IN =
  /example|placeholder|change_?me|change-me|redacted|dummy|insert[_ -]|replace[_ -]?(?:me|with|this)|your[_ -]|[_ -]your|yourkey|yoursecret|yourtoken|yourpassword|<[^<>]{1,60}>|todo|fixme|n\/a|not[_ -]?(?:a[_ -])?real|too[_ -]?short|sample|lorem|foobar|\.\.\.|…|\*{3}|x{5}|xxx-|•|-{6}|_{6}|#{5}|\?{4}/i;

/** Values that are no more than a word for what should stand there, in whole. */
const BARE_WORD =
  /^(?:my|the|some|a|test|dev|default|fake|mock|new|old|bad|wrong|super)?[_ -]?(?:api|app|access|client|auth|user|db|root|admin)?[_ -]?(?:key|token|secret|pass|passwd|password|pwd|passphrase|credential|credentials|auth|value|string|none|null|nil|undefined|true|false|test|user|admin|guest|empty|required|optional|hidden|invalid|unknown|anonymous|basic|bearer|short)[_ -]?(?:key|token|secret|value|here|string)?[0-9]{0,3}[!.]?$/i;

/** Examples of AWS, jwt.io and RFC 6749 that do not say so. */
const DOCUMENTED =
  /^(?:czZCaGRSa3F0MzpnWDFmQmF0M2JW|2YotnFZFEjr1zCsicMWpAA|tGzv3JOkF0XG5Qx2TlKWIA|wJalrXUtnFEMI\/|AKIAIOSFODNN7|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI)/;

/** True for values that only show where a credential goes. */
export function isPlaceholder(value: string): boolean {
  return STAND_IN.test(value) || DOCUMENTED.test(value) || isPatterned(value);
}

/** A few characters again and again: `123123123123`, `-example-example`. */
function isRepeated(value: string): boolean {
  const repeated = /(.{2,12}?)\1{3,40}/.exec(value);
  return repeated !== null && repeated[0].length * 2 > value.length;
}

/** True for a value that is a plain word for a credential, such as `my_password`. */
export function isCredentialWord(value: string): boolean {
  return BARE_WORD.test(value);
}

/**
 * Made by a hand, not at random: runs of neighbours (`abcdef`, `123456`, `aaaa`), read apart for letters and digits, so
 * that `a1b2c3d4` is one as well, or the same characters over and over.
 */
export function isPatterned(value: string): boolean {
  let steps = 0;
  let even = 0;
  let letter = -1;
  let digit = -1;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (digit >= 0) {
        steps++;
        if (isEven(code - digit, 10)) even++;
      }
      digit = code;
    } else if ((code | 32) >= 97 && (code | 32) <= 122) {
      if (letter >= 0) {
        steps++;
        if (isEven((code | 32) - letter, 26)) even++;
      }
      letter = code | 32;
    }
  }
  return even >= steps * (steps < 12 ? 0.75 : 0.6) || isRepeated(value);
}

function isEven(step: number, size: number): boolean {
  return step === 0 || step === 1 || step === 1 - size;
}
