import { inRoot, root } from './paths.mjs';
import { runOrFail } from './processes.mjs';
import { step } from './progress.mjs';

const done = new Map();
const preparations = {
  build: () => step('Building', () => runOrFail(process.execPath, [inRoot('scripts/build.mjs')], { cwd: root })),
};

/** Makes what suites need, each thing once. */
export async function prepare(needs) {
  for (const need of needs) {
    if (!done.has(need)) done.set(need, preparations[need]());
    await done.get(need);
  }
}
