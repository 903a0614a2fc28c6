import * as vscode from 'vscode';
import type { InventoryCredential, Place, Range } from '../../../server/src/protocol';
import type { ClientContext } from '../context';
import { type CredentialValue, valuesOf } from '../inventory/credentialParts';
import type { CredentialNode, EnvNameNode, InventoryNode, PlaceNode } from '../inventory/inventoryModel';
import { stateText } from '../inventory/inventoryTexts';

export interface TextTarget {
  readonly uri: string;
  readonly range: Range;
}

/** The row that a command of the view was called on; undefined when it came from the palette or a key. */
export function nodeOf(argument: unknown): InventoryNode | undefined {
  const kind = (argument as { kind?: unknown } | undefined)?.kind;
  return typeof kind === 'string' && kinds.has(kind) ? (argument as InventoryNode) : undefined;
}

const kinds = new Set<string>(['group', 'envSection', 'credential', 'envName', 'place']);

/** The selection of the active editor. Throws a sentence for the user when there is none. */
export function cursorTarget(): TextTarget {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error(vscode.l10n.t('Put the cursor on a credential first.'));
  const { start, end } = editor.selection;
  return {
    uri: editor.document.uri.toString(),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

/** The value at a place, as far as the inventory of the view knows it. */
export function valueAt(context: ClientContext, target: TextTarget): CredentialValue | undefined {
  const uri = vscode.Uri.parse(target.uri).toString();
  return context.inventory.snapshot?.credentials
    .flatMap(valuesOf)
    .find(({ places }) =>
      places.some((place) => vscode.Uri.parse(place.uri).toString() === uri && touches(place.range, target.range)),
    );
}

/** The row's credential or variable; without a row, one that the user picks. Undefined when they pick none. */
export async function ownerOf(
  context: ClientContext,
  argument: unknown,
): Promise<CredentialNode['credential'] | EnvNameNode['envName'] | undefined> {
  const node = nodeOf(argument);
  if (node?.kind === 'credential') return node.credential;
  if (node?.kind === 'envName') return node.envName;
  if (node?.kind === 'place') return node.owner;
  return pickCredential(context);
}

export function isCredential(owner: PlaceNode['owner']): owner is InventoryCredential {
  return 'ruleId' in owner;
}

async function pickCredential(context: ClientContext): Promise<InventoryCredential | undefined> {
  const credentials = context.inventory.snapshot?.credentials ?? [];
  if (credentials.length === 0) throw new Error(vscode.l10n.t('Keyward knows of no credential in this workspace.'));
  const items = credentials.map((credential) => ({
    label: credential.title,
    description: credential.names[0] ?? '',
    detail: `${credential.redacted} · ${stateText(credential.state)}`,
    credential,
  }));
  const placeHolder = vscode.l10n.t('Which credential?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.credential;
}

/** One of several places. Undefined when the user picks none. */
export async function pickPlace(places: readonly Place[], placeHolder: string): Promise<Place | undefined> {
  if (places.length <= 1) return places[0];
  const items = places.map((place) => ({
    label: `${vscode.workspace.asRelativePath(vscode.Uri.parse(place.uri))}:${place.range.start.line + 1}`,
    description: place.name ?? '',
    place,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.place;
}

function touches(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
