import * as vscode from 'vscode';
import type { Confidence, CredentialState, InventoryCredential, Privilege } from '../../../server/src/protocol';

const { l10n } = vscode;

export function stateText(state: CredentialState): string {
  if (state === 'hardcoded') return l10n.t('hardcoded');
  return state === 'referenced' ? l10n.t('referenced') : l10n.t('in env file');
}

export function privilegeText(privilege: Privilege): string {
  switch (privilege) {
    case 'public':
      return l10n.t('public by design');
    case 'restricted':
      return l10n.t('restricted');
    case 'read':
      return l10n.t('may read');
    case 'write':
      return l10n.t('may write');
    case 'full':
      return l10n.t('full access');
    case 'admin':
      return l10n.t('administers the account');
    case 'unknown':
      return l10n.t('unknown rights');
  }
}

function confidenceText(confidence: Confidence): string {
  if (confidence === 'certain') return l10n.t('certain');
  return confidence === 'likely' ? l10n.t('likely') : l10n.t('possible');
}

function valueRows({ parts, redacted }: InventoryCredential): [string, string][] {
  return parts ? parts.map((part) => [part.title, part.redacted]) : [[l10n.t('Value'), redacted]];
}

/** What is known of a credential, without its value. Names come from files, so they are added as text, not Markdown. */
export function credentialTooltip(credential: InventoryCredential): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown('**').appendText(credential.title).appendMarkdown('**  \n');
  const rows: [string, string][] = [
    [l10n.t('Provider'), credential.providerName],
    [l10n.t('State'), stateText(credential.state)],
    [l10n.t('Rights'), privilegeText(credential.privilege)],
    [l10n.t('Confidence'), confidenceText(credential.confidence)],
    [l10n.t('Variable'), credential.names.join(', ')],
    ...valueRows(credential),
  ];
  for (const [title, text] of rows) {
    if (text) tooltip.appendText(`${title}: ${text}`).appendMarkdown('  \n');
  }
  return tooltip;
}
