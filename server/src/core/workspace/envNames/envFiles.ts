import type { FileRole } from '../inventoryTypes';
import { baseName } from '../uri';

/** `.env`, `.env.*`, `*.env`, `.envrc`, `.envrc.*`, `env.example`. */
const ENV_FILE = /^(?:\.env(?:rc)?(?:[.-].+)?|.+\.env|env[.-](?:example|sample|template|dist))$/i;
const EXAMPLE = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist)(?:[._-]|$)/i;
/** Code and prose about env files, and the encrypted vault, whose names nobody reads. */
const OTHER = /\.(?:vault|d|[cm]?[jt]sx?|json|ya?ml|toml|py|go|rb|rs|md|txt|html|lock|gpg|age|enc)$/i;

/** Whether a file defines variables (`env`), documents them (`example`), or neither. Told by its name alone. */
export function fileRoleOf(uri: string): FileRole {
  const name = baseName(uri);
  if (!ENV_FILE.test(name) || OTHER.test(name)) return 'code';
  return EXAMPLE.test(name) ? 'example' : 'env';
}
