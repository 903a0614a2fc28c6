import type { Fingerprint } from '../detection/finding';
import { type FileRecord, hasPlaces } from './fileRecord';
import { isBelow } from './uri';

/**
 * The records of all files, and which of them hold a value or a name. One file's change touches only the entries of its
 * own values and names.
 */
export class FileIndex {
  readonly #records = new Map<string, FileRecord>();
  readonly #byFingerprint = new Map<Fingerprint, Set<FileRecord>>();
  readonly #byName = new Map<string, Set<FileRecord>>();
  readonly #withFindings = new Set<string>();

  get(uri: string): FileRecord | undefined {
    return this.#records.get(uri);
  }

  uris(): string[] {
    return [...this.#records.keys()];
  }

  records(): Iterable<FileRecord> {
    return this.#records.values();
  }

  filesWithFindings(): Iterable<string> {
    return this.#withFindings;
  }

  fingerprints(): Iterable<Fingerprint> {
    return this.#byFingerprint.keys();
  }

  names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** Ordered by URI. */
  filesOfFingerprint(fingerprint: Fingerprint): readonly FileRecord[] {
    return ordered(this.#byFingerprint.get(fingerprint));
  }

  /** Ordered by URI. */
  filesOfName(name: string): readonly FileRecord[] {
    return ordered(this.#byName.get(name));
  }

  /** Puts a record in the place of the file's last one. True when what shows is different. */
  set(record: FileRecord): boolean {
    const last = this.#records.get(record.uri);
    if (last && sameContent(last, record)) {
      last.stamp = record.stamp;
      return false;
    }
    if (last) this.#unlink(last);
    this.#records.set(record.uri, record);
    for (const key of fingerprintsOf(record)) add(this.#byFingerprint, key, record);
    for (const key of namesOf(record)) add(this.#byName, key, record);
    if (record.findings.length) this.#withFindings.add(record.uri);
    return hasPlaces(record) || (last !== undefined && hasPlaces(last));
  }

  /** True when what shows is different. */
  delete(uri: string): boolean {
    const last = this.#records.get(uri);
    if (!last) return false;
    this.#unlink(last);
    this.#records.delete(uri);
    return hasPlaces(last);
  }

  /** URIs of the file itself and of all below a folder. */
  below(uri: string): string[] {
    return this.uris().filter((key) => key === uri || isBelow(uri, key));
  }

  #unlink(record: FileRecord): void {
    for (const key of fingerprintsOf(record)) drop(this.#byFingerprint, key, record);
    for (const key of namesOf(record)) drop(this.#byName, key, record);
    this.#withFindings.delete(record.uri);
  }
}

/** Kept until a set changes, since each file with a value asks for the other files with it. */
const orders = new WeakMap<ReadonlySet<FileRecord>, readonly FileRecord[]>();

function ordered(records: ReadonlySet<FileRecord> | undefined): readonly FileRecord[] {
  if (!records) return [];
  let order = orders.get(records);
  if (!order) {
    order = [...records].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    orders.set(records, order);
  }
  return order;
}

function fingerprintsOf(record: FileRecord): Set<Fingerprint> {
  const keys = record.findings.map(({ finding }) => finding.fingerprint);
  return new Set([...keys, ...record.definitions.flatMap(({ fingerprints }) => fingerprints)]);
}

function namesOf(record: FileRecord): Set<string> {
  return new Set([...record.references, ...record.definitions].map(({ name }) => name));
}

function add(index: Map<string, Set<FileRecord>>, key: string, record: FileRecord): void {
  const records = index.get(key);
  if (records) {
    orders.delete(records);
    records.add(record);
  } else index.set(key, new Set([record]));
}

function drop(index: Map<string, Set<FileRecord>>, key: string, record: FileRecord): void {
  const records = index.get(key);
  if (records) orders.delete(records);
  records?.delete(record);
  if (records?.size === 0) index.delete(key);
}

function sameContent(a: FileRecord, b: FileRecord): boolean {
  if (!hasPlaces(a) && !hasPlaces(b)) return true;
  const content = ({ findings, references, definitions, git }: FileRecord) =>
    JSON.stringify([findings, references, definitions, git]);
  return content(a) === content(b);
}
