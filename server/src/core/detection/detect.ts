import { stringReader, type TextReader } from '../text';
import { createByteOffsets } from './byteOffsets';
import { decodeText, utf16Of } from './decodeText';
import type { Candidate, DetectOptions, Detector } from './detector';
import { Evaluator } from './evaluator';
import type { Finding, Fingerprint, Source } from './finding';
import { createFingerprinter, type KeyedHash } from './fingerprint';
import { type Directive, ignoreReasonFor } from './ignores';
import type { OnHit, Prefilter } from './prefilter';
import { resolveOverlaps } from './resolve';
import type { Provider, Rule } from './rule';
import { toFinding } from './toFinding';

export interface DetectorOptions {
  readonly providers: readonly Provider[];
  /** 32 bytes, see Environment.fingerprintKey. */
  readonly fingerprintKey: Uint8Array;
  /** The platform's own, where it has one. */
  readonly keyedHash?: KeyedHash | undefined;
}

/** Detector together with what the document scanner needs of it. */
export interface DetectionEngine extends Detector {
  readonly evaluator: Evaluator;
  readonly fingerprintOf: (value: string) => Fingerprint;
}

/** Stands for bytes that are not valid UTF-8, of which any number may have become one unit. */
const REPLACEMENT = '\ufffd';

export function createDetector({ providers, fingerprintKey, keyedHash }: DetectorOptions): DetectionEngine {
  const evaluator = new Evaluator(providers);
  const fingerprintOf = createFingerprinter(fingerprintKey, keyedHash);
  const providerById = new Map<string, Provider>();
  const ruleById = new Map<string, Rule>();
  for (const provider of providers) {
    providerById.set(provider.id, provider);
    for (const rule of provider.rules) ruleById.set(rule.id, rule);
  }

  const settleHits = (
    uri: string,
    text: string,
    options: DetectOptions | undefined,
    eachHit: (onHit: OnHit) => void,
  ): Finding[] => {
    const candidates: Candidate[] = [];
    const directives: Directive[] = [];
    eachHit((anchor, at) => {
      const evaluation = evaluator.evaluate(anchor, text, at, uri);
      for (const candidate of evaluation.candidates) candidates.push(candidate);
      if (evaluation.directive) directives.push(evaluation.directive);
    });
    return settle(candidates, directives, stringReader(text), fingerprintOf, options);
  };

  const detect = ({ uri, text }: Source, options?: DetectOptions): Finding[] =>
    settleHits(uri, text, options, (onHit) => evaluator.prefilter.scanString(text, 0, text.length, onHit));

  return {
    evaluator,
    fingerprintOf,
    detect,
    detectBytes({ uri, bytes, languageId }, options) {
      if (utf16Of(bytes)) return detect({ uri, languageId, text: decodeText(bytes) }, options);
      const hits = hitsInBytes(evaluator.prefilter, bytes);
      if (hits.length === 0) return [];
      const text = decodeText(bytes);
      // As many units as bytes: each byte is one unit, and the hits stand where they were found.
      const unitOf = text.length === bytes.length ? (offset: number) => offset : createByteOffsets(bytes);
      if (text.length !== bytes.length && text.includes(REPLACEMENT)) return detect({ uri, languageId, text }, options);
      return settleHits(uri, text, options, (onHit) => {
        for (let i = 0; i < hits.length; i += 2) onHit(hits[i] as number, unitOf(hits[i + 1] as number));
      });
    },
    providerOf: (id) => providerById.get(id),
    ruleOf: (id) => ruleById.get(id),
  };
}

/** Candidates and directives in any order → findings ordered by span, without overlaps. */
export function settle(
  candidates: readonly Candidate[],
  directives: readonly Directive[],
  reader: TextReader,
  fingerprintOf: (value: string) => Fingerprint,
  options?: DetectOptions,
): Finding[] {
  if (candidates.length === 0) return [];
  const ordered = [...directives].sort((a, b) => a.span.start - b.span.start);
  return resolveOverlaps(candidates).map((candidate) => {
    const finding = toFinding(candidate, reader, fingerprintOf);
    if (ordered.length === 0 || options?.obeyIgnores === false) return finding;
    const ignored = ignoreReasonFor(finding, ordered, reader);
    return ignored ? { ...finding, ignored } : finding;
  });
}

/** Anchor and offset in turn. Most small files hold none and need not be decoded. */
function hitsInBytes(prefilter: Prefilter, bytes: Uint8Array): number[] {
  const hits: number[] = [];
  prefilter.scanBytes(bytes, 0, bytes.length, (anchor, at) => {
    hits.push(anchor, at);
  });
  return hits;
}
