import { ANY_VALUE } from '../../detection/assignment';
import type { CredentialKind, Evidence, NamedRule, Privilege, Provider } from '../../detection/rule';
import { AMBIGUOUS } from './ambiguous';

/** What to do about a credential of any service; the page of services whose own is not known. */
const ADVICE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

const KINDS: Readonly<Record<CredentialKind, string>> = {
  'api-key': 'API key',
  'access-token': 'access token',
  'refresh-token': 'refresh token',
  'personal-token': 'personal access token',
  'oauth-client-secret': 'OAuth client secret',
  'service-account': 'service account key',
  'private-key': 'private key',
  'signing-secret': 'signing secret',
  webhook: 'webhook address',
  password: 'password',
  'connection-string': 'connection string',
  'session-token': 'session token',
  'ci-token': 'CI token',
};

const GRANTS: Readonly<Record<Privilege, string>> = {
  public: 'is meant to be published',
  restricted: 'within the scopes that it was given',
  read: 'reading only',
  write: 'reading and writing',
  full: 'with all rights of its account',
  admin: 'with the rights of an administrator',
  unknown: 'with whatever rights it was given',
};

/** What a value may be besides the source of a regular expression. */
const VALUES: Readonly<Record<string, string>> = {
  '*': ANY_VALUE,
  uuid: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
};

/** A service whose credentials are all told by its name. */
export interface TabledService extends Provider {
  readonly rules: readonly NamedRule[];
}

/**
 * Services from a table, whose credentials are told by the service's name beside a fitting value. A service is a line,
 *
 *     id[,alias,…] | Name | documentation | page to rotate | ENV_NAME kind privilege evidence value [words=a,b] [not=c] [pairs=D]
 *
 * and each line that starts with `+` is one more credential of the service above. `-` stands for a page that is not known;
 * pages are written without `https://`. `value` is the source of a regular expression for the whole value, `uuid`, or `*` for
 * any value that looks like a credential by itself. `words`: one of them must be in the name; `not`: none of them may be.
 * Where two rows fit, one with `words` is preferred. `pairs`: the value is an identifier, and these ENV_NAMEs of the service
 * are its secret.
 *
 * @throws Error that names the line where a row cannot be read.
 */
export function readServiceTable(table: string): TabledService[] {
  const providers: TabledService[] = [];
  for (const line of table.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    const service = line.startsWith('+') ? providers.pop() : serviceOf(line);
    if (!service) throw new Error(`no service above: ${line}`);
    const rule = ruleOf(line.startsWith('+') ? line.slice(1) : (line.split(' | ')[4] ?? ''), service, line);
    providers.push({ ...service, rules: [...service.rules, rule].sort(byWords) });
  }
  return providers.map(withIdsOfPairs);
}

/** Rows name their secrets by variable, since the ids of rules follow from the order of rows. */
function withIdsOfPairs(service: TabledService): TabledService {
  const idOf = (envName: string) => {
    const secret = service.rules.find((rule) => rule.envName === envName);
    if (!secret) throw new Error(`no row ${envName} of ${service.id}`);
    return secret.id;
  };
  const rules = service.rules.map((rule) => (rule.pairsWith ? { ...rule, pairsWith: rule.pairsWith.map(idOf) } : rule));
  return { ...service, rules };
}

function byWords(a: NamedRule, b: NamedRule): number {
  return (a.words ? 0 : 1) - (b.words ? 0 : 1);
}

function serviceOf(line: string): TabledService {
  const [ids = '', name = '', docs = '', rotate = ''] = line.split(' | ');
  const [id = '', ...aliases] = ids.trim().split(',');
  if (id === '' || name === '' || docs === '' || rotate === '') throw new Error(`a column is missing: ${line}`);
  return {
    id,
    name,
    docs: docs === '-' ? ADVICE : `https://${docs}`,
    ...(rotate !== '-' && { rotate: `https://${rotate}` }),
    aliases,
    rules: [],
  };
}

function ruleOf(text: string, { id, name, aliases = [], rules }: TabledService, line: string): NamedRule {
  const [envName = '', kind = '', privilege = '', evidence = '', value = '', ...options] = text.trim().split(/\s+/);
  if (!isKey(KINDS, kind) || !isKey(GRANTS, privilege) || !isEvidence(evidence) || value === '' || envName === '') {
    throw new Error(`not a credential: ${line}`);
  }
  const list = (key: string) =>
    options
      .find((option) => option.startsWith(`${key}=`))
      ?.slice(key.length + 1)
      .split(',');
  const words = list('words');
  const notWords = list('not');
  const pairsWith = list('pairs');
  const names = [id, ...aliases];
  const sameKind = rules.filter((rule) => rule.kind === kind).length;
  return {
    type: 'named',
    id: `${id}-${kind}${sameKind > 0 ? `-${sameKind + 1}` : ''}`,
    title: `${name} ${KINDS[kind]}`,
    kind,
    privilege,
    grants: privilege === 'public' ? `It ${GRANTS.public}.` : `Calls ${name} ${GRANTS[privilege]}.`,
    evidence,
    envName,
    services: value === '*' ? names.filter((word) => !AMBIGUOUS.has(word)) : names,
    ...(words && { words }),
    ...(notWords && { notWords }),
    ...(pairsWith && { pairsWith }),
    value: VALUES[value] ?? value,
  };
}

function isKey<K extends string>(record: Readonly<Record<K, string>>, key: string): key is K {
  return Object.hasOwn(record, key);
}

function isEvidence(text: string): text is Evidence {
  return text === 'documented' || text === 'client' || text === 'memory';
}
