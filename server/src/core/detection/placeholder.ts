/** Words of which a value holds one only where somebody is meant to replace it. */
const STAND_IN =
  /example|placeholder|change_?me|change-me|redacted|dummy|insert[_ -]|replace[_ -]?(?:me|with|this)|your[_ -]|[_ -]your|yourkey|yoursecret|yourtoken|yourpassword|<[^<>]{1,60}>|todo|fixme|n\/a|not[_ -]?(?:a[_ -])?real|too[_ -]?short|sample|lorem|foobar|\.\.\.|…|\*{3}|x{5}|xxx-|•|-{6}|_{6}|#{5}|\?{4}/i;

/** Values that are no more than a word for what should stand there, in whole. */
const BARE_WORD =
  /^(?:my|the|some|a|test|dev|default|fake|mock|new|old|bad|wrong|super|proxy)?[_ -]?(?:api|app|access|client|auth|user|db|root|admin)?[_ -]?(?:key|token|secret|pass|passwd|password|pwd|passphrase|credential|credentials|auth|value|string|none|null|nil|undefined|true|false|test|user|admin|guest|empty|required|optional|hidden|invalid|unknown|anonymous|basic|bearer|short)[_ -]?(?:key|token|secret|value|here|string)?[0-9]{0,4}[!.]?$/i;

/** Examples of AWS, 1Password, jwt.io and RFC 6749, and the key of Azure's storage emulator, that do not say so. */
const DOCUMENTED =
  /^(?:czZCaGRSa3F0MzpnWDFmQmF0M2JW|2YotnFZFEjr1zCsicMWpAA|tGzv3JOkF0XG5Qx2TlKWIA|wJalrXUtnFEMI\/|Eby8vdM02xNOcqFl|AKIAIOSFODNN7|A3-C4ZJMN-PQTZTL-|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI)/;

/** True for the examples that standards and providers publish. */
export function isDocumented(value: string): boolean {
  return DOCUMENTED.test(value);
}

/** Passwords of documentation, of anonymous users and of development machines, in whole. */
const WEAK_PASSWORDS =
  /^(?:x-oauth-basic|x-access-token|oauth2?|postgres|mysql|mongo|redis|guest|user|root|admin|example|foo|bar|baz|p|pw|xxx+|\d{1,5}|anon(?:cvs|ymous)?|open ?sesame)$/i;

export function isWeakPassword(value: string): boolean {
  return WEAK_PASSWORDS.test(value);
}

/** Characters of a value that tell how it was made. */
const ENOUGH = 200;

/** True for values that only show where a credential goes. */
export function isPlaceholder(value: string): boolean {
  return STAND_IN.test(value) || DOCUMENTED.test(value) || isPatterned(value);
}

/** Up to a dozen characters four times and more, over half of the value: `123123123123`, `-example-example-example-example`. */
function isRepeated(value: string): boolean {
  const middle = value.length >> 1;
  for (let period = 2; period <= 12; period++) {
    // What covers over half of a value covers its middle.
    if (
      value.charCodeAt(middle) !== value.charCodeAt(middle - period) &&
      value.charCodeAt(middle) !== value.charCodeAt(middle + period)
    )
      continue;
    let same = 0;
    for (let i = period; i < value.length; i++) {
      same = value.charCodeAt(i) === value.charCodeAt(i - period) ? same + 1 : 0;
      if (same >= 3 * period && (same + period) * 2 > value.length) return true;
    }
  }
  return false;
}

/** Ten and more of a kind or neighbours in a row, as a hand makes them. Zero bytes and ones are `A` and `/` in base64. */
export function hasLongRun(value: string): boolean {
  let equal = 1;
  let rising = 1;
  for (let i = 1; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const step = code - value.charCodeAt(i - 1);
    equal = step === 0 && code !== 65 && code !== 47 ? equal + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    if (equal >= 10 || rising >= 8) return true;
  }
  return false;
}

/** True for a value that is a plain word for a credential, such as `my_password`. */
export function isCredentialWord(value: string): boolean {
  return BARE_WORD.test(value);
}

/**
 * Made by a hand, not at random: runs of neighbours (`abcdef`, `123456`, `aaaa`), read apart for letters and digits, so
 * that `a1b2c3d4` is one as well, or the same characters over and over.
 */
export function isPatterned(whole: string): boolean {
  const value = whole.length > ENOUGH ? whole.slice(0, ENOUGH) : whole;
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
