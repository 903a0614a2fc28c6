import type { Provider, RuleExamples } from '../detection/rule';
import { spoiledTexts } from './support/exampleTexts';

/** What `get_random_secret_key` picks from. */
const CHARACTERS = 'a-z0-9!@#$%^&*(_=+)-';
const RANDOM = `[${CHARACTERS}]{50}`;

export const django: Provider = {
  id: 'django',
  name: 'Django',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  aliases: ['djangoproject'],
  rules: [
    {
      type: 'pattern',
      id: 'django-insecure-secret-key',
      title: 'Django secret key',
      kind: 'signing-secret',
      privilege: 'admin',
      grants: 'Signs sessions and links that reset passwords: with it one signs in as any user.',
      evidence: 'client',
      envName: 'DJANGO_SECRET_KEY',
      anchors: ['django-insecure-'],
      pattern: `django-insecure-${RANDOM}(?![A-Za-z0-9])`,
    },
    {
      type: 'named',
      id: 'django-secret-key',
      title: 'Django secret key',
      kind: 'signing-secret',
      privilege: 'admin',
      grants: 'Signs sessions and links that reset passwords: with it one signs in as any user.',
      evidence: 'client',
      envName: 'DJANGO_SECRET_KEY',
      services: ['django', 'djangosecret'],
      words: ['secret'],
      value: RANDOM,
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'django-insecure-secret-key',
    positives: (sample) =>
      Array.from({ length: 3 }, (_, i) => {
        const secret = `django-insecure-${sample.chars(CHARACTERS, 49)}7`;
        return {
          text: [`SECRET_KEY = '${secret}'\n`, `export KEY='${secret}'\n`, `{"key": "${secret}"}\n`][i] ?? '',
          secret,
        };
      }),
    nearMisses: (sample) =>
      spoiledTexts('DJANGO_SECRET_KEY', [
        `django-insecure-${sample.chars(CHARACTERS, 49)}`,
        `django-insecure-${sample.chars(CHARACTERS, 50)}7`,
        `django-secure-${sample.chars(CHARACTERS, 50)}`,
      ]),
  },
  {
    ruleId: 'django-secret-key',
    positives: (sample) =>
      Array.from({ length: 3 }, (_, i) => {
        const secret = `a${sample.chars(CHARACTERS, 48)}7`;
        return { text: `${['DJANGO_SECRET_KEY', 'django_secret_key', 'djangoSecret'][i]} = "${secret}"\n`, secret };
      }),
    nearMisses: (sample) => [
      `DJANGO_SECRET_KEY = "${sample.chars('a-z0-9', 30)}"\n`,
      `DJANGO_SECRET_KEY = "${sample.chars('A-Z0-9', 50)}"\n`,
      `django_digest = "${sample.chars('a-z0-9', 50)}"\n`,
    ],
  },
];
