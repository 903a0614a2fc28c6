import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const firebase: Provider = {
  id: 'firebase',
  name: 'Firebase',
  docs: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  rotate: 'https://console.firebase.google.com/',
  aliases: ['fcm'],
  rules: [
    {
      type: 'pattern',
      id: 'firebase-cloud-messaging-server-key',
      title: 'Firebase Cloud Messaging server key',
      kind: 'api-key',
      privilege: 'write',
      grants: "Sends push messages to every user of the project's apps (legacy API).",
      evidence: 'memory',
      envName: 'FCM_SERVER_KEY',
      // Device tokens share the middle; only server keys start with AAAA.
      anchors: [':APA91b'],
      before: 'AAAA[A-Za-z0-9_-]{7}',
      beforeLength: 12,
      pattern: ':APA91b[A-Za-z0-9_-]{120,160}(?![A-Za-z0-9_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'firebase-cloud-messaging-server-key',
    positives: (sample) =>
      shapedExamples(
        'FCM_SERVER_KEY',
        () => `AAAA${sample.chars('A-Za-z0-9_-', 7)}:APA91b${sample.chars('A-Za-z0-9_-', 134)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('FCM_SERVER_KEY', [
        `AAAA${sample.chars('A-Za-z0-9', 7)}:APA91b${sample.chars('A-Za-z0-9', 60)}`,
        `c${sample.chars('b-z', 21)}:APA91b${sample.chars('A-Za-z0-9', 134)}`,
        `AAAA${sample.chars('A-Za-z0-9', 7)}:APA92b${sample.chars('A-Za-z0-9', 134)}`,
      ]),
  },
];
