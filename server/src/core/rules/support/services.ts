import { ANY_VALUE } from '../../detection/assignment';
import type { NamedRule, Provider } from '../../detection/rule';
import { tabledServices } from '../services';
import { AMBIGUOUS } from './ambiguous';
import type { TabledService } from './serviceTable';

/** The providers with rules of their own, each with a rule for values of any shape, and all services of the tables. */
export function withServices(providers: readonly Provider[]): readonly Provider[] {
  const known = new Set(providers.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const extended = providers.map((provider) =>
    provider.form || provider.id === 'generic'
      ? provider
      : { ...provider, rules: [...provider.rules, credentialRule(provider)] },
  );
  const tabled = tabledServices.filter(({ id }) => !known.has(id)).map(withAnyValue);
  return [...extended, ...tabled];
}

/** A shape known from memory alone rules out nothing: other values are the service's as well. */
function withAnyValue(service: TabledService): Provider {
  const rule = credentialRule(service);
  const isKnown = service.rules.every(({ evidence }) => evidence !== 'memory');
  if (isKnown || rule.services.length === 0 || service.rules.some(({ value }) => value === ANY_VALUE)) return service;
  return { ...service, rules: [...service.rules, rule] };
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
