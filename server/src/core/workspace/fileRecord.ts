import type { GitState } from '../../protocol';
import { decodeText } from '../detection/decodeText';
import type { Detector } from '../detection/detector';
import type { Finding, Fingerprint } from '../detection/finding';
import { LineMap, type Range, type Span, spansOverlap } from '../text';
import { isBinary } from './decode';
import { fileRoleOf } from './envNames/envFiles';
import { envReaderFor } from './envNames/index';
import type { EnvDefinition, EnvNames } from './envNames/reader';
import type { FileRole, IndexedFinding } from './inventoryTypes';
import type { OpenDocument } from './workspace';

/** What is known of one file: places, names and fingerprints, no text. */
export interface FileRecord {
  readonly uri: string;
  readonly role: FileRole;
  readonly findings: readonly IndexedFinding[];
  readonly references: readonly IndexedReference[];
  readonly definitions: readonly IndexedDefinition[];
  /** Unset while nothing in the file has a place worth asking git for. */
  git: GitState;
  /** Of the file that was read; undefined for a buffer. */
  stamp?: FileStamp;
}

interface FileStamp {
  readonly mtime: number;
  readonly size: number;
}

interface IndexedReference {
  readonly name: string;
  readonly span: Span;
  readonly range: Range;
  readonly access: 'read' | 'write';
}

export interface IndexedDefinition {
  readonly name: string;
  readonly nameSpan: Span;
  readonly nameRange: Range;
  readonly valueSpan: Span;
  readonly valueRange: Range;
  /** Fingerprints of the findings inside the value, and that of the whole value where it is worth one. */
  readonly fingerprints: readonly Fingerprint[];
}

/** Most places of each kind kept per file, so that a dump of keys does not fill the memory. */
const MOST_PLACES = 2000;
/** Values shorter than this are words and numbers; equal ones say nothing. */
const LEAST_VALUE = 8;
const NOTHING: readonly never[] = [];
const NO_NAMES: EnvNames = { references: [], definitions: [] };

export interface IndexTools {
  readonly detector: Detector;
  readonly fingerprintOf?: (value: string) => Fingerprint;
}

function emptyRecord(uri: string): FileRecord {
  return {
    uri,
    role: fileRoleOf(uri),
    findings: NOTHING,
    references: NOTHING,
    definitions: NOTHING,
    git: 'none',
  };
}

/** Of a file's bytes; a binary one has no places. */
export function indexBytes(uri: string, bytes: Uint8Array, tools: IndexTools): FileRecord {
  if (isBinary(bytes)) return emptyRecord(uri);
  const findings = tools.detector.detectBytes({ uri, bytes, languageId: '' });
  const reader = envReaderFor(uri, '');
  if (findings.length === 0 && !reader) return emptyRecord(uri);
  const text = decodeText(bytes);
  return recordOf(uri, text, findings, reader?.(text) ?? NO_NAMES, tools);
}

/**
 * Of a buffer; `findings` where its scanner has them: then the text is joined only where it may name variables.
 * `withNames`: false for texts too large to read whole.
 */
export function indexDocument(
  uri: string,
  document: OpenDocument,
  findings: readonly IndexedFinding[] | undefined,
  withNames: boolean,
  tools: IndexTools,
): FileRecord {
  const { languageId } = document;
  const reader = withNames ? envReaderFor(uri, languageId) : undefined;
  if (findings && !reader) return { ...emptyRecord(uri), findings: findings.slice(0, MOST_PLACES) };
  const text = document.getText();
  const found = findings?.map(({ finding }) => finding) ?? tools.detector.detect({ uri, text, languageId });
  return recordOf(uri, text, found, reader?.(text) ?? NO_NAMES, tools);
}

/** Whether anything in it shows. */
export function hasPlaces(record: FileRecord): boolean {
  return record.findings.length + record.references.length + record.definitions.length > 0;
}

function recordOf(
  uri: string,
  text: string,
  findings: readonly Finding[],
  names: EnvNames,
  tools: IndexTools,
): FileRecord {
  const empty = emptyRecord(uri);
  if (findings.length + names.references.length + names.definitions.length === 0) return empty;
  const lines = new LineMap(text);
  return {
    ...empty,
    findings: findings.slice(0, MOST_PLACES).map((finding) => ({ finding, range: lines.rangeOf(finding.span) })),
    references: names.references
      .slice(0, MOST_PLACES)
      .map(({ name, span, access }) => ({ name: detached(name), span, range: lines.rangeOf(span), access })),
    definitions: names.definitions.slice(0, MOST_PLACES).map(({ name, nameSpan, valueSpan, value }) => ({
      name: detached(name),
      nameSpan,
      nameRange: lines.rangeOf(nameSpan),
      valueSpan,
      valueRange: lines.rangeOf(valueSpan),
      fingerprints: fingerprintsOf({ valueSpan, value }, findings, tools),
    })),
  };
}

function fingerprintsOf(
  { valueSpan, value }: Pick<EnvDefinition, 'valueSpan' | 'value'>,
  findings: readonly Finding[],
  { fingerprintOf }: IndexTools,
): Fingerprint[] {
  const inside = findings.filter(({ span }) => spansOverlap(span, valueSpan)).map(({ fingerprint }) => fingerprint);
  if (fingerprintOf && value.length >= LEAST_VALUE && !value.includes('${')) inside.push(fingerprintOf(value));
  return [...new Set(inside)];
}

/** V8 cuts substrings as views that keep the whole text alive; a joined one is its own. */
function detached(name: string): string {
  return name.length < 13 ? name : [...name].join('');
}
