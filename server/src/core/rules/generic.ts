import { ANY_VALUE } from '../detection/assignment';
import type { NamedRule, Provider, RuleExamples, Sampler } from '../detection/rule';

type Facts = Pick<NamedRule, 'id' | 'title' | 'kind' | 'grants' | 'envName'>;

/** Found by the name of the variable and the look of the value; the service is not known. */
function genericRule(facts: Facts): NamedRule {
  return {
    type: 'named',
    privilege: 'unknown',
    evidence: 'memory',
    confidence: 'possible',
    services: ['generic'],
    value: ANY_VALUE,
    ...facts,
  };
}

export const generic: Provider = {
  id: 'generic',
  name: 'Unknown service',
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  rules: [
    {
      ...genericRule({
        id: 'generic-password',
        title: 'Password',
        kind: 'password',
        grants: 'Signs in as the account that it belongs to.',
        envName: 'PASSWORD',
      }),
      value: '[^\\r\\n]{6,128}',
    },
    genericRule({
      id: 'generic-secret',
      title: 'Secret',
      kind: 'signing-secret',
      grants: 'Proves who its holder is, or protects what is signed and encrypted with it.',
      envName: 'SECRET',
    }),
    genericRule({
      id: 'generic-token',
      title: 'Token',
      kind: 'access-token',
      grants: 'Calls a service with whatever rights it was given.',
      envName: 'TOKEN',
    }),
    genericRule({
      id: 'generic-api-key',
      title: 'API key',
      kind: 'api-key',
      grants: 'Calls a service with whatever rights it was given.',
      envName: 'API_KEY',
    }),
  ],
};

function examplesOf(
  ruleId: string,
  names: readonly [string, string, string],
  make: (sample: Sampler) => string,
): RuleExamples {
  const [env, code, json] = names;
  return {
    ruleId,
    positives: (sample) => {
      const [inEnv, inCode, inJson] = [make(sample), make(sample), make(sample)];
      return [
        { text: `PORT=8080\n${env}=${inEnv}\n`, secret: inEnv, confidence: 'possible' },
        { text: `const ${code} = '${inCode}';\n`, secret: inCode, confidence: 'possible' },
        { text: `{ "retries": 3, "${json}": "${inJson}" }\n`, secret: inJson, confidence: 'possible' },
      ];
    },
    nearMisses: (sample) => [
      `${env}=<your-value-here>\n`,
      `const ${code}Field = '${make(sample)}';\n`,
      `const ${code} = process.env.${env};\n`,
      `{ "${json}": "\${${env}}" }\n`,
      `const digest = '${make(sample)}';\n`,
    ],
  };
}

/** Both cases and digits in every value, as its filters want. */
const mixed = (length: number) => (sample: Sampler) =>
  `${sample.chars('A-Z', 1)}${sample.chars('0-9', 1)}${sample.chars('a-z', 1)}${sample.chars('A-Za-z0-9', length - 6)}${sample.chars('0-9', 2)}q`;

export const examples: readonly RuleExamples[] = [
  examplesOf('generic-password', ['LDAP_PASSWORD', 'adminPassword', 'smtp_passwd'], mixed(14)),
  examplesOf('generic-secret', ['SESSION_SECRET', 'signingSecret', 'client_secret'], mixed(40)),
  examplesOf('generic-token', ['ACCESS_TOKEN', 'refreshToken', 'bot-token'], mixed(40)),
  examplesOf('generic-api-key', ['X_API_KEY', 'apiKey', 'api-key'], mixed(40)),
];
