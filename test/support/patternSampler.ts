import type { Sampler } from '../../server/src/core/detection/rule';

/**
 * A text that the regular expression matches as a whole. Of sources as the rule lint admits them: literals, escapes,
 * classes, groups, alternatives, bounded quantifiers. Look-aheads are passed over, so the text is tried again until it fits.
 *
 * @throws Error where a hundred tries do not fit.
 */
export function sampleOf(source: string, sample: Sampler): string {
  const whole = new RegExp(`^(?:${source})$`);
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = oneOf(source, sample);
    if (whole.test(text)) return text;
  }
  throw new Error(`no sample of ${source}`);
}

function oneOf(source: string, sample: Sampler): string {
  let at = 0;

  function alternatives(): string {
    const texts = [sequence()];
    while (source.charAt(at) === '|') {
      at++;
      texts.push(sequence());
    }
    return sample.pick(texts);
  }

  function sequence(): string {
    let text = '';
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') text += repeated();
    return text;
  }

  /** An atom is read anew for each repetition, so that no two are alike. */
  function repeated(): string {
    const start = at;
    let text = atom();
    const end = at;
    const quantifier = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(source.slice(at));
    if (!quantifier) return text;
    const [all, least = '0', most = all === '?' ? '1' : least] = quantifier;
    const times = sample.integer(Number(least), Number(most));
    text = '';
    for (let i = 0; i < times; i++) {
      at = start;
      text += atom();
    }
    at = end + all.length;
    return text;
  }

  function atom(): string {
    const first = source.charAt(at++);
    if (first === '(') return group();
    if (first === '[') return sample.chars(characterClass(), 1);
    if (first === '.') return sample.chars('A-Za-z0-9', 1);
    if (first !== '\\') return first;
    const escaped = source.charAt(at++);
    if (escaped === 'd' || escaped === 'w') return sample.chars(`\\${escaped}`, 1);
    if (escaped === 'b') return '';
    return escaped;
  }

  function group(): string {
    const opening = /^\?(?:[:=!]|<[A-Za-z]+>)/.exec(source.slice(at))?.[0] ?? '';
    at += opening.length;
    const text = alternatives();
    at++;
    return /[=!]$/.test(opening) ? '' : text;
  }

  function characterClass(): string {
    const start = at;
    while (source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
    return source.slice(start, at++);
  }

  return alternatives();
}
