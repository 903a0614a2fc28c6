import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/features#botfather',
  rotate: 'https://t.me/BotFather',
  aliases: ['telegrambot', 'tgbot'],
  rules: [
    {
      type: 'pattern',
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Acts as the bot: reads what it is sent and posts to its chats.',
      evidence: 'documented',
      envName: 'TELEGRAM_BOT_TOKEN',
      anchors: [':AA'],
      before: '[0-9]{8,10}',
      beforeLength: 10,
      pattern: ':AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])',
      // In the API's addresses it stands right behind `bot`.
      notAfter: '0-9',
    },
    {
      type: 'named',
      id: 'telegram-named-token',
      title: 'Telegram bot token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Acts as the bot: reads what it is sent and posts to its chats.',
      evidence: 'memory',
      envName: 'TELEGRAM_BOT_TOKEN',
      services: ['telegram', 'telegrambot', 'tgbot', 'tg', 'botfather'],
      words: ['token', 'key', 'secret', 'bot'],
      value: '[0-9]{6,16}:[A-Za-z0-9_-]{34,36}',
    },
  ],
};

const token = (sample: Sampler, start: string, length: number) =>
  `${sample.integer(10_000_000, 9_999_999_999)}:${start}${sample.chars('A-Za-z0-9_-', length)}`;

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'telegram-bot-token',
    positives(sample) {
      const inUrl = token(sample, 'AA', 33);
      return [
        ...shapedExamples('TELEGRAM_BOT_TOKEN', () => token(sample, 'AA', 33)),
        { text: `curl https://api.telegram.org/bot${inUrl}/getMe\n`, secret: inUrl },
      ];
    },
    nearMisses: (sample) =>
      spoiledTexts('TELEGRAM_BOT_TOKEN', [
        token(sample, 'AA', 31),
        token(sample, 'AA', 34),
        token(sample, 'AA', 33).replace(':', ';'),
      ]),
  },
  {
    ruleId: 'telegram-named-token',
    positives: (sample) => namedExamples('TELEGRAM_BOT_TOKEN', () => token(sample, 'BC', 33)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'TELEGRAM_BOT_TOKEN',
        [token(sample, 'BC', 31), token(sample, 'BC', 35)],
        token(sample, 'BC', 33),
      ),
  },
];
