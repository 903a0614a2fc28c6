import { ANY_VALUE } from '../../detection/assignment';
import type { NamedRule, Provider } from '../../detection/rule';
import { tabledServices } from '../services';
import { AMBIGUOUS } from './ambiguous';
import type { TabledService } from './serviceTable';

/** What to do about a credential of any service; the page that services without rules of their own link to. */
const ADVICE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/**
 * Services whose credentials have no shape that tells them: `id`, or `id=Name` where the name is not the id with a
 * capital. A value that looks random, assigned to a name with the id in it, is theirs.
 */
const TABLE = `
  
`;

/** The providers with rules of their own, each with a rule for values of any shape, and all other services of the table. */
export function withServices(providers: readonly Provider[]): readonly Provider[] {
  const known = new Set(providers.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const extended = providers.map((provider) =>
    provider.form || provider.id === 'generic'
      ? provider
      : { ...provider, rules: [...provider.rules, credentialRule(provider)] },
  );
  const tabled = tabledServices.filter(({ id }) => !known.has(id)).map(withAnyValue);
  for (const { id, aliases = [] } of tabled) for (const name of [id, ...aliases]) known.add(name);
  return [...extended, ...tabled, ...services.filter(({ id }) => !known.has(id))];
}

/** A shape known from memory alone rules out nothing: other values are the service's as well. */
function withAnyValue(service: TabledService): Provider {
  const rule = credentialRule(service);
  const isKnown = service.rules.every(({ evidence }) => evidence !== 'memory');
  if (isKnown || rule.services.length === 0 || service.rules.some(({ value }) => value === ANY_VALUE)) return service;
  return { ...service, rules: [...service.rules, rule] };
}

/** Services without rules of their own. */
export const services: readonly Provider[] = TABLE.trim()
  .split(/\s+/)
  .filter((entry) => !AMBIGUOUS.has(entry))
  .map(serviceOf);

function serviceOf(entry: string): Provider {
  const [id = '', name = id.charAt(0).toUpperCase() + id.slice(1)] = entry.split('=');
  const provider: Provider = { id, name: name.replace(/_/g, ' '), docs: ADVICE, rules: [] };
  return { ...provider, rules: [credentialRule(provider)] };
}

function credentialRule({ id, name, aliases = [] }: Provider): NamedRule {
  return {
    type: 'named',
    id: `${id}-credential`,
    title: `${name} credential`,
    kind: 'access-token',
    privilege: 'unknown',
    grants: `Calls ${name} with whatever rights it was given.`,
    evidence: 'memory',
    envName: `${id.toUpperCase().replace(/^[0-9]/, '_$&')}_TOKEN`,
    services: [id, ...aliases].filter((word) => !AMBIGUOUS.has(word)),
    value: ANY_VALUE,
  };
}
