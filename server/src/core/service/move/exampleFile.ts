import { appendEntries, entryNamed, parseDotenv } from '../../dotenv';
import type { TextChange } from '../../text';
import { joinUri } from '../../workspace/uri';
import { type Files, parentOf, type TargetFile } from './files';

const NAMES = ['.env.example', '.env.sample', '.env.template', '.env.dist', 'example.env'];

/** Names of new variables go, without values, into the example file beside the env file; it is created where there is none. */
export async function planExample(
  files: Files,
  envUri: string,
  names: readonly string[],
): Promise<{ target: TargetFile; change: TextChange } | undefined> {
  const folder = parentOf(envUri);
  const target = await exampleIn(files, folder);
  if (target === undefined || target.uri === envUri) return undefined;
  const document = parseDotenv(target.text);
  const missing = names.filter((name) => entryNamed(document, name) === undefined);
  if (missing.length === 0) return undefined;
  const edit = appendEntries(
    document,
    missing.map((name) => ({ name, value: '' })),
  );
  return 'change' in edit ? { target, change: edit.change } : undefined;
}

async function exampleIn(files: Files, folder: string): Promise<TargetFile | undefined> {
  for (const name of NAMES) {
    const uri = joinUri(folder, name);
    if (await files.exists(uri)) return files.target(uri);
  }
  return files.target(joinUri(folder, '.env.example'));
}
