import { parse, TomlError } from 'smol-toml';
import type { Span } from '../text';
import type { AllowList } from './allow';
import { type CustomConfig, MOST_BYTES } from './customConfig';
import { ConfigReader, type ReadOptions, refusedConfig } from './reader';

type Table = Readonly<Record<string, unknown>>;

/** Rules and allow lists of a `.gitleaks.toml`. Keyward's own rules stay in use whether it extends the default ones or not. */
export function readGitleaksToml(text: string, options: ReadOptions): CustomConfig {
  if (text.length > MOST_BYTES) return refusedConfig('the file is larger than 1 MB');
  let root: Table;
  try {
    root = parse(text) as Table;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return refusedConfig('no valid TOML here', lineSpan(text, error.line - 1));
  }
  const reader = new ConfigReader(options);
  const spans = {
    rules: headers(text, 'rules'),
    top: headers(text, 'allowlists?'),
    extend: headers(text, 'extend')[0] ?? START,
  };
  tablesOf(root.rules).forEach((rule, i) => {
    readRule(reader, rule, spans.rules[i] ?? START);
  });
  [...tablesOf(root.allowlist), ...tablesOf(root.allowlists)].forEach((list, i) => {
    const span = spans.top[i] ?? START;
    reader.allow(allowListOf(reader, list, span), span);
  });
  const [extend] = tablesOf(root.extend);
  if (extend) {
    reader.disable(stringsOf(extend.disabledRules), spans.extend);
    for (const key of ['path', 'url'])
      if (extend[key] !== undefined) reader.problem(spans.extend, `extend.${key} is not read`, undefined, 'warning');
  }
  return reader.result();
}

const START: Span = { start: 0, end: 0 };

function readRule(reader: ConfigReader, rule: Table, span: Span): void {
  const id = stringOf(rule.id);
  if (!id) {
    reader.problem(span, 'a rule without an id is not used');
    return;
  }
  const pattern = stringOf(rule.regex);
  if (!pattern) {
    reader.problem(
      span,
      `rule "${id}" has no regex and is not used: files are not found by their path alone`,
      id,
      'warning',
    );
    return;
  }
  const lists = [...tablesOf(rule.allowlist), ...tablesOf(rule.allowlists)];
  if (lists.length > 0) reader.hides(span);
  reader.rule(
    {
      id,
      title: (stringOf(rule.description) ?? id).slice(0, 200),
      pattern,
      keywords: stringsOf(rule.keywords),
      allowLists: lists.map((list) => allowListOf(reader, list, span, id)),
      ...(typeof rule.secretGroup === 'number' && { secretGroup: rule.secretGroup }),
      ...(typeof rule.entropy === 'number' && { entropy: rule.entropy }),
      ...(stringOf(rule.path) && { path: stringOf(rule.path) }),
    },
    span,
  );
}

function allowListOf(reader: ConfigReader, list: Table, span: Span, ruleId?: string): AllowList {
  const target = stringOf(list.regexTarget);
  return {
    paths: reader.patterns(stringsOf(list.paths), span, ruleId),
    patterns: reader.patterns(stringsOf(list.regexes), span, ruleId),
    stopwords: stringsOf(list.stopwords).map((word) => word.toLowerCase()),
    target: target === 'match' || target === 'line' ? target : 'secret',
    every: stringOf(list.condition)?.toUpperCase() === 'AND',
    ruleIds: stringsOf(list.targetRules),
  };
}

function tablesOf(value: unknown): Table[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Table => typeof item === 'object' && item !== null);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Where the tables of one name start, in the order of the file. */
function headers(text: string, name: string): Span[] {
  const pattern = new RegExp(`^[ \\t]{0,8}\\[\\[?[ \\t]{0,8}${name}[ \\t]{0,8}\\]\\]?`, 'gm');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function lineSpan(text: string, line: number): Span {
  const start = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
