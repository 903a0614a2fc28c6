import { neverCancelled } from '../../../server/src/core/environment';
import { createInventory } from '../../../server/src/core/workspace/inventory';
import type { Inventory, InventoryOptions } from '../../../server/src/core/workspace/inventoryTypes';
import { defaultSettings, type Settings } from '../../../server/src/protocol';
import { fakeDetector, fakeFingerprint } from '../../support/fakeDetector';
import { InMemoryWorkspace, pathOf } from '../../support/inMemoryWorkspace';
import { testEnvironment } from '../../support/testEnvironment';

export interface Bench {
  readonly workspace: InMemoryWorkspace;
  readonly inventory: Inventory;
  scan(): ReturnType<Inventory['scan']>;
}

export interface BenchOptions extends Partial<Pick<InventoryOptions, 'editorExcludes' | 'environment'>> {
  readonly folders?: readonly string[];
  readonly settings?: Partial<Settings> | ((path: string) => Partial<Settings>);
}

export function createBench(files: Record<string, string | Uint8Array>, options: BenchOptions = {}): Bench {
  const workspace = new InMemoryWorkspace(files, options.folders);
  const { settings } = options;
  const inventory = createInventory({
    workspace,
    detector: fakeDetector(),
    environment: testEnvironment(),
    fingerprintOf: fakeFingerprint,
    settingsFor: (uri) => ({
      ...defaultSettings,
      ...(typeof settings === 'function' ? settings(pathOf(uri)) : settings),
    }),
    ...options,
  });
  return { workspace, inventory, scan: () => inventory.scan(() => undefined, neverCancelled) };
}

/** Rows as `id state role:path…` and `NAME state def:path… ref:path…`, in order. */
export function rowsOf(inventory: Inventory): string[] {
  const { credentials, envNames } = inventory.snapshot();
  const place = ({ role, uri, name }: { role: string; uri: string; name?: string }) =>
    `${role}:${pathOf(uri)}${name === undefined ? '' : `(${name})`}`;
  return [
    ...credentials.map(({ id, state, places }) => [id.slice(3), state, ...places.map(place)].join(' ')).sort(),
    ...envNames.map(({ name, state, definitions, references }) =>
      [name, state, ...[...definitions, ...references].map(({ role, uri }) => `${role}:${pathOf(uri)}`)].join(' '),
    ),
  ];
}

/** Paths of the files in which the inventory found something. */
export function foundIn(inventory: Inventory): string[] {
  return [...inventory.filesWithFindings()].map(pathOf).sort();
}
