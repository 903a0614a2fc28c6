import type { Provider, RuleExamples } from '../detection/rule';
import {
  type NamedKey,
  namedRule,
  namedRuleExamples,
  type PrefixedKey,
  prefixedExamples,
  prefixedRule,
} from './support/prefixed';

/** SonarSource/sonarqube, TokenType and TokenGeneratorImpl: `sq`, the letter of the type and 20 random bytes. */
const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'squ_',
    characters: 'a-f0-9',
    length: [40, 40],
    id: 'sonar-user-token',
    title: 'SonarQube user token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Runs analyses and calls the API as its user.',
    evidence: 'documented',
    envName: 'SONAR_TOKEN',
  },
  {
    prefix: 'sqp_',
    characters: 'a-f0-9',
    length: [40, 40],
    id: 'sonar-project-token',
    title: 'SonarQube project analysis token',
    kind: 'ci-token',
    privilege: 'restricted',
    grants: 'Runs analyses of one project.',
    evidence: 'documented',
    envName: 'SONAR_TOKEN',
  },
  {
    prefix: 'sqa_',
    characters: 'a-f0-9',
    length: [40, 40],
    id: 'sonar-global-token',
    title: 'SonarQube global analysis token',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Runs analyses of every project.',
    evidence: 'documented',
    envName: 'SONAR_TOKEN',
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'sonar-legacy-token',
    title: 'SonarQube or SonarCloud token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Runs analyses and calls the API as its user.',
    evidence: 'memory',
    envName: 'SONAR_TOKEN',
    services: ['sonar', 'sonarqube', 'sonarcloud'],
    words: ['token', 'login', 'key'],
    characters: 'a-f0-9',
    length: 40,
  },
];

export const sonar: Provider = {
  id: 'sonar',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/2026.1/user-guide/managing-tokens',
  rotate: 'https://sonarcloud.io/account/security',
  aliases: ['sonarqube', 'sonarcloud'],
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
