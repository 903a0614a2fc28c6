import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { uuid } from './support/uuid';

export const langfuse: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  rotate: 'https://cloud.langfuse.com/',
  rules: [
    {
      type: 'pattern',
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Reads and writes traces, prompts and datasets of its project.',
      evidence: 'memory',
      envName: 'LANGFUSE_SECRET_KEY',
      anchors: ['sk-lf-'],
      pattern: 'sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![A-Za-z0-9_-])',
    },
    {
      type: 'pattern',
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Sends scores from browsers; it is made to be shipped to them.',
      evidence: 'memory',
      envName: 'LANGFUSE_PUBLIC_KEY',
      pairsWith: ['langfuse-secret-key'],
      anchors: ['pk-lf-'],
      pattern: 'pk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![A-Za-z0-9_-])',
    },
  ],
};

const keyExamples = (ruleId: string, name: string, prefix: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => prefix + uuid(sample)),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      prefix + uuid(sample).slice(1),
      `${prefix}${uuid(sample)}0`,
      prefix + uuid(sample).replace(/-/g, '_'),
    ]),
});

export const examples: readonly RuleExamples[] = [
  keyExamples('langfuse-secret-key', 'LANGFUSE_SECRET_KEY', 'sk-lf-'),
  keyExamples('langfuse-public-key', 'LANGFUSE_PUBLIC_KEY', 'pk-lf-'),
];
