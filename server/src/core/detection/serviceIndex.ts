import { type NameParts, partsOfName } from './name';
import type { NamedRule, Provider } from './rule';

/** One rule that is told by a service's name. */
export interface ServiceRule {
  readonly provider: Provider;
  readonly rule: NamedRule;
  /** Of a service's name in the text before the assignment only rules with a shape of their own make use. */
  value?: RegExp;
}

const LONGEST_SERVICE = 32;
/** Shorter names of services count only as whole words. */
const LEAST_INSIDE = 4;

/** What may follow a service's name without a separator: `datadogtoken`. */
const CREDENTIAL_WORD =
  /^(?:api|app|key|token|secret|pass|pwd|access|auth|client|bot|user|admin|service|license|private|webhook|oauth|cloud|account|personal|org|credential|io|ai)/;

/** Rules by the names of their services, so that a lookup costs the same whatever the number of rules. */
export class ServiceIndex {
  readonly #byName = new Map<string, ServiceRule[]>();

  constructor(providers: readonly Provider[]) {
    for (const provider of providers) {
      if (provider.id === 'generic') continue;
      for (const rule of provider.rules) {
        if (rule.type !== 'named') continue;
        const entry: ServiceRule = { provider, rule };
        for (const service of new Set([...rule.services])) {
          const list = this.#byName.get(service);
          if (list) list.push(entry);
          else this.#byName.set(service, [entry]);
        }
      }
    }
  }

  /** Rules of the services that a name speaks of, those of longer names first. */
  inName({ words, squashed }: NameParts): ServiceRule[] {
    const found: { length: number; rules: readonly ServiceRule[] }[] = [];
    let offset = 0;
    const ends = new Set<number>();
    for (const word of words) {
      offset += word.length;
      ends.add(offset);
    }
    offset = 0;
    for (const word of words) {
      for (let length = Math.min(LONGEST_SERVICE, squashed.length - offset); length >= 2; length--) {
        const end = offset + length;
        const rules = this.#byName.get(squashed.slice(offset, end));
        if (rules && (ends.has(end) || (length >= LEAST_INSIDE && CREDENTIAL_WORD.test(squashed.slice(end))))) {
          found.push({ length, rules });
        }
      }
      offset += word.length;
    }
    return found.sort((a, b) => b.length - a.length).flatMap(({ rules }) => [...rules]);
  }

  /** Rules of the services that stand in the text before an assignment, nearest first. */
  inText(before: string): ServiceRule[] {
    const { words } = partsOfName(before);
    const found: ServiceRule[] = [];
    for (let i = words.length - 1; i >= 0; i--) {
      for (
        let joined = words[i] ?? '', next = i;
        joined.length <= LONGEST_SERVICE && next < Math.min(words.length, i + 3);
        joined += words[++next] ?? ''
      ) {
        if (joined.length >= LEAST_INSIDE) found.push(...(this.#byName.get(joined) ?? []));
      }
    }
    return found;
  }
}

/** True where the words of a rule agree with the assigned name. */
export function fitsWords({ words, notWords }: NamedRule, name: NameParts): boolean {
  if (notWords?.some((word) => name.words.some((part) => part.startsWith(word)))) return false;
  return !words || words.some((word) => (word.length > 2 ? name.squashed.includes(word) : name.words.includes(word)));
}
