import { base64Bytes, encodeBase64 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** A bot token starts with the base64 of the bot's id, a decimal number: so it starts like two digits in base64. */
const ID_STARTS = Array.from({ length: 90 }, (_, i) => encodeBase64(String(i + 10)).slice(0, 3));

const startsWithId: Check = (token) => {
  const bytes = base64Bytes(token.slice(0, token.indexOf('.')));
  const isId = bytes !== undefined && bytes.length >= 17 && bytes.every((byte) => byte >= 48 && byte <= 57);
  return isId ? 'unknown' : 'invalid';
};

export const discord: Provider = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  rotate: 'https://discord.com/developers/applications',
  aliases: ['discordbot', 'discordjs', 'discordapp', 'discordwebhook'],
  rules: [
    {
      type: 'pattern',
      id: 'discord-bot-token',
      title: 'Discord bot token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Acts as the bot in every server that it is in.',
      evidence: 'memory',
      envName: 'DISCORD_TOKEN',
      anchors: ID_STARTS,
      pattern: '[MNO][A-Za-z0-9]{2}[A-Za-z0-9]{20,24}\\.[A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{27,45}(?![A-Za-z0-9_-])',
      notAfter: 'A-Za-z0-9_+/.-',
      check: startsWithId,
    },
    {
      type: 'pattern',
      id: 'discord-user-token',
      title: 'Discord user token',
      kind: 'session-token',
      privilege: 'full',
      grants: 'Acts as a user who signs in with two factors.',
      evidence: 'memory',
      envName: 'DISCORD_TOKEN',
      anchors: ['mfa.'],
      pattern: 'mfa\\.[A-Za-z0-9_-]{84}(?![A-Za-z0-9_-])',
    },
    {
      type: 'pattern',
      id: 'discord-webhook',
      title: 'Discord webhook',
      kind: 'webhook',
      privilege: 'restricted',
      grants: 'Posts messages to a channel, and changes or deletes the webhook.',
      evidence: 'documented',
      envName: 'DISCORD_WEBHOOK_URL',
      anchors: ['discord.com/api/', 'discordapp.com/api/'],
      before: '(?:https?://)?(?:(?:canary|ptb)\\.)?',
      beforeLength: 15,
      pattern: 'discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'discord-client-secret',
      title: 'Discord client secret',
      kind: 'oauth-client-secret',
      privilege: 'write',
      grants: 'Acts as the application: exchanges codes of its users for access.',
      evidence: 'memory',
      envName: 'DISCORD_CLIENT_SECRET',
      minEntropy: 3.3,
      services: ['discord'],
      words: ['secret'],
      value: '[A-Za-z0-9_-]{32}',
    },
  ],
};

function botToken(sample: Sampler): string {
  const id = `${sample.integer(1, 9)}${sample.chars('0-9', sample.integer(16, 18))}`;
  return `${encodeBase64(id)}.G${sample.chars('A-Za-z0-9_-', 5)}.${sample.chars('A-Za-z0-9_-', 38)}`;
}

const webhook = (sample: Sampler, idLength: number, tokenLength: number) =>
  `https://discord.com/api/webhooks/${sample.chars('1-9', idLength)}/${sample.chars('A-Za-z0-9_-', tokenLength)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'discord-bot-token',
    positives: (sample) => shapedExamples('DISCORD_TOKEN', () => botToken(sample)),
    nearMisses: (sample) =>
      spoiledTexts('DISCORD_TOKEN', [
        botToken(sample).slice(0, 40),
        `MTA${sample.chars('a-z', 21)}.${sample.chars('A-Za-z0-9', 6)}.${sample.chars('A-Za-z0-9', 38)}`,
        botToken(sample).replace('.', '_'),
      ]),
  },
  {
    ruleId: 'discord-user-token',
    positives: (sample) => shapedExamples('DISCORD_TOKEN', () => `mfa.${sample.chars('A-Za-z0-9_-', 84)}`),
    nearMisses: (sample) =>
      spoiledTexts('DISCORD_TOKEN', [
        `mfa.${sample.chars('A-Za-z0-9', 83)}`,
        `mfa.${sample.chars('A-Za-z0-9', 85)}`,
        `mfa_${sample.chars('A-Za-z0-9', 84)}`,
      ]),
  },
  {
    ruleId: 'discord-webhook',
    positives: (sample) => shapedExamples('DISCORD_WEBHOOK_URL', () => webhook(sample, 18, 68)),
    nearMisses: (sample) =>
      spoiledTexts('DISCORD_WEBHOOK_URL', [
        webhook(sample, 16, 68),
        webhook(sample, 18, 50),
        webhook(sample, 18, 68).replace('discord.com', 'discord.org'),
      ]),
  },
  {
    ruleId: 'discord-client-secret',
    positives: (sample) => namedExamples('DISCORD_CLIENT_SECRET', () => sample.chars('A-Za-z0-9_-', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'DISCORD_CLIENT_SECRET',
        [sample.chars('A-Za-z0-9', 31), sample.chars('A-Za-z0-9', 33)],
        sample.chars('A-Za-z0-9', 32),
      ),
  },
];
