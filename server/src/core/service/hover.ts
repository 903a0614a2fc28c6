import type { Finding } from '../detection/finding';
import type { Confidence, Privilege, Provider, Rule } from '../detection/rule';
import { adviceFor, type FileFacts, titleOf } from './problems';

/** Markdown about a finding: what it is, what it may do, what to do now. Holds no value. */
export function hoverMarkdown(
  finding: Finding,
  file: FileFacts,
  provider: Provider | undefined,
  rule: Rule | undefined,
): string {
  const by = provider && !provider.form && provider.id !== 'generic' ? ` (${plain(provider.name)})` : '';
  const parts = [`**${plain(titleOf(finding))}**${by} \`${finding.redacted}\``];
  if (rule) parts.push(`${plain(rule.grants)} ${PRIVILEGE[finding.privilege]}`.trim());
  parts.push(WHY[finding.confidence]);
  parts.push(finding.ignored ? `Ignored by the comment \`${finding.ignored.form}\`.` : nowWhat(file, finding));
  const links = linksOf(provider);
  if (links) parts.push(links);
  return parts.join('\n\n');
}

const PRIVILEGE: Readonly<Record<Privilege, string>> = {
  public: 'It is made to be published.',
  restricted: 'Its rights are restricted.',
  read: 'It reads only.',
  write: 'It can write.',
  full: 'It has full access.',
  admin: 'It administers the account.',
  unknown: '',
};

const WHY: Readonly<Record<Confidence, string>> = {
  certain: 'Certain: its checksum or its decoded structure proves it.',
  likely: 'Likely: its shape is the provider’s own, or its name stands beside a fitting value.',
  possible: 'Possible: an improbable value under a name that speaks of credentials.',
};

function nowWhat(file: FileFacts, finding: Finding): string {
  if (file.role === 'env' && (file.git === 'ignored' || file.git === 'none')) {
    return 'It stands in an env file that is not committed: the right place.';
  }
  const advice = adviceFor(file, finding).replace(/^\.? /, '');
  return `**Now:** ${advice.charAt(0).toUpperCase()}${advice.slice(1)}`;
}

function linksOf(provider: Provider | undefined): string {
  const links = [
    provider?.rotate && `[Rotate or revoke](${provider.rotate})`,
    provider && `[Documentation](${provider.docs})`,
  ];
  return links.filter(Boolean).join(' · ');
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
