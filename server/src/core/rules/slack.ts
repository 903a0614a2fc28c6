import type { PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

interface TokenKind {
  readonly prefix: string;
  /** Pattern after the prefix. */
  readonly tail: string;
  readonly facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName' | 'evidence'>;
  /** A tail that fits. */
  readonly sample: (sample: Sampler) => string;
}

/** Ids of the workspace, and of what the token belongs to, then the random part. */
const ids = (sample: Sampler, count: number) =>
  Array.from({ length: count }, () => `${sample.chars('1-9', 1)}${sample.chars('0-9', sample.integer(9, 12))}-`).join(
    '',
  );

/** https://docs.slack.dev/authentication/tokens */
const KINDS: readonly TokenKind[] = [
  {
    prefix: 'xoxb-',
    tail: '(?:[0-9]{6,16}-){1,2}[A-Za-z0-9]{16,64}',
    facts: {
      id: 'slack-bot-token',
      title: 'Slack bot token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as the bot of an app in a workspace within its scopes: reads and posts messages and files.',
      envName: 'SLACK_BOT_TOKEN',
      evidence: 'documented',
    },
    sample: (sample) => ids(sample, 2) + sample.chars('A-Za-z0-9', 24),
  },
  {
    prefix: 'xoxp-',
    tail: '(?:[0-9]{6,16}-){1,3}[A-Za-z0-9]{6,64}',
    facts: {
      id: 'slack-user-token',
      title: 'Slack user token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as a user of the workspace within its scopes.',
      envName: 'SLACK_USER_TOKEN',
      evidence: 'documented',
    },
    sample: (sample) => ids(sample, 3) + sample.chars('a-f0-9', 32),
  },
  {
    prefix: 'xoxa-',
    tail: '(?:[0-9]{1,16}-){1,4}[A-Za-z0-9]{8,64}',
    facts: {
      id: 'slack-workspace-token',
      title: 'Slack workspace access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as an app of the workspace within its scopes (a retired kind).',
      envName: 'SLACK_TOKEN',
      evidence: 'memory',
    },
    sample: (sample) => `2-${ids(sample, 3)}${sample.chars('a-f0-9', 32)}`,
  },
  {
    prefix: 'xoxr-',
    tail: '(?:[0-9]{1,16}-){1,4}[A-Za-z0-9]{8,64}',
    facts: {
      id: 'slack-workspace-refresh-token',
      title: 'Slack workspace refresh token',
      kind: 'refresh-token',
      privilege: 'write',
      grants: 'Gets new access tokens of a workspace app (a retired kind).',
      envName: 'SLACK_REFRESH_TOKEN',
      evidence: 'memory',
    },
    sample: (sample) => ids(sample, 3) + sample.chars('a-f0-9', 32),
  },
  {
    prefix: 'xoxs-',
    tail: '(?:[0-9]{1,16}-){1,4}[A-Za-z0-9]{8,64}',
    facts: {
      id: 'slack-legacy-session-token',
      title: 'Slack legacy session token',
      kind: 'session-token',
      privilege: 'full',
      grants: 'Acts as a signed-in user of the workspace.',
      envName: 'SLACK_TOKEN',
      evidence: 'memory',
    },
    sample: (sample) => ids(sample, 3) + sample.chars('a-f0-9', 10),
  },
  {
    prefix: 'xoxc-',
    tail: '(?:[0-9]{6,16}-){1,3}[a-z0-9]{32,80}',
    facts: {
      id: 'slack-browser-token',
      title: 'Slack browser session token',
      kind: 'session-token',
      privilege: 'full',
      grants: "Acts as a signed-in user of the workspace, together with the session's cookie.",
      envName: 'SLACK_TOKEN',
      evidence: 'memory',
    },
    sample: (sample) => ids(sample, 3) + sample.chars('a-f0-9', 64),
  },
  {
    prefix: 'xoxd-',
    tail: '[A-Za-z0-9%+/=]{40,480}',
    facts: {
      id: 'slack-session-cookie',
      title: 'Slack session cookie',
      kind: 'session-token',
      privilege: 'full',
      grants: 'Acts as a signed-in user of the workspace, together with the browser session token.',
      envName: 'SLACK_COOKIE',
      evidence: 'memory',
    },
    sample: (sample) => `${sample.chars('A-Za-z0-9', 120)}%2B${sample.chars('A-Za-z0-9', 20)}%3D`,
  },
  {
    prefix: 'xoxe.xox',
    tail: '[bp]-[0-9]-[A-Za-z0-9]{60,400}',
    facts: {
      id: 'slack-rotating-token',
      title: 'Slack expiring or configuration token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts within its scopes for twelve hours; a configuration token creates and changes apps.',
      envName: 'SLACK_TOKEN',
      evidence: 'documented',
    },
    sample: (sample) => `${sample.pick(['b', 'p'])}-1-${sample.chars('A-Za-z0-9', 166)}`,
  },
  {
    prefix: 'xoxe-',
    tail: '[0-9]-[A-Za-z0-9]{60,400}',
    facts: {
      id: 'slack-refresh-token',
      title: 'Slack refresh token',
      kind: 'refresh-token',
      privilege: 'write',
      grants: 'Gets a new expiring token and a new refresh token.',
      envName: 'SLACK_REFRESH_TOKEN',
      evidence: 'documented',
    },
    sample: (sample) => `1-${sample.chars('A-Za-z0-9', 146)}`,
  },
  {
    prefix: 'xapp-',
    tail: '[0-9]-[A-Z0-9]{6,14}-[0-9]{6,16}-[a-z0-9]{32,80}',
    facts: {
      id: 'slack-app-token',
      title: 'Slack app-level token',
      kind: 'access-token',
      privilege: 'restricted',
      grants:
        'Opens socket connections and reads authorizations for an app in every organization where it is installed.',
      envName: 'SLACK_APP_TOKEN',
      evidence: 'documented',
    },
    sample: (sample) => `1-A${sample.chars('A-Z0-9', 10)}-${ids(sample, 1)}${sample.chars('a-f0-9', 64)}`,
  },
  {
    prefix: 'xwfp-',
    tail: '(?:[0-9]{4,16}-){1,3}[A-Za-z0-9]{16,64}',
    facts: {
      id: 'slack-workflow-token',
      title: 'Slack workflow token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Acts as a workflow app while a function runs.',
      envName: 'SLACK_TOKEN',
      evidence: 'memory',
    },
    sample: (sample) => ids(sample, 2) + sample.chars('A-Za-z0-9', 24),
  },
];

export const slack: Provider = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  rotate: 'https://api.slack.com/apps',
  rules: [
    ...KINDS.map(
      ({ prefix, tail, facts }): PatternRule => ({
        type: 'pattern',
        anchors: [prefix],
        pattern: `${prefix.replace('.', '\\.')}${tail}(?![A-Za-z0-9-])`,
        ...facts,
      }),
    ),
    {
      type: 'pattern',
      id: 'slack-incoming-webhook',
      title: 'Slack incoming webhook',
      kind: 'webhook',
      privilege: 'restricted',
      grants: 'Posts messages to a channel of the workspace.',
      evidence: 'documented',
      envName: 'SLACK_WEBHOOK_URL',
      anchors: ['hooks.slack.com/services/', 'hooks.slack-gov.com/services/'],
      before: '(?:https?://)?',
      beforeLength: 8,
      pattern:
        'hooks\\.slack(?:-gov)?\\.com/services/T[A-Za-z0-9_]{6,14}/B[A-Za-z0-9_]{6,14}/[A-Za-z0-9_]{16,48}(?![A-Za-z0-9_/-])',
    },
    {
      type: 'pattern',
      id: 'slack-workflow-webhook',
      title: 'Slack workflow webhook',
      kind: 'webhook',
      privilege: 'restricted',
      grants: 'Starts a workflow of the workspace.',
      evidence: 'memory',
      envName: 'SLACK_WEBHOOK_URL',
      anchors: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
      before: '(?:https?://)?',
      beforeLength: 8,
      pattern:
        'hooks\\.slack\\.com/(?:workflows|triggers)/[TE][A-Za-z0-9_]{6,14}(?:/A[A-Za-z0-9_]{6,14})?/[0-9]{10,22}/[A-Za-z0-9_]{16,64}(?![A-Za-z0-9_/-])',
    },
    {
      type: 'named',
      id: 'slack-signing-secret',
      title: 'Slack signing or client secret',
      kind: 'signing-secret',
      privilege: 'write',
      grants: 'Proves requests to be of Slack, or signs in as the app.',
      evidence: 'memory',
      envName: 'SLACK_SIGNING_SECRET',
      services: ['slack'],
      words: ['secret', 'signing', 'key'],
      value: '[a-f0-9]{32}',
    },
    {
      type: 'named',
      id: 'slack-verification-token',
      title: 'Slack verification token',
      kind: 'signing-secret',
      privilege: 'restricted',
      grants: 'Proves requests to be of Slack (deprecated).',
      evidence: 'memory',
      envName: 'SLACK_VERIFICATION_TOKEN',
      services: ['slack'],
      words: ['verification', 'verify', 'token'],
      value: '[A-Za-z0-9]{24}',
    },
  ],
};

function tokenExamples({ prefix, facts, sample: tailOf }: TokenKind): RuleExamples {
  return {
    ruleId: facts.id,
    positives: (sample) => shapedExamples(facts.envName, () => prefix + tailOf(sample)),
    nearMisses: (sample) =>
      spoiledTexts(facts.envName, [
        prefix + sample.chars('A-Za-z', 5),
        `${prefix}token-placeholder-for-documentation-only`,
        prefix.toUpperCase() + tailOf(sample),
        `x${prefix}${tailOf(sample)}`,
      ]),
  };
}

function webhookExamples(ruleId: string, make: (sample: Sampler) => string): RuleExamples {
  return {
    ruleId,
    positives: (sample) => shapedExamples('SLACK_WEBHOOK_URL', () => make(sample)),
    nearMisses: (sample) =>
      spoiledTexts('SLACK_WEBHOOK_URL', [
        make(sample).split('/').slice(0, -1).join('/'),
        make(sample).replace('slack.com', 'slack.org'),
        make(sample).slice(0, -12),
      ]),
  };
}

export const examples: readonly RuleExamples[] = [
  ...KINDS.map(tokenExamples),
  webhookExamples(
    'slack-incoming-webhook',
    (sample) =>
      `https://hooks.slack.com/services/T${sample.chars('A-Z0-9', 8)}/B${sample.chars('A-Z0-9', 10)}/${sample.chars('A-Za-z0-9', 24)}`,
  ),
  webhookExamples(
    'slack-workflow-webhook',
    (sample) =>
      `https://hooks.slack.com/workflows/T${sample.chars('A-Z0-9', 8)}/A${sample.chars('A-Z0-9', 10)}/${sample.chars('1-9', 18)}/${sample.chars('A-Za-z0-9', 24)}`,
  ),
  {
    ruleId: 'slack-signing-secret',
    positives: (sample) => namedExamples('SLACK_SIGNING_SECRET', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'SLACK_SIGNING_SECRET',
        [sample.chars('a-f0-9', 31), sample.chars('a-f0-9', 33)],
        sample.chars('a-f0-9', 32),
      ),
  },
  {
    ruleId: 'slack-verification-token',
    positives: (sample) => namedExamples('SLACK_VERIFICATION_TOKEN', () => sample.chars('A-Za-z0-9', 24)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'SLACK_VERIFICATION_TOKEN',
        [sample.chars('A-Za-z0-9', 23), sample.chars('A-Za-z0-9', 25)],
        sample.chars('A-Za-z0-9', 24),
      ),
  },
];
