import { decodeText } from '../detection/decodeText';
import { createDetector, type DetectionEngine } from '../detection/detect';
import type { Detector } from '../detection/detector';
import type { Finding } from '../detection/finding';
import type { KeyedHash } from '../detection/fingerprint';
import type { Provider, Rule } from '../detection/rule';
import type { Span } from '../text';
import { relativePath, withAllowed } from './allow';
import { ALLOWED_BY, type CustomConfig } from './customConfig';
import { readGitleaksToml } from './gitleaksToml';
import { readKeywardJson } from './keywardJson';
import type { ReadOptions } from './reader';

/** Reads a configuration file by the format that its name tells. */
export function readConfig(name: string, text: string, options: ReadOptions): CustomConfig {
  return name.endsWith('.toml') ? readGitleaksToml(text, options) : readKeywardJson(text, options, ruleFinds);
}

/** An engine with custom rules before the own ones, and what is allowed in files under its root. */
export interface CustomEngine {
  readonly engine: DetectionEngine;
  /** The findings, those that the lists allow marked as ignored. `slice` cuts the document's text. */
  marked(findings: readonly Finding[], uri: string, slice: (span: Span) => string): Finding[];
}

export function createCustomEngine(
  configs: readonly CustomConfig[],
  root: string,
  providers: readonly Provider[],
  fingerprintKey: Uint8Array,
  keyedHash?: KeyedHash,
): CustomEngine {
  const disabled = new Set(configs.flatMap(({ disabledRules }) => disabledRules));
  const custom = new Map<string, Rule>();
  for (const rule of configs.flatMap(({ rules }) => rules)) if (!custom.has(rule.id)) custom.set(rule.id, rule);
  // A custom rule with the id of an own one takes its place.
  const kept = providers.map((provider) => ({
    ...provider,
    rules: provider.rules.filter(({ id }) => !disabled.has(id) && !custom.has(id)),
  }));
  const all = [{ ...CUSTOM, rules: [...custom.values()].filter(({ id }) => !disabled.has(id)) }, ...kept];
  const lists = configs.flatMap(({ allowLists }) => allowLists);
  return {
    engine: createDetector({ providers: all, fingerprintKey, keyedHash }),
    marked: (findings, uri, slice) => withAllowed(findings, lists, relativePath(root, uri), slice, ALLOWED_BY),
  };
}

/** The engine as a detector whose findings are marked. */
export function detectorOf({ engine, marked }: CustomEngine): Detector {
  return {
    detect: (source, options) => {
      const found = engine.detect(source, options);
      return found.length === 0 ? found : marked(found, source.uri, (span) => source.text.slice(span.start, span.end));
    },
    detectBytes: (source, options) => {
      const found = engine.detectBytes(source, options);
      if (found.length === 0) return found;
      const text = decodeText(source.bytes);
      return marked(found, source.uri, (span) => text.slice(span.start, span.end));
    },
    providerOf: (id) => engine.providerOf(id),
    ruleOf: (id) => engine.ruleOf(id),
  };
}

const CUSTOM: Omit<Provider, 'rules'> = { id: 'custom', name: 'Custom rule', docs: '' };

const NO_KEY = new Uint8Array(32);

/** The rule alone, with its allow list. */
function ruleFinds(rule: Rule, text: string): boolean {
  const engine = createDetector({ providers: [{ ...CUSTOM, rules: [rule] }], fingerprintKey: NO_KEY });
  return engine.detect({ uri: 'example', text, languageId: '' }, { obeyIgnores: false }).length > 0;
}
