import * as vscode from 'vscode';
import type { InventoryCredential, Place, SeverityName } from '../../../server/src/protocol';
import type {
  CredentialNode,
  EnvNameNode,
  EnvSectionNode,
  GroupNode,
  InventoryNode,
  PlaceNode,
} from './inventoryModel';
import { credentialTooltip, privilegeText, stateText } from './inventoryTexts';

const { l10n } = vscode;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The row of a node. Rows are told apart by icon and words; colour only repeats them. */
export function treeItem(node: InventoryNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'credential':
      return credentialItem(node);
    case 'envSection':
      return envSectionItem(node);
    case 'envName':
      return envNameItem(node);
    case 'place':
      return placeItem(node);
  }
}

const severityIcons: Record<SeverityName, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
  off: 'circle-slash',
};

function severityText(severity: string): string {
  if (severity === 'error') return l10n.t('Errors');
  if (severity === 'warning') return l10n.t('Warnings');
  if (severity === 'information') return l10n.t('Information');
  return severity === 'hint' ? l10n.t('Hints') : l10n.t('Not shown as problems');
}

function groupItem(node: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(node), Expanded);
  item.id = node.id;
  item.description = String(node.children.length);
  item.contextValue = `group.${node.grouping}`;
  item.iconPath = groupIcon(node);
  if (node.uri) item.resourceUri = vscode.Uri.parse(node.uri);
  item.accessibilityInformation = { label: `${groupLabel(node)}, ${countText(node.children.length)}` };
  return item;
}

function countText(count: number): string {
  return count === 1 ? l10n.t('1 credential') : l10n.t('{0} credentials', count);
}

function groupLabel(node: GroupNode): string {
  if (node.grouping === 'severity') return severityText(node.key);
  return node.key === '' ? l10n.t('In no env file') : node.key;
}

function groupIcon(node: GroupNode): vscode.ThemeIcon {
  if (node.grouping === 'severity') {
    return new vscode.ThemeIcon(severityIcons[node.key as SeverityName] ?? 'circle-slash');
  }
  return node.uri ? vscode.ThemeIcon.File : new vscode.ThemeIcon('key');
}

function credentialItem(node: CredentialNode): vscode.TreeItem {
  const { credential } = node;
  const name = credential.names[0];
  const label = name ? `${credential.title} · ${name}` : credential.title;
  const item = new vscode.TreeItem(label, Collapsed);
  const places = placesText(credential);
  item.id = node.id;
  item.description = [credential.redacted, places, stateText(credential.state)].join(' · ');
  item.tooltip = credentialTooltip(credential);
  item.contextValue = `credential.${credential.state}`;
  item.iconPath = credentialIcon(credential);
  const first = node.children[0];
  if (first) item.command = openCommand(first);
  item.accessibilityInformation = {
    label: [label, stateText(credential.state), places, privilegeText(credential.privilege)].join(', '),
  };
  return item;
}

function placesText(credential: InventoryCredential): string {
  const count = credential.places.filter(({ role }) => role !== 'reference').length;
  return count === 1 ? l10n.t('1 place') : l10n.t('{0} places', count);
}

/** A problem shows its severity; what is put away properly shows a lock, or a tick where code reads it. */
function credentialIcon(credential: InventoryCredential): vscode.ThemeIcon {
  const exposed = credential.places.some(({ role, git }) => role === 'definition' && git === 'tracked');
  if (credential.state === 'hardcoded' || exposed) {
    const color = credential.severity === 'error' ? 'list.errorForeground' : 'list.warningForeground';
    const colored = credential.severity === 'error' || credential.severity === 'warning';
    return new vscode.ThemeIcon(severityIcons[credential.severity], colored ? new vscode.ThemeColor(color) : undefined);
  }
  return new vscode.ThemeIcon(credential.state === 'referenced' ? 'pass' : 'lock');
}

function envSectionItem(node: EnvSectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    l10n.t('Environment variables'),
    node.missing + node.unused > 0 ? Expanded : Collapsed,
  );
  const counts = [
    ...(node.missing > 0 ? [l10n.t('{0} missing', node.missing)] : []),
    ...(node.unused > 0 ? [l10n.t('{0} unused', node.unused)] : []),
  ];
  item.id = node.id;
  item.description = counts.length > 0 ? counts.join(' · ') : String(node.children.length);
  item.contextValue = 'envSection';
  item.iconPath = new vscode.ThemeIcon('symbol-variable');
  item.accessibilityInformation = { label: [l10n.t('Environment variables'), item.description].join(', ') };
  return item;
}

function envNameItem(node: EnvNameNode): vscode.TreeItem {
  const { name, state, documented } = node.envName;
  const item = new vscode.TreeItem(name, Collapsed);
  const words = {
    missing: l10n.t('missing: read, but defined nowhere'),
    unused: l10n.t('unused: defined, but read nowhere'),
    used: documented ? '' : l10n.t('not in an example file'),
  };
  const icons = { missing: 'warning', unused: 'circle-outline', used: 'symbol-constant' };
  item.id = node.id;
  item.description = words[state];
  item.tooltip = words[state] ? `${name}: ${words[state]}` : name;
  item.contextValue = `envName.${state}`;
  item.iconPath = new vscode.ThemeIcon(icons[state]);
  const first = node.children[0];
  if (first) item.command = openCommand(first);
  item.accessibilityInformation = { label: words[state] ? `${name}, ${words[state]}` : name };
  return item;
}

function placeItem(node: PlaceNode): vscode.TreeItem {
  const { place } = node;
  const slash = node.path.lastIndexOf('/');
  const label = `${node.path.slice(slash + 1)}${cellText(place)}:${place.range.start.line + 1}`;
  const item = new vscode.TreeItem(label, None);
  const words = [slash > 0 ? node.path.slice(0, slash) : '', roleText(place), gitText(place)].filter(Boolean);
  const icons = { literal: 'symbol-string', definition: 'symbol-constant', reference: 'references' };
  item.id = node.id;
  item.description = words.join(' · ');
  item.tooltip = `${node.path}:${place.range.start.line + 1}`;
  item.contextValue = `place.${place.role}`;
  item.iconPath = new vscode.ThemeIcon(icons[place.role]);
  item.command = openCommand(node);
  item.accessibilityInformation = { label: [label, ...words].join(', ') };
  return item;
}

/** ` [cell 3]` for a notebook's cell that is open, empty for files. */
function cellText(place: Place): string {
  if (!place.uri.startsWith('vscode-notebook-cell:')) return '';
  const uri = vscode.Uri.parse(place.uri).toString();
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cell = notebook.getCells().find(({ document }) => document.uri.toString() === uri);
    if (cell) return ` [${l10n.t('cell {0}', cell.index + 1)}]`;
  }
  return '';
}

function roleText(place: Place): string {
  if (place.role === 'literal') return place.name ? l10n.t('hardcoded in {0}', place.name) : l10n.t('hardcoded');
  if (place.role === 'definition') return l10n.t('defines {0}', place.name ?? '');
  return l10n.t('reads {0}', place.name ?? '');
}

/** Git matters where the value stands: a tracked file has it in the repository already. */
function gitText(place: Place): string {
  if (place.role === 'reference') return '';
  if (place.git === 'tracked') return l10n.t('tracked by git');
  return place.git === 'ignored' ? l10n.t('ignored by git') : '';
}

function openCommand(node: PlaceNode): vscode.Command {
  return { command: 'keyward.openPlace', title: l10n.t('Open Place'), arguments: [node, { preserveFocus: true }] };
}
