import type { RuleExamples, Sampler } from '../../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './exampleTexts';
import { uuid } from './uuid';

const BASE64 = 'A-Za-z0-9+/';
const LETTERS = 'A-Za-z0-9';

/** [rule, variable, class, characters before the marker, marker, characters after it, padding] */
const MARKED: readonly (readonly [string, string, string, number, string, number, string])[] = [
  ['azure-storage-key', 'AZURE_STORAGE_KEY', BASE64, 76, '+ASt', 6, '=='],
  ['azure-cosmos-key', 'COSMOS_KEY', LETTERS, 76, 'ACDb', 6, '=='],
  ['azure-batch-key', 'AZURE_BATCH_ACCESS_KEY', BASE64, 76, '+ABa', 6, '=='],
  ['azure-service-bus-key', 'SERVICEBUS_KEY', BASE64, 33, '+ASb', 6, '='],
  ['azure-event-hubs-key', 'EVENT_HUB_KEY', BASE64, 33, '+AEh', 6, '='],
  ['azure-iot-hub-key', 'IOTHUB_KEY', LETTERS, 33, 'AIoT', 6, '='],
  ['azure-redis-key', 'REDIS_PASSWORD', LETTERS, 33, 'AzCa', 6, '='],
  ['azure-search-key', 'AZURE_SEARCH_KEY', LETTERS, 42, 'AzSe', 6, ''],
  ['azure-function-key', 'AZURE_FUNCTION_KEY', LETTERS, 44, 'AzFu', 6, '=='],
  ['azure-container-registry-key', 'ACR_PASSWORD', BASE64, 42, '+ACR', 6, ''],
  ['azure-service-key', 'AZURE_OPENAI_API_KEY', LETTERS, 52, 'JQQJ99', 26, ''],
  ['azure-devops-token', 'AZURE_DEVOPS_EXT_PAT', LETTERS, 76, 'AZDO', 4, ''],
];

const marked: readonly RuleExamples[] = MARKED.map(([ruleId, name, characters, lead, marker, tail, padding]) => {
  const make = (sample: Sampler, length: number, middle: string) =>
    sample.chars(characters, length) + middle + sample.chars(LETTERS, tail) + padding;
  return {
    ruleId,
    positives: (sample) => shapedExamples(name, () => make(sample, lead, marker)),
    nearMisses: (sample) =>
      spoiledTexts(name, [
        make(sample, lead - 1, marker),
        make(sample, lead + 1, marker),
        make(sample, lead, marker.toLowerCase()),
        make(sample, lead, marker).slice(0, -1 - padding.length),
      ]),
  };
});

const webhook = (sample: Sampler, first: string) =>
  `https://${sample.chars('a-z', 8)}.webhook.office.com/webhookb2/${first}@${uuid(sample)}/IncomingWebhook/${sample.chars('a-f0-9', 32)}/${uuid(sample)}`;

const entraSecret = (sample: Sampler, tail: number) =>
  `${sample.chars('A-Za-z0-9_~', 3)}8Q~${sample.chars('A-Za-z0-9_~-', tail)}`;

/** A signature as it stands in an address. */
const signature = (sample: Sampler) => `${sample.chars('A-Za-z0-9', 20)}%2B${sample.chars('A-Za-z0-9', 22)}%3D`;

export const examples: readonly RuleExamples[] = [
  ...marked,
  {
    ruleId: 'azure-account-key',
    positives(sample) {
      const [first, second, third] = [1, 2, 3].map(() => `${sample.chars(BASE64, 86)}==`);
      const head = 'DefaultEndpointsProtocol=https;AccountName=shop';
      return [
        { text: `AZURE_STORAGE=${head};AccountKey=${first};EndpointSuffix=core.windows.net\n`, secret: first ?? '' },
        { text: `var connection = "${head};AccountKey=${second}";\n`, secret: second ?? '' },
        { text: `We used AccountKey=${third} for a while.\n`, secret: third ?? '' },
      ];
    },
    nearMisses: (sample) => [
      `AccountKey=${sample.chars(BASE64, 85)}==\n`,
      `AccountKey=${sample.chars(BASE64, 87)}=\n`,
      `accountName=${sample.chars(BASE64, 86)}==\n`,
    ],
  },
  {
    ruleId: 'azure-shared-access-key',
    positives(sample) {
      const [first, second, third] = [1, 2, 3].map(() => `${sample.chars(BASE64, 43)}=`);
      const head = 'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Send';
      return [
        { text: `BUS=${head};SharedAccessKey=${first};EntityPath=orders\n`, secret: first ?? '' },
        { text: `client = connect("${head};SharedAccessKey=${second}")\n`, secret: second ?? '' },
        { text: `They mailed SharedAccessKey=${third} around.\n`, secret: third ?? '' },
      ];
    },
    nearMisses: (sample) => [
      `SharedAccessKey=${sample.chars(BASE64, 42)}=\n`,
      `SharedAccessKeyName=${sample.chars(BASE64, 43)}=\n`,
      `SharedAccessKey=${sample.chars(BASE64, 44)}=\n`,
    ],
  },
  {
    ruleId: 'azure-devops-legacy-token',
    positives: (sample) => namedExamples('AZURE_DEVOPS_PAT', () => sample.chars('a-z2-7', 52)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AZURE_DEVOPS_PAT',
        [sample.chars('a-z2-7', 51), sample.chars('A-Z2-7', 52)],
        sample.chars('a-z2-7', 52),
      ),
  },
  {
    ruleId: 'azure-client-secret',
    positives: (sample) => shapedExamples('AZURE_CLIENT_SECRET', () => entraSecret(sample, 34)),
    nearMisses: (sample) =>
      spoiledTexts('AZURE_CLIENT_SECRET', [
        entraSecret(sample, 30),
        entraSecret(sample, 35).replace(/-/g, 'a'),
        entraSecret(sample, 34).replace('8Q~', '8q~'),
      ]),
  },
  {
    ruleId: 'azure-legacy-client-secret',
    positives: (sample) => namedExamples('AZURE_CLIENT_SECRET', () => sample.chars('A-Za-z0-9_.-', 34)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AZURE_CLIENT_SECRET',
        [sample.chars('A-Za-z0-9', 31), sample.chars('A-Za-z0-9', 45)],
        sample.chars('A-Za-z0-9', 34),
      ),
  },
  {
    ruleId: 'azure-sas-signature',
    positives(sample) {
      const [first, second, third] = [1, 2, 3].map(() => signature(sample));
      const head = 'https://shop.blob.core.windows.net/pictures?sv=2022-11-02&sp=r&se=2030-01-01T00%3A00%3A00Z';
      return [
        { text: `PICTURES=${head}&sig=${first}\n`, secret: first ?? '' },
        { text: `<a href="${head}&amp;sig=${second}">download</a>\n`, secret: second ?? '' },
        { text: `Use ?sig=${third}&sv=2022-11-02 to read it.\n`, secret: third ?? '' },
      ];
    },
    nearMisses: (sample) => [
      `https://shop.blob.core.windows.net/pictures?sig=${sample.chars('A-Za-z0-9', 42)}%3D\n`,
      `https://shop.blob.core.windows.net/pictures?sv=1&sigs=${signature(sample)}\n`,
      `https://example.org/?sig=${sample.chars('A-Za-z0-9', 64)}\n`,
    ],
  },
  {
    ruleId: 'azure-subscription-key',
    positives: (sample) => namedExamples('AZURE_SPEECH_KEY', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AZURE_SPEECH_KEY',
        [sample.chars('a-f0-9', 31), sample.chars('a-f0-9', 33)],
        sample.chars('a-f0-9', 32),
      ),
  },
  {
    ruleId: 'azure-teams-webhook',
    positives: (sample) => shapedExamples('TEAMS_WEBHOOK_URL', () => webhook(sample, uuid(sample))),
    nearMisses: (sample) =>
      spoiledTexts('TEAMS_WEBHOOK_URL', [
        webhook(sample, uuid(sample).slice(1)),
        webhook(sample, uuid(sample)).replace('IncomingWebhook', 'Outgoing'),
        webhook(sample, uuid(sample)).slice(0, -1),
      ]),
  },
];
