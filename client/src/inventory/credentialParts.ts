import type { CredentialPart, InventoryCredential, Place } from '../../../server/src/protocol';

/** What the two kinds of value have in common: the whole of a single credential, or one value of a pair. */
export type CredentialValue = Pick<
  InventoryCredential & CredentialPart,
  'id' | 'title' | 'redacted' | 'names' | 'places'
>;

/** The values of a credential, each of which is moved on its own: an identifier and its secret, or the only one. */
export function valuesOf(credential: InventoryCredential): readonly CredentialValue[] {
  return credential.parts ?? [credential];
}

/**
 * Where values with these ids are hardcoded, in any credential: a pair comes apart while one of the two is moved, and is
 * one again when both are.
 */
export function literalsOf(credentials: readonly InventoryCredential[], valueIds: readonly string[]): Place[] {
  return credentials
    .flatMap(valuesOf)
    .filter(({ id }) => valueIds.includes(id))
    .flatMap(({ places }) => places.filter(({ role }) => role === 'literal'));
}
