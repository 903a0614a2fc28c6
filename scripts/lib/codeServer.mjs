import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endGroup, runOrFail, startGroup } from './processes.mjs';

/** No outside host is asked, no page but the folder opens. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Starts code-server with the extension installed, everything it writes below `profile`.
 * @param {object} options
 * @param {{node: string, entry: string}} options.server
 * @param {string} options.profile a folder that only the user can enter
 * @param {string} options.vsix
 * @param {string[]} options.listen `['--socket', path, …]` or `['--bind-addr', 'host:port']`
 * @param {boolean} [options.trustAll] turns workspace trust off
 * @param {string[]} [options.flags]
 * @param {object} [options.settings] user settings on top of the quiet ones
 */
export async function startCodeServer(options) {
  const { server, profile, listen, trustAll = true, flags = [] } = options;
  const common = await prepareProfile(options);
  const child = startGroup(
    server.node,
    [
      server.entry,
      ...common,
      ...listen,
      ...['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...['--disable-proxy', '-e'],
      ...(trustAll ? ['--disable-workspace-trust'] : []),
      ...flags,
    ],
    { cwd: profile, env: environmentFor(profile), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await listening(child);
  return { child, stop: () => endGroup(child) };
}

async function prepareProfile({ server, profile, vsix, settings }) {
  const user = path.join(profile, 'User');
  await mkdir(user, { recursive: true, mode: 0o700 });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  // Without a config file of its own, code-server writes one into the home folder.
  const config = path.join(profile, 'config.yaml');
  await writeFile(config, 'auth: none\n', { mode: 0o600 });
  const common = ['--config', config, '--user-data-dir', profile, '--extensions-dir', path.join(profile, 'extensions')];
  const extensions = path.join(profile, 'extensions/extensions.json');
  if (vsix && !existsSync(extensions)) {
    await runOrFail(server.node, [server.entry, ...common, '--install-extension', vsix], {
      env: environmentFor(profile),
      cwd: profile,
    });
  }
  return common;
}

function environmentFor(profile) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VSCODE_|PORT$|PASSWORD$|HASHED_)/i.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    // No gallery: page and server would ask an outside host for it.
    EXTENSIONS_GALLERY: '{}',
    // Node in the extension host is not the launcher's: no flags of ours.
    NODE_OPTIONS: '',
    XDG_CONFIG_HOME: path.join(profile, 'xdg/config'),
    XDG_DATA_HOME: path.join(profile, 'xdg/data'),
    XDG_CACHE_HOME: path.join(profile, 'xdg/cache'),
  };
}

/** Resolves when the server says that it listens. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text) => {
      output = (output + text).slice(-20_000);
      if (/HTTP server listening on/.test(output)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code} before it listened\n${output}`)));
  });
}
