import type { Span } from '../../text';

/** A place where code reads a variable of its environment, or sets it (`write`). */
export interface EnvReference {
  readonly name: string;
  /** The name's characters. */
  readonly span: Span;
  readonly access: 'read' | 'write';
}

/** A place that gives a variable its value. */
export interface EnvDefinition {
  readonly name: string;
  readonly nameSpan: Span;
  /** The value as written, quotes included. */
  readonly valueSpan: Span;
  /** As a loader reads it. Not to be kept: the index holds no values. */
  readonly value: string;
}

export interface EnvNames {
  readonly references: readonly EnvReference[];
  readonly definitions: readonly EnvDefinition[];
}

/** Reads one kind of text; lexical, linear, and never throws on half-typed input. */
export type EnvReader = (text: string) => EnvNames;

/** How far a line is looked at before a place, in UTF-16 units: lines of minified code have no end. */
const LINE_REACH = 400;

/** The text of the line before `at`. */
export function lineBefore(text: string, at: number): string {
  const from = Math.max(0, at - LINE_REACH);
  const before = text.slice(from, at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** A reference whose name is `name` at `start`. */
export function referenceAt(name: string, start: number, access: EnvReference['access'] = 'read'): EnvReference {
  return { name, span: { start, end: start + name.length }, access };
}

/** Names as programs write them in upper case, at least two characters. */
export const SCREAMING = /^[A-Z][A-Z0-9_]+$/;
