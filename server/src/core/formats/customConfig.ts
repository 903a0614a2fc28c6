import type { Rule } from '../detection/rule';
import type { Span } from '../text';
import type { AllowList } from './allow';

/** Largest configuration file, bytes. */
export const MOST_BYTES = 1024 * 1024;
export const MOST_RULES = 1000;
/** Longest pattern, UTF-16 units. */
export const LONGEST_PATTERN = 4096;

/** File names in the order in which they are read; of rules with one id the first counts. */
export const CONFIG_NAMES = ['.keyward.json', 'keyward.json', '.gitleaks.toml', 'gitleaks.toml'] as const;

export function isConfigFile(uri: string): boolean {
  return CONFIG_NAMES.some((name) => uri.endsWith(`/${name}`) || uri === name);
}

/** Something in a configuration file that is not used, or not as it is written. Holds no text of the file's examples. */
export interface ConfigProblem {
  readonly severity: 'error' | 'warning' | 'information';
  /** UTF-16 offsets in the file. */
  readonly span: Span;
  readonly ruleId?: string;
  readonly message: string;
}

/** One file as read: what of it can be used, and what cannot. */
export interface CustomConfig {
  readonly rules: readonly Rule[];
  readonly allowLists: readonly AllowList[];
  readonly disabledRules: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** What findings that an allow list covers are ignored by. */
export const ALLOWED_BY = 'allow list';
