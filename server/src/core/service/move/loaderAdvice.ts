import { isComposeFile } from '../../languages/compose';
import { isEnvFile } from '../../languages/dotenv';
import { baseName, relativePath } from '../../workspace/uri';
import { type Files, foldersUp } from './files';

/** Packages of which each loads `.env` by itself or is there to do so. */
const JAVASCRIPT =
  /"(?:dotenv|dotenv-[\w-]+|@dotenvx\/dotenvx|env-cmd|next|vite|nuxt|astro|gatsby|react-scripts|@remix-run\/[\w-]+|@sveltejs\/kit|@nestjs\/config|@vue\/cli-service|expo|parcel|@t3-oss\/[\w-]+|bun-types|@types\/bun|wrangler)"\s*:/;
const PYTHON = /\b(?:python-dotenv|django-environ|environs|python-decouple|pydantic-settings|dynaconf|pipenv)\b/i;
const GO = /github\.com\/(?:joho\/godotenv|subosito\/gotenv|spf13\/viper|caarlos0\/env)/;
/** In the code itself, or in a script that starts it. */
const IN_TEXT =
  /--env-file|loadEnvFile|\bdotenv\b|load_dotenv|godotenv|\bset -a\b|(?:^|[\s;&])(?:\.|source)\s+(?:\S*\/)?\.env\b|read_env\(/m;

export interface LoaderQuery {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
  readonly envUri: string;
  readonly folder: string;
}

/** A sentence with what would load the env file, where nothing in the project seems to. */
export async function loaderAdvice(files: Files, query: LoaderQuery): Promise<string | undefined> {
  const { uri, languageId, envUri, folder } = query;
  const fileName = baseName(uri);
  if (isEnvFile(fileName) || isComposeFile(fileName) || languageId === 'dockerfile') return undefined;
  if (IN_TEXT.test(query.text) || (await isLoaded(files, uri, folder, languageId))) return undefined;
  const path = relativePath(folder, envUri) ?? baseName(envUri);
  return `Nothing in this project loads ${path}: ${helpFor(languageId, path)}.`;
}

async function isLoaded(files: Files, uri: string, folder: string, languageId: string): Promise<boolean> {
  for (const level of foldersUp(uri, folder)) {
    const names = await files.namesIn(level);
    for (const name of names) {
      const sign = signIn(name, languageId);
      if (sign === undefined) continue;
      if (sign === true || sign.test(await files.textIn(level, name))) return true;
    }
  }
  return false;
}

/** What in a file of this name tells that the env file is loaded; `true` where its presence does. */
function signIn(name: string, languageId: string): RegExp | true | undefined {
  if (name === '.envrc') return /^\s*(?:dotenv|source_env)/m;
  if (/^(?:Makefile|justfile|Justfile|Procfile\.dev)$/.test(name)) return /\.env\b|dotenv-load/;
  if (isComposeFile(name)) return /\benv_file\s*:/;
  if (languageId === 'python') {
    return /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment\.ya?ml)$/.test(name)
      ? PYTHON
      : name === 'Pipfile' || undefined;
  }
  if (languageId === 'go') return name === 'go.mod' ? GO : undefined;
  if (/^(?:java|type)script/.test(languageId)) {
    if (/^(?:bunfig\.toml|bun\.lockb?)$/.test(name)) return true;
    return name === 'package.json' ? new RegExp(`${JAVASCRIPT.source}|--env-file`) : undefined;
  }
  return undefined;
}

function helpFor(languageId: string, path: string): string {
  const inShell = `\`set -a; . ./${path}; set +a\``;
  switch (languageId) {
    case 'python':
      return `install python-dotenv and call \`load_dotenv()\` first, or run ${inShell} before the program`;
    case 'go':
      return `run ${inShell} before the program, or call \`godotenv.Load()\` (github.com/joho/godotenv) first`;
    case 'shellscript':
      return `put ${inShell} at the top of the script, or run it before`;
    default:
      return `start with \`node --env-file=${path} …\` (Node 20.6 or newer), or import \`dotenv/config\` first`;
  }
}
