import { provideBrowser } from './browser.mjs';
import { inRoot, root } from './paths.mjs';
import { runOrFail } from './processes.mjs';
import { step } from './progress.mjs';
import { provideCodeServer, provideWebWorkbench } from './provision.mjs';
import { packVsix } from './vsix.mjs';

const done = new Map();

/** What suites can need. The tests find what was provided in the environment. */
const preparations = {
  build: () => step('Building', () => runOrFail(process.execPath, [inRoot('scripts/build.mjs')], { cwd: root })),
  async vsix() {
    process.env.KEYWARD_VSIX = await packVsix();
  },
  async workbench() {
    process.env.KEYWARD_CODE_SERVER = JSON.stringify(await provideCodeServer());
  },
  async codeOss() {
    process.env.KEYWARD_WEB_WORKBENCH = JSON.stringify(await provideWebWorkbench());
  },
  async browser() {
    process.env.CHROMIUM_PATH = await provideBrowser();
  },
};

/** Makes what suites need, each thing once. */
export async function prepare(needs) {
  for (const need of needs) {
    if (!done.has(need)) done.set(need, preparations[need]());
    await done.get(need);
  }
}
