import { type InventorySnapshot, inventoryRequest, type Place } from '../../../server/src/protocol';
import type { KeywardClient } from '../client';
import { literalsOf } from '../inventory/credentialParts';
import type { Mover } from './mover';

export interface CredentialMoveResult {
  moved: number;
  /** Why places stayed as they are, without repeats. */
  refusals: string[];
  advice: string[];
}

/**
 * Moves all hardcoded places of some values, one after the other: the first names the variable, the others find the
 * value in the env file and reuse the name. The inventory is asked again between moves, since each one shifts lines.
 * `envName`: for a single value only.
 */
export async function moveCredential(
  client: KeywardClient,
  mover: Mover,
  valueIds: readonly string[],
  envName?: string,
): Promise<CredentialMoveResult> {
  const refused = new Map<string, string>();
  const result: CredentialMoveResult = { moved: 0, refusals: [], advice: [] };
  let places = await literals(client, valueIds);
  let attempts = places.length * 2; // a refused place may be shifted by a later move, and is asked once more then
  while (attempts-- > 0) {
    const place = places.find((candidate) => !refused.has(keyOf(candidate)));
    if (!place) break;
    const move = await mover.move({ uri: place.uri, range: place.range, envName });
    if (move.ok) {
      result.moved += 1;
      result.advice.push(...move.move.advice);
      places = await literals(client, valueIds);
    } else {
      refused.set(keyOf(place), move.reason);
    }
  }
  result.refusals = [...new Set(refused.values())];
  return result;
}

async function literals(client: KeywardClient, valueIds: readonly string[]): Promise<Place[]> {
  const snapshot = await client.request<InventorySnapshot>(inventoryRequest, undefined);
  return literalsOf(snapshot.credentials, valueIds);
}

function keyOf({ uri, range }: Place): string {
  return `${uri}#${range.start.line}:${range.start.character}`;
}
