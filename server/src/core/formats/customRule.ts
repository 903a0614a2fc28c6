import type { Confidence, CredentialKind, Privilege, Rule } from '../detection/rule';
import { type AllowList, isAllowedBy, lineAround, relativePath } from './allow';
import { LONGEST_PATTERN } from './customConfig';
import { PatternError } from './re2';
import { type Translation, translate } from './translate';

/** A rule of a configuration file, whatever its format. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly grants?: string;
  readonly pattern: string;
  readonly secretGroup?: number | string;
  readonly entropy?: number;
  /** Pattern that the path of the file must match. */
  readonly path?: string;
  readonly keywords?: readonly string[];
  readonly allowLists?: readonly AllowList[];
  readonly kind?: CredentialKind;
  readonly privilege?: Privilege;
  readonly confidence?: Confidence;
  readonly envName?: string;
}

/** Compiles a pattern that is searched in a short text: a path, a line. Throws PatternError. */
export function searchPattern(pattern: string): RegExp {
  requireShort(pattern);
  return new RegExp(translate(pattern).source);
}

/** As a rule of the engine, for files under `root`. Throws PatternError where it cannot be one. */
export function ruleOf(facts: RuleFacts, root: string): Rule {
  requireShort(facts.pattern);
  const translation = translate(facts.pattern, facts.secretGroup);
  const excludes = exclusionOf(facts, translation, root);
  const common = {
    id: facts.id,
    title: facts.title,
    kind: facts.kind ?? 'api-key',
    privilege: facts.privilege ?? 'unknown',
    grants: facts.grants ?? 'A rule of this workspace names it.',
    evidence: 'memory',
    envName:
      facts.envName ??
      facts.id
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^(?=\d)|_$/g, ''),
    ...(facts.confidence && { confidence: facts.confidence }),
    ...(facts.entropy !== undefined && { minEntropy: facts.entropy }),
    ...(excludes && { excludes }),
  } as const;
  if (translation.shape) return { type: 'pattern', ...common, ...translation.shape, notAfter: '' };
  const services = (facts.keywords ?? [])
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((w) => w.length > 1);
  if (services.length === 0)
    throw new PatternError('no literal of three characters is in each match, and there are no keywords to look for');
  return { type: 'named', ...common, services, value: translation.value };
}

function exclusionOf({ path, allowLists = [] }: RuleFacts, { source }: Translation, root: string): Rule['excludes'] {
  if (path === undefined && allowLists.length === 0) return undefined;
  const wanted = path === undefined ? undefined : searchPattern(path);
  const needsMatch = allowLists.some(({ target }) => target === 'match');
  return (value, { uri, before, after }) => {
    const relative = relativePath(root, uri);
    if (wanted && !wanted.test(relative)) return true;
    if (allowLists.length === 0) return false;
    const match = needsMatch ? matchWith(source, before, value, after) : value;
    const text = { path: relative, secret: value, match, line: lineAround(before, value, after) };
    return allowLists.some((list) => isAllowedBy(list, text));
  };
}

/** What the whole pattern matched, of which the value is a part. */
function matchWith(source: string, before: string, value: string, after: string): string {
  const text = before + value + after;
  for (const match of text.matchAll(new RegExp(source, 'g'))) {
    const end = match.index + match[0].length;
    if (match.index <= before.length && end >= before.length + value.length) return match[0];
  }
  return value;
}

function requireShort(pattern: string): void {
  if (pattern.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
  if (pattern === '') throw new PatternError('an empty pattern');
}
