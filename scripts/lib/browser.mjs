import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium-browser'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['ProgramFiles(x86)']}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
};

/** Path of a Chromium: the one named by `CHROMIUM_PATH`, the system's, Chrome, Playwright's; else one is installed. */
export async function provideBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const found = findBrowser();
  if (found) return found;
  await installBrowser();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser to run the tests in, and none could be installed. Install Chromium or Chrome (Debian: `apt-get install ' +
      'chromium`), or run `npx playwright-core install chromium`, or name one in CHROMIUM_PATH.',
  );
}

function findBrowser() {
  return [...(places[process.platform] ?? []), playwrightsBrowser()].find((file) => file && existsSync(file));
}

function playwrightsBrowser() {
  return createRequire(inRoot('package.json'))('playwright-core').chromium.executablePath();
}

/** On Debian as root from its packages; elsewhere, or when that fails, Playwright's own build. */
async function installBrowser() {
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const installed = await attempt('Installing Chromium (apt-get)', async (detail) => {
      await run('apt-get', ['update', '-q'], { env, onOutput: detail });
      return run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], { env, onOutput: detail });
    });
    if (installed && findBrowser()) return;
  }
  const cli = inRoot('node_modules/playwright-core/cli.js');
  await attempt('Installing Chromium (Playwright)', (detail) =>
    run(process.execPath, [cli, 'install', 'chromium'], { onOutput: detail, timeout: 10 * 60_000 }),
  );
}

async function attempt(label, action) {
  try {
    return await step(label, async (detail) => {
      const { code, output } = await action(detail);
      if (code !== 0) throw new Error(output.trim().split('\n').slice(-3).join('\n'));
      return true;
    });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}
