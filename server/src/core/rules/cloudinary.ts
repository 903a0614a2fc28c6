import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const API_SECRET: NamedKey = {
  id: 'cloudinary-api-secret',
  title: 'Cloudinary API secret',
  kind: 'api-key',
  privilege: 'full',
  grants: 'Signs uploads and calls of the Admin API, together with the API key.',
  evidence: 'memory',
  envName: 'CLOUDINARY_API_SECRET',
  services: ['cloudinary'],
  words: ['secret'],
  characters: 'A-Za-z0-9_-',
  length: 27,
};

const url = (sample: Sampler, keyLength: number, secretLength: number) =>
  `cloudinary://${sample.chars('1-9', keyLength)}:${sample.chars('A-Za-z0-9', secretLength)}@${sample.chars('a-z', 9)}`;

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/product_environment_settings',
  rotate: 'https://console.cloudinary.com/settings/api-keys',
  rules: [
    {
      type: 'pattern',
      id: 'cloudinary-url',
      title: 'Cloudinary environment URL',
      kind: 'connection-string',
      privilege: 'full',
      grants: 'Uploads, changes and deletes everything in the product environment.',
      // npm cloudinary: `cloudinary://<api_key>:<api_secret>@<cloud_name>`; it tells no lengths.
      evidence: 'client',
      envName: 'CLOUDINARY_URL',
      anchors: ['cloudinary://'],
      pattern: 'cloudinary://[0-9]{12,18}:[A-Za-z0-9_-]{20,40}@[A-Za-z0-9_-]{2,64}(?![A-Za-z0-9_-])',
    },
    namedRule(API_SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'cloudinary-url',
    positives: (sample) => shapedExamples('CLOUDINARY_URL', () => url(sample, 15, 27)),
    nearMisses: (sample) =>
      spoiledTexts('CLOUDINARY_URL', [
        url(sample, 15, 12),
        url(sample, 8, 27),
        url(sample, 15, 27).replace('y:', 'y_'),
      ]),
  },
  namedRuleExamples(API_SECRET),
];
