import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const dockerhub: Provider = {
  id: 'dockerhub',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/for-developers/access-tokens/',
  rotate: 'https://app.docker.com/settings/personal-access-tokens',
  aliases: ['docker'],
  rules: [
    {
      type: 'pattern',
      id: 'dockerhub-personal-access-token',
      title: 'Docker Hub personal access token',
      kind: 'personal-token',
      privilege: 'write',
      grants: 'Pulls, pushes or deletes images as its owner, as far as its scope (read, write, delete) goes.',
      evidence: 'documented',
      envName: 'DOCKERHUB_TOKEN',
      anchors: ['dckr_pat_'],
      pattern: 'dckr_pat_[A-Za-z0-9_-]{24,48}(?![A-Za-z0-9_-])',
    },
    {
      type: 'pattern',
      id: 'dockerhub-organization-access-token',
      title: 'Docker Hub organization access token',
      kind: 'access-token',
      privilege: 'write',
      grants: "Acts for an organization on the repositories in the token's scope.",
      evidence: 'memory',
      envName: 'DOCKERHUB_TOKEN',
      anchors: ['dckr_oat_'],
      pattern: 'dckr_oat_[A-Za-z0-9_-]{24,64}(?![A-Za-z0-9_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'dockerhub-personal-access-token',
    positives: (sample) => shapedExamples('DOCKERHUB_TOKEN', () => `dckr_pat_${sample.chars('A-Za-z0-9_-', 27)}`),
    nearMisses: (sample) =>
      spoiledTexts('DOCKERHUB_TOKEN', [
        `dckr_pat_${sample.chars('A-Za-z0-9', 20)}`,
        `dckr_pat_${sample.chars('A-Za-z0-9', 70)}`,
        `dckr_put_${sample.chars('A-Za-z0-9', 27)}`,
      ]),
  },
  {
    ruleId: 'dockerhub-organization-access-token',
    positives: (sample) => shapedExamples('DOCKERHUB_TOKEN', () => `dckr_oat_${sample.chars('A-Za-z0-9_-', 32)}`),
    nearMisses: (sample) =>
      spoiledTexts('DOCKERHUB_TOKEN', [
        `dckr_oat_${sample.chars('A-Za-z0-9', 20)}`,
        `dckr_oat_${sample.chars('A-Za-z0-9', 90)}`,
        `dckr-oat-${sample.chars('A-Za-z0-9', 32)}`,
      ]),
  },
];
