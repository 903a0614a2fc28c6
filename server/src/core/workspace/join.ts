import type {
  InventoryCredential,
  InventoryEnvName,
  InventorySnapshot,
  Place,
  Settings,
  SeverityName,
} from '../../protocol';
import type { Detector } from '../detection/detector';
import type { Finding, Fingerprint } from '../detection/finding';
import type { Confidence } from '../detection/rule';
import { spansOverlap } from '../text';
import { isWellKnown } from './envNames/wellKnown';
import type { FileIndex } from './fileIndex';
import type { FileRecord, IndexedDefinition } from './fileRecord';
import { joinPairs, type ShownFindings } from './joinPairs';
import { severityAt, worseSeverity } from './placeSeverity';

export interface JoinContext {
  readonly index: FileIndex;
  readonly detector: Pick<Detector, 'providerOf' | 'ruleOf'>;
  settingsFor(uri: string): Settings;
  /** The workspace folder that holds a file; files outside are a folder of their own. */
  folderOf(uri: string): string | undefined;
  /** False for the file of a notebook whose cells are open. */
  isShown(uri: string): boolean;
}

const RANK: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

type Rows = Pick<InventorySnapshot, 'credentials' | 'envNames' | 'ignoredCount'>;

/** Joins the records by value and by name, and identifiers with their secrets. Reads no text. */
export function joinRecords(context: JoinContext): Rows {
  const values: InventoryCredential[] = [];
  for (const fingerprint of context.index.fingerprints()) {
    const credential = credentialOf(context, fingerprint);
    if (credential) values.push(credential);
  }
  const pairsWith = (ruleId: string) => context.detector.ruleOf(ruleId)?.pairsWith;
  const credentials = joinPairs(values, shownFindings(context), pairsWith);
  const known = new Map(
    credentials.flatMap(({ id, parts }) => (parts ?? [{ id }]).map((part) => [part.id, id] as const)),
  );
  const envNames: InventoryEnvName[] = [];
  for (const name of context.index.names()) {
    const envName = envNameOf(context, name, known);
    if (envName) envNames.push(envName);
  }
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return { credentials, envNames: envNames.sort(byName), ignoredCount: ignoredCount(context) };
}

/** Literals and definitions of a value that no ignore comment covers, `most` of them: the work grows with these alone. */
export function valuePlaces(context: JoinContext, fingerprint: Fingerprint, most = Number.POSITIVE_INFINITY): Place[] {
  const places: Place[] = [];
  for (const record of context.index.filesOfFingerprint(fingerprint)) {
    if (places.length >= most) break;
    if (isShownFile(context, record)) places.push(...placesIn(context, record, fingerprint));
  }
  return places.slice(0, most);
}

function placesIn(context: JoinContext, record: FileRecord, fingerprint: Fingerprint): Place[] {
  const { uri, git, role } = record;
  const places: Place[] = [];
  for (const { finding, range } of record.findings) {
    if (finding.fingerprint !== fingerprint || !counts(context, uri, finding)) continue;
    const definition = definitionAround(record, finding);
    const name = definition?.name ?? finding.name;
    places.push({ uri, range, role: role === 'env' ? 'definition' : 'literal', name, git });
  }
  if (role !== 'env') return places;
  // Values that are known from elsewhere, or by their name alone.
  for (const { name, valueRange: range, valueSpan, fingerprints } of record.definitions) {
    const isListed = record.findings.some(
      ({ finding }) => finding.fingerprint === fingerprint && spansOverlap(finding.span, valueSpan),
    );
    if (fingerprints.includes(fingerprint) && !isListed) places.push({ uri, range, role: 'definition', name, git });
  }
  return places;
}

function credentialOf(context: JoinContext, fingerprint: Fingerprint): InventoryCredential | undefined {
  const files = shownFiles(context, context.index.filesOfFingerprint(fingerprint));
  let best: Finding | undefined;
  let severity: SeverityName = 'off';
  for (const { uri, role, git, findings } of files) {
    for (const { finding } of findings) {
      if (finding.fingerprint !== fingerprint || !counts(context, uri, finding)) continue;
      if (!best || RANK[finding.confidence] > RANK[best.confidence]) best = finding;
      severity = worseSeverity(severity, severityAt(finding, role, git, context.settingsFor(uri)));
    }
  }
  if (!best) return undefined;
  const values = files.flatMap((record) => placesIn(context, record, fingerprint));
  const definitions = values.filter(({ role }) => role === 'definition');
  const names = [...new Set(definitions.flatMap(({ name }) => (name === undefined ? [] : [name])))];
  const references = definitions.flatMap(({ uri, name }) => (name === undefined ? [] : readsNear(context, name, uri)));
  const places = [...values, ...new Map(references.map((place) => [keyOf(place), place])).values()];
  const isHardcoded = values.some(({ role }) => role === 'literal');
  return {
    id: fingerprint,
    ruleId: best.ruleId,
    providerId: best.providerId,
    providerName: context.detector.providerOf(best.providerId)?.name ?? best.providerId,
    title: best.title,
    kind: best.kind,
    privilege: best.privilege,
    confidence: best.confidence,
    severity,
    redacted: best.redacted,
    state: isHardcoded ? 'hardcoded' : references.length ? 'referenced' : 'inEnvFile',
    names: names.length ? names : [best.envName],
    places,
  };
}

function* shownFindings(context: JoinContext): Iterable<ShownFindings> {
  for (const uri of context.index.filesWithFindings()) {
    const record = context.index.get(uri);
    if (!record || !isShownFile(context, record)) continue;
    yield { uri, findings: record.findings.filter(({ finding }) => counts(context, uri, finding)) };
  }
}

/**
 * One row per name over all workspace folders, since the view lists names; but each folder is judged by itself: what one
 * reads and only another defines is missing. A name that is only documented has no row, nor has one that a platform sets
 * and nobody here defines.
 */
function envNameOf(
  context: JoinContext,
  name: string,
  known: ReadonlyMap<Fingerprint, string>,
): InventoryEnvName | undefined {
  const definitions: Place[] = [];
  const references: Place[] = [];
  const credentialIds = new Set<string>();
  const perFolder = new Map<string, FolderUse>();
  let documented = false;
  for (const record of shownFiles(context, context.index.filesOfName(name))) {
    const { uri, git, role } = record;
    const folder = context.folderOf(uri) ?? '';
    const use = perFolder.get(folder) ?? { read: false, defined: false, written: false };
    perFolder.set(folder, use);
    for (const definition of record.definitions) {
      if (definition.name !== name) continue;
      if (role === 'example') {
        documented = true;
        continue;
      }
      use.defined = true;
      definitions.push({ uri, range: definition.valueRange, role: 'definition', name, git });
      for (const fingerprint of definition.fingerprints) {
        const id = known.get(fingerprint);
        if (id !== undefined) credentialIds.add(id);
      }
    }
    for (const reference of record.references) {
      if (reference.name !== name || role === 'example') continue;
      if (reference.access === 'write') use.written = true;
      else {
        use.read = true;
        references.push({ uri, range: reference.range, role: 'reference', name, git });
      }
    }
  }
  if (definitions.length + references.length === 0) return undefined;
  if (definitions.length === 0 && isWellKnown(name)) return undefined;
  const state = isWellKnown(name) ? 'used' : worstState([...perFolder.values()]);
  return { name, state, definitions, references, documented, credentialIds: [...credentialIds] };
}

interface FolderUse {
  read: boolean;
  defined: boolean;
  /** The program sets it itself, so that it is not missing. */
  written: boolean;
}

function worstState(uses: readonly FolderUse[]): InventoryEnvName['state'] {
  if (uses.some(({ read, defined, written }) => read && !defined && !written)) return 'missing';
  return uses.some(({ read }) => read) ? 'used' : 'unused';
}

/** Reads of a name in the workspace folder of `near`. */
function readsNear(context: JoinContext, name: string, near: string): Place[] {
  const folder = context.folderOf(near);
  return shownFiles(context, context.index.filesOfName(name))
    .filter(({ uri, role }) => context.folderOf(uri) === folder && role !== 'example')
    .flatMap(({ uri, git, references }) =>
      references
        .filter((reference) => reference.name === name && reference.access === 'read')
        .map(({ range }): Place => ({ uri, range, role: 'reference', name, git })),
    );
}

function shownFiles(context: JoinContext, records: readonly FileRecord[]): FileRecord[] {
  return records.filter((record) => isShownFile(context, record));
}

function isShownFile(context: JoinContext, { uri }: FileRecord): boolean {
  return context.isShown(uri) && context.settingsFor(uri).enable;
}

function counts(context: JoinContext, uri: string, finding: Finding): boolean {
  return !finding.ignored && RANK[finding.confidence] >= RANK[context.settingsFor(uri).minimumConfidence];
}

function definitionAround(record: FileRecord, finding: Finding): IndexedDefinition | undefined {
  return record.definitions.find(({ valueSpan }) => spansOverlap(valueSpan, finding.span));
}

function ignoredCount(context: JoinContext): number {
  let count = 0;
  for (const uri of context.index.filesWithFindings()) {
    if (!context.isShown(uri)) continue;
    for (const { finding } of context.index.get(uri)?.findings ?? []) if (finding.ignored) count++;
  }
  return count;
}

function keyOf({ uri, range }: Place): string {
  return `${uri}#${range.start.line}:${range.start.character}`;
}
