import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Confidence, CredentialKind, Privilege, Rule } from '../detection/rule';
import type { Span } from '../text';
import type { AllowList } from './allow';
import { type CustomConfig, MOST_BYTES } from './customConfig';
import { type RuleFacts, ruleOf } from './customRule';
import { ConfigReader, type ReadOptions, refusedConfig } from './reader';

/** Whether a rule finds something in a text; examples are tried with it. */
export type Finds = (rule: Rule, text: string) => boolean;

/** Rules and allow lists of a `.keyward.json`, JSON with comments. Examples are run, and told where they do not hold. */
export function readKeywardJson(text: string, options: ReadOptions, finds: Finds): CustomConfig {
  if (text.length > MOST_BYTES) return refusedConfig('the file is larger than 1 MB');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || root?.type !== 'object')
    return refusedConfig('no valid JSON here', {
      start: error?.offset ?? 0,
      end: (error?.offset ?? 0) + (error?.length ?? 0),
    });
  const reader = new ConfigReader(options);
  for (const node of findNodeAtLocation(root, ['rules'])?.children ?? []) readRule(reader, node, finds);
  const allow = findNodeAtLocation(root, ['allow']);
  if (allow) reader.allow(allowListOf(reader, allow), spanOf(allow));
  const disabled = findNodeAtLocation(root, ['disabledRules']);
  if (disabled) reader.disable(stringsAt(root, 'disabledRules'), spanOf(disabled));
  return reader.result();
}

function readRule(reader: ConfigReader, node: Node, finds: Finds): void {
  const id = stringAt(node, 'id');
  const pattern = stringAt(node, 'pattern');
  if (!id || !/^[a-z0-9][a-z0-9-]{0,99}$/.test(id)) {
    reader.problem(spanAt(node, 'id'), 'a rule needs an id of lower-case letters, digits and hyphens');
    return;
  }
  if (!pattern) {
    reader.problem(spanOf(node), `rule "${id}" needs a pattern`, id);
    return;
  }
  const allow = findNodeAtLocation(node, ['allow']);
  if (allow) reader.hides(spanOf(allow));
  const entropy = valueAt(node, 'entropy');
  const facts: RuleFacts = {
    id,
    title: stringAt(node, 'title') ?? id,
    grants: stringAt(node, 'description'),
    pattern,
    keywords: stringsAt(node, 'keywords'),
    path: stringAt(node, 'path'),
    envName: stringAt(node, 'envName'),
    allowLists: allow ? [allowListOf(reader, allow, id)] : [],
    ...(typeof entropy === 'number' && { entropy }),
    kind: oneOf(KINDS, stringAt(node, 'kind')),
    privilege: oneOf(PRIVILEGES, stringAt(node, 'privilege')),
    confidence: oneOf(CONFIDENCES, stringAt(node, 'confidence')),
  };
  if (!reader.rule(facts, spanAt(node, 'pattern'))) return;
  // Examples are in no file, and hold whether the workspace is trusted or not.
  runExamples(reader, node, ruleOf({ ...facts, path: undefined }, ''), finds);
}

function runExamples(reader: ConfigReader, node: Node, rule: Rule, finds: Finds): void {
  for (const [key, wanted] of [
    ['examples', true],
    ['counterExamples', false],
  ] as const) {
    for (const item of findNodeAtLocation(node, [key])?.children ?? []) {
      const text: unknown = getNodeValue(item);
      if (typeof text !== 'string' || finds(rule, text) === wanted) continue;
      const message = wanted ? 'does not find this example' : 'finds this counter-example';
      reader.problem(spanOf(item), `rule "${rule.id}" ${message}`, rule.id);
    }
  }
}

function allowListOf(reader: ConfigReader, node: Node, ruleId?: string): AllowList {
  return {
    paths: reader.patterns(stringsAt(node, 'paths'), spanAt(node, 'paths'), ruleId),
    patterns: reader.patterns(stringsAt(node, 'patterns'), spanAt(node, 'patterns'), ruleId),
    stopwords: stringsAt(node, 'stopwords').map((word) => word.toLowerCase()),
    target: oneOf(['secret', 'match', 'line'], stringAt(node, 'target')) ?? 'secret',
    every: false,
    ruleIds: [],
  };
}

const KINDS: readonly CredentialKind[] = [
  'api-key',
  'access-token',
  'refresh-token',
  'personal-token',
  'oauth-client-secret',
  'service-account',
  'private-key',
  'signing-secret',
  'webhook',
  'password',
  'connection-string',
  'session-token',
  'ci-token',
];
const PRIVILEGES: readonly Privilege[] = ['public', 'restricted', 'read', 'write', 'full', 'admin', 'unknown'];
/** `certain` is kept for values that a checksum proves. */
const CONFIDENCES: readonly Confidence[] = ['possible', 'likely'];

function oneOf<T extends string>(words: readonly T[], value: string | undefined): T | undefined {
  return words.find((word) => word === value);
}

function valueAt(node: Node, key: string): unknown {
  const found = findNodeAtLocation(node, [key]);
  return found && getNodeValue(found);
}

function stringAt(node: Node, key: string): string | undefined {
  const value = valueAt(node, key);
  return typeof value === 'string' ? value : undefined;
}

function stringsAt(node: Node, key: string): string[] {
  const value = valueAt(node, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function spanAt(node: Node, key: string): Span {
  return spanOf(findNodeAtLocation(node, [key]) ?? node);
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
