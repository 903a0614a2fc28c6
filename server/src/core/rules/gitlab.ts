import { crc32 } from '../detection/checksum';
import type { Check, PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/**
 * Routable tokens end in the length of their payload (two digits in base 36) and the CRC-32 of all before it (seven).
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
const routableCheck: Check = (token) => {
  if (!/\.[0-9a-z]{9}$/.test(token)) return 'unknown';
  return checksumOf(token.slice(0, -7)) === token.slice(-7) ? 'valid' : 'unknown';
};

function checksumOf(text: string): string {
  return crc32(text).toString(36).padStart(7, '0');
}

interface TokenKind {
  readonly id: string;
  readonly title: string;
  readonly kind: PatternRule['kind'];
  readonly privilege: PatternRule['privilege'];
  readonly grants: string;
  readonly prefix: string;
  readonly envName?: string;
}

/** https://docs.gitlab.com/security/tokens/#token-prefixes; an instance may put a prefix of its own before these. */
const KINDS: readonly TokenKind[] = [
  {
    id: 'gitlab-access-token',
    title: 'GitLab personal, project or group access token',
    kind: 'personal-token',
    privilege: 'full',
    grants:
      'Calls the API and reads or pushes repositories within its scopes, as a user or the bot of a project or group.',
    prefix: 'glpat-',
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    kind: 'access-token',
    privilege: 'read',
    grants: 'Reads, and where allowed writes, the repositories, packages and images of a project or group.',
    prefix: 'gldt-',
    envName: 'CI_DEPLOY_PASSWORD',
  },
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner authentication token',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Runs CI jobs as a registered runner and sees their secrets.',
    prefix: 'glrt-',
    envName: 'CI_SERVER_TOKEN',
  },
  {
    id: 'gitlab-legacy-runner-token',
    title: 'GitLab runner token (legacy registration)',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Runs CI jobs as a registered runner and sees their secrets.',
    prefix: 'glrtr-',
    envName: 'CI_SERVER_TOKEN',
  },
  {
    id: 'gitlab-ci-job-token',
    title: 'GitLab CI/CD job token',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Acts as the user who started a job, while the job runs.',
    prefix: 'glcbt-',
    envName: 'CI_JOB_TOKEN',
  },
  {
    id: 'gitlab-trigger-token',
    title: 'GitLab pipeline trigger token',
    kind: 'ci-token',
    privilege: 'restricted',
    grants: "Starts pipelines of a project as the token's owner.",
    prefix: 'glptt-',
    envName: 'GITLAB_TRIGGER_TOKEN',
  },
  {
    id: 'gitlab-feed-token',
    title: 'GitLab feed token',
    kind: 'access-token',
    privilege: 'read',
    grants: 'Reads the feeds and calendars of a user.',
    prefix: 'glft-',
    envName: 'GITLAB_FEED_TOKEN',
  },
  {
    id: 'gitlab-incoming-mail-token',
    title: 'GitLab incoming mail token',
    kind: 'access-token',
    privilege: 'restricted',
    grants: 'Creates issues and merge requests by e-mail as a user.',
    prefix: 'glimt-',
    envName: 'GITLAB_INCOMING_MAIL_TOKEN',
  },
  {
    id: 'gitlab-agent-token',
    title: 'GitLab agent for Kubernetes token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Connects as the agent of a Kubernetes cluster.',
    prefix: 'glagent-',
    envName: 'GITLAB_AGENT_TOKEN',
  },
  {
    id: 'gitlab-workspace-token',
    title: 'GitLab workspace token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Acts as the user of a workspace.',
    prefix: 'glwt-',
  },
  {
    id: 'gitlab-scim-token',
    title: 'GitLab SCIM token',
    kind: 'access-token',
    privilege: 'admin',
    grants: 'Adds and removes the members of a group or instance.',
    prefix: 'glsoat-',
    envName: 'GITLAB_SCIM_TOKEN',
  },
  {
    id: 'gitlab-feature-flags-token',
    title: 'GitLab feature flags client token',
    kind: 'api-key',
    privilege: 'read',
    grants: 'Reads the feature flags of a project.',
    prefix: 'glffct-',
    envName: 'UNLEASH_INSTANCE_ID',
  },
  {
    id: 'gitlab-oauth-application-secret',
    title: 'GitLab OAuth application secret',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Acts as the OAuth application: exchanges codes of its users for access.',
    prefix: 'gloas-',
    envName: 'GITLAB_CLIENT_SECRET',
  },
];

function tokenRule({ prefix, envName = 'GITLAB_TOKEN', ...facts }: TokenKind): PatternRule {
  return {
    type: 'pattern',
    evidence: 'documented',
    envName,
    anchors: [prefix],
    // A dotted suffix is part of routable tokens; job tokens may be a JWT.
    pattern: `${prefix}[A-Za-z0-9_-]{20,400}(?:\\.[A-Za-z0-9_-]{2,1200}){0,2}(?![A-Za-z0-9_-])`,
    window: 2900,
    minEntropy: 3,
    check: routableCheck,
    ...facts,
  };
}

export const gitlab: Provider = {
  id: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  rotate: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  rules: [
    ...KINDS.map(tokenRule),
    {
      type: 'pattern',
      id: 'gitlab-runner-registration-token',
      title: 'GitLab runner registration token',
      kind: 'ci-token',
      privilege: 'write',
      grants: 'Registers runners, which then run jobs and see their secrets (deprecated).',
      evidence: 'memory',
      envName: 'REGISTRATION_TOKEN',
      anchors: ['GR1348941'],
      pattern: 'GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])',
    },
  ],
};

function routableToken(sample: Sampler, prefix: string): string {
  const payload = sample.chars('A-Za-z0-9_-', sample.integer(27, 60));
  const summed = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
  return summed + checksumOf(summed);
}

function tokenExamples({ id, prefix, envName = 'GITLAB_TOKEN' }: TokenKind): RuleExamples {
  return {
    ruleId: id,
    positives(sample) {
      const routable = routableToken(sample, prefix);
      return [
        ...shapedExamples(envName, () => `${prefix}${sample.chars('A-Za-z0-9_-', 19)}${sample.chars('a-z', 1)}`),
        { text: `curl --header "PRIVATE-TOKEN: ${routable}" https://gitlab.com/api/v4/user\n`, secret: routable },
      ];
    },
    nearMisses: (sample) =>
      spoiledTexts(envName, [
        prefix + sample.chars('A-Za-z0-9', 19),
        prefix.replace('-', '_') + sample.chars('A-Za-z0-9', 20),
        `x${prefix}${sample.chars('A-Za-z0-9', 20)}`,
        `${prefix}${'x'.repeat(20)}`,
      ]),
  };
}

export const examples: readonly RuleExamples[] = [
  ...KINDS.map(tokenExamples),
  {
    ruleId: 'gitlab-runner-registration-token',
    positives: (sample) => shapedExamples('REGISTRATION_TOKEN', () => `GR1348941${sample.chars('A-Za-z0-9', 20)}`),
    nearMisses: (sample) =>
      spoiledTexts('REGISTRATION_TOKEN', [
        `GR1348941${sample.chars('A-Za-z0-9', 19)}`,
        `GR1348941${sample.chars('A-Za-z0-9', 21)}`,
        `GR1348942${sample.chars('A-Za-z0-9', 20)}`,
      ]),
  },
];
