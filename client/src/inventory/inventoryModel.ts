import { URI } from 'vscode-uri';
import type { InventoryCredential, InventoryEnvName, InventorySnapshot, Place } from '../../../server/src/protocol';
import { matches } from './inventoryFilter';

export const groupings = ['provider', 'file', 'severity', 'envFile'] as const;
export type Grouping = (typeof groupings)[number];

export interface Folder {
  readonly name: string;
  /** Without trailing slash. */
  readonly uri: string;
}

export interface ViewOptions {
  readonly grouping: Grouping;
  /** Words that must all occur; empty shows everything. */
  readonly filter: string;
  readonly folders: readonly Folder[];
}

export interface PlaceNode {
  readonly kind: 'place';
  readonly id: string;
  readonly place: Place;
  /** What the place belongs to: the actions on a place need its credential or its variable. */
  readonly owner: InventoryCredential | InventoryEnvName;
  readonly path: string;
}

export interface CredentialNode {
  readonly kind: 'credential';
  readonly id: string;
  readonly credential: InventoryCredential;
  readonly children: readonly PlaceNode[];
}

export interface EnvNameNode {
  readonly kind: 'envName';
  readonly id: string;
  readonly envName: InventoryEnvName;
  readonly children: readonly PlaceNode[];
}

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly grouping: Grouping;
  /** Provider's name, path, or severity; empty for credentials that no env file holds. */
  readonly key: string;
  /** The file, where the group is one. */
  readonly uri?: string;
  readonly children: readonly CredentialNode[];
}

/** All names that env files define or code reads: missing ones first, then unused ones. */
export interface EnvSectionNode {
  readonly kind: 'envSection';
  readonly id: string;
  readonly missing: number;
  readonly unused: number;
  readonly children: readonly EnvNameNode[];
}

export type InventoryNode = GroupNode | EnvSectionNode | CredentialNode | EnvNameNode | PlaceNode;

const severityOrder: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
const stateOrder = ['hardcoded', 'inEnvFile', 'referenced'] as const;
const roleOrder = ['literal', 'definition', 'reference'] as const;
const envStateOrder = ['missing', 'unused', 'used'] as const;

/** The rows of the view. Pure: the same snapshot and options give the same rows with the same ids. */
export function buildInventory(snapshot: InventorySnapshot, options: ViewOptions): (GroupNode | EnvSectionNode)[] {
  const pathOf = (uri: string): string => displayPath(uri, options.folders);
  const credentials = snapshot.credentials
    .filter((credential) => matches(options.filter, credentialWords(credential, pathOf)))
    .sort(compareCredentials);
  const names = snapshot.envNames.filter((name) => matches(options.filter, envNameWords(name, pathOf)));
  const groups = groupCredentials(credentials, options.grouping, pathOf);
  return names.length > 0 ? [...groups, envSection(names, pathOf)] : groups;
}

/** Credentials that still stand in code and are worth a problem: the number on the view's badge. */
export function countHardcoded(snapshot: InventorySnapshot): number {
  return snapshot.credentials.filter(({ state, severity }) => state === 'hardcoded' && severity !== 'off').length;
}

/** Path below the workspace folder, after the folder's name where there are several; the whole path outside of all. */
export function displayPath(uri: string, folders: readonly Folder[]): string {
  const { path } = URI.parse(uri);
  for (const folder of folders) {
    const root = `${URI.parse(folder.uri).path.replace(/\/$/, '')}/`;
    if (!path.startsWith(root)) continue;
    const below = path.slice(root.length);
    return folders.length > 1 ? `${folder.name}/${below}` : below;
  }
  return path;
}

function groupCredentials(
  credentials: readonly InventoryCredential[],
  grouping: Grouping,
  pathOf: (uri: string) => string,
): GroupNode[] {
  const groups = new Map<string, { key: string; uri?: string; members: [InventoryCredential, readonly Place[]][] }>();
  for (const credential of credentials) {
    for (const { key, uri, places } of groupKeys(credential, grouping, pathOf)) {
      const groupId = uri ?? key;
      const group = groups.get(groupId) ?? { key, uri, members: [] };
      group.members.push([credential, places]);
      groups.set(groupId, group);
    }
  }
  return [...groups.entries()]
    .map(([groupKey, { key, uri, members }]) => {
      const id = `${grouping}:${groupKey}`;
      const children = members.map(([credential, places]) => credentialNode(id, credential, places, pathOf));
      return { kind: 'group' as const, id, grouping, key, uri, children };
    })
    .sort((a, b) => compareGroups(grouping, a.key, b.key));
}

interface GroupKey {
  key: string;
  uri?: string;
  /** The credential's places that are shown in this group. */
  places: readonly Place[];
}

function groupKeys(credential: InventoryCredential, grouping: Grouping, pathOf: (uri: string) => string): GroupKey[] {
  if (grouping === 'provider') return [{ key: credential.providerName, places: credential.places }];
  if (grouping === 'severity') return [{ key: credential.severity, places: credential.places }];
  const roles = grouping === 'file' ? ['literal', 'definition'] : ['definition'];
  const uris = new Set(credential.places.filter(({ role }) => roles.includes(role)).map(({ uri }) => uri));
  if (uris.size === 0) return [{ key: '', places: credential.places }];
  return [...uris].map((uri) => ({
    key: pathOf(uri),
    uri,
    places: grouping === 'file' ? credential.places.filter((place) => place.uri === uri) : credential.places,
  }));
}

function credentialNode(
  parent: string,
  credential: InventoryCredential,
  places: readonly Place[],
  pathOf: (uri: string) => string,
): CredentialNode {
  const id = `${parent}/${credential.id}`;
  return { kind: 'credential', id, credential, children: placeNodes(id, credential, places, pathOf) };
}

function placeNodes(
  parent: string,
  owner: InventoryCredential | InventoryEnvName,
  places: readonly Place[],
  pathOf: (uri: string) => string,
): PlaceNode[] {
  return [...places].sort(comparePlaces).map((place) => {
    const { line, character } = place.range.start;
    const id = `${parent}/${place.role}:${place.uri}#${line}:${character}`;
    return { kind: 'place', id, place, owner, path: pathOf(place.uri) };
  });
}

function envSection(names: readonly InventoryEnvName[], pathOf: (uri: string) => string): EnvSectionNode {
  const children = [...names].sort(compareEnvNames).map((envName): EnvNameNode => {
    const id = `env/${envName.name}`;
    const places = [...envName.definitions, ...envName.references];
    return { kind: 'envName', id, envName, children: placeNodes(id, envName, places, pathOf) };
  });
  const count = (state: InventoryEnvName['state']): number => names.filter((name) => name.state === state).length;
  return { kind: 'envSection', id: 'env', missing: count('missing'), unused: count('unused'), children };
}

function credentialWords(credential: InventoryCredential, pathOf: (uri: string) => string): string[] {
  const { title, providerName, ruleId, state, kind, severity, names, places, parts = [] } = credential;
  const own = [title, providerName, ruleId, state, kind, severity, ...names];
  return [...own, ...parts.flatMap((part) => [part.title, part.ruleId]), ...places.map(({ uri }) => pathOf(uri))];
}

function envNameWords(envName: InventoryEnvName, pathOf: (uri: string) => string): string[] {
  const places = [...envName.definitions, ...envName.references];
  return [envName.name, envName.state, ...places.map(({ uri }) => pathOf(uri))];
}

function compareCredentials(a: InventoryCredential, b: InventoryCredential): number {
  return (
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
    compareText(a.title, b.title) ||
    compareText(a.names[0] ?? '', b.names[0] ?? '') ||
    compareText(a.id, b.id)
  );
}

function compareGroups(grouping: Grouping, a: string, b: string): number {
  if (grouping === 'severity') return severityOrder.indexOf(a) - severityOrder.indexOf(b);
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1; // what no env file holds comes last
  return compareText(a, b);
}

function comparePlaces(a: Place, b: Place): number {
  return (
    roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
    compareText(a.uri, b.uri) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character
  );
}

function compareEnvNames(a: InventoryEnvName, b: InventoryEnvName): number {
  return envStateOrder.indexOf(a.state) - envStateOrder.indexOf(b.state) || compareText(a.name, b.name);
}

/** By code unit, not by locale: ids and order stay the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
