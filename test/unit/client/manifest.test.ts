import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, moveFinishCommand } from '../../../server/src/protocol';

const root = process.cwd();
const manifestText = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText);
const nls: Record<string, string> = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const sources = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, 'client/src', file), 'utf8'));

const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);

/** `{a: {b: 1}}` as `[['a.b', 1]]`; arrays are values. */
function flatten(value: object, prefix: string): [key: string, value: unknown][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && !Array.isArray(inner)
      ? flatten(inner, `${prefix}${key}.`)
      : [[`${prefix}${key}`, inner] as [string, unknown]],
  );
}

describe('manifest', () => {
  it('declares exactly the commands that the client registers', () => {
    const registered = sources.flatMap((text) => [...text.matchAll(/\bid: '(keyward\.[\w.]+)'/g)].map((m) => m[1]));
    const groups = ['provider', 'file', 'severity', 'envFile'].map((name) => `keyward.groupBy.${name}`);
    assert.deepEqual([...declared].sort(), [...registered, ...groups, moveFinishCommand].sort());
  });

  it('gives every command a category, and menus only commands that exist', () => {
    for (const command of manifest.contributes.commands) assert.equal(command.category, 'Keyward');
    const menus: { command?: string }[][] = Object.values(manifest.contributes.menus);
    for (const { command } of menus.flat()) assert.ok(!command || declared.includes(command), command);
  });

  it('has an icon for every command that a menu shows inline or in a title bar', () => {
    const withIcon = new Set(
      manifest.contributes.commands.filter((c: { icon?: string }) => c.icon).map((c: { command: string }) => c.command),
    );
    const menus: Record<string, { command?: string; group: string }[]> = manifest.contributes.menus;
    const inline = [
      ...(menus['view/title'] ?? []).filter(({ group }) => group.startsWith('navigation')),
      ...(menus['view/item/context'] ?? []).filter(({ group }) => group.startsWith('inline')),
    ];
    for (const { command } of inline) assert.ok(!command || withIcon.has(command), command);
  });

  it('declares the settings of the protocol with their defaults, resource-scoped', () => {
    const { properties } = manifest.contributes.configuration;
    for (const [key, value] of flatten(defaultSettings, 'keyward.')) {
      assert.deepEqual(properties[key]?.default, value, key);
      assert.equal(properties[key].scope, 'resource', key);
    }
    const orders = Object.values<{ order: number }>(properties).map(({ order }) => order);
    assert.equal(new Set(orders).size, orders.length);
    for (const key of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations)
      assert.ok(properties[key], key);
  });

  it('describes each value of each enumeration', () => {
    for (const [key, { enum: values, enumDescriptions }] of Object.entries<{
      enum?: string[];
      enumDescriptions?: string[];
    }>(manifest.contributes.configuration.properties)) {
      if (values) assert.equal(enumDescriptions?.length, values.length, key);
    }
  });

  it('has a text for every key, and no text without one', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.]+)%"/g)].map((m) => m[1]));
    assert.deepEqual([...used].sort(), Object.keys(nls).sort());
  });

  it('has all texts of the client in the bundle for translators', () => {
    const bundle = JSON.parse(readFileSync(path.join(root, 'l10n/bundle.l10n.json'), 'utf8'));
    const used = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((m) => m[1]));
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
  });

  it('names files that are there', () => {
    const [container] = manifest.contributes.viewsContainers.activitybar;
    for (const file of [manifest.icon, container.icon]) assert.ok(existsSync(path.join(root, file)), file);
  });
});
