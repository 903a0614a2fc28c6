import type { Finding } from '../detection/finding';
import type { TextChange, TextReader } from '../text';
import { inShellText, inYamlScalar } from './ignoreContext';

/** How comments are written, and whether one may follow other things on its line. */
interface Style {
  readonly open: string;
  readonly close?: string;
  /** The line above only: what follows a value belongs to it (Dockerfile), or does for some readers (env files). */
  readonly above?: boolean;
  /** Strings are always quoted: text without a quote on its line is inside a string of several lines. */
  readonly quoted?: boolean;
}

const SLASHES: Style = { open: '//', quoted: true };
const HASH: Style = { open: '#' };
const QUOTED_HASH: Style = { open: '#', quoted: true };
const MARKUP: Style = { open: '<!--', close: '-->' };

const STYLES = new Map<string, Style>([
  ...each(
    'typescript typescriptreact javascript javascriptreact go java c cpp csharp rust swift kotlin php scala dart jsonc scss less groovy fsharp objective-c proto',
    SLASHES,
  ),
  ...each('python ruby perl r elixir julia nix terraform toml coffeescript', QUOTED_HASH),
  ...each('shellscript yaml dockercompose powershell makefile graphql', HASH),
  ...each('dockerfile dotenv properties ignore', { open: '#', above: true }),
  ...each('ini', { open: ';', above: true }),
  ...each('sql lua haskell', { open: '--', quoted: true }),
  ...each('html xml markdown vue svelte', MARKUP),
  ...each('css', { open: '/*', close: '*/' }),
]);

/** How much of a line is looked at on either side, in UTF-16 units: a comment behind a longer line is not obeyed. */
const REACH = 4096;

export type IgnoreEdit = { readonly change: TextChange } | { readonly refused: string };

/**
 * The comment that makes Keyward ignore a finding: at the end of its line, or on the line above where the value has
 * several lines or the language wants it. Refused where the comment would become part of something else.
 */
export function ignoreEdit(reader: TextReader, languageId: string, finding: Finding, reason?: string): IgnoreEdit {
  if (languageId === 'json') return { refused: 'JSON has no comments.' };
  const style = STYLES.get(languageId);
  if (!style) return { refused: 'Keyward does not know how comments are written in this language.' };
  const { start, end } = finding.span;
  const before = lineBefore(reader, start);
  const after = lineAfter(reader, end);
  if (before === undefined || after === undefined) return { refused: 'The line is too long for a comment behind it.' };
  const several = /[\r\n]/.test(reader.slice(start, end));
  const refused = refusalOf(
    style,
    languageId,
    before,
    after,
    several,
    reader.slice(start - before.length - REACH, start - before.length),
  );
  if (refused) return { refused };
  if (isHazard(reader, languageId, { start: start - before.length, end: several ? undefined : end + after.length }))
    return { refused: INSIDE };
  const comment = commentOf(style, finding.ruleId, reason);
  if (!several && !style.above) {
    const at = end + after.length;
    return { change: { span: { start: at, end: at }, newText: `${/\s$/.test(after) ? '' : ' '}${comment}` } };
  }
  const at = start - before.length;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  return { change: { span: { start: at, end: at }, newText: `${indent}${comment}${lineBreakOf(reader)}` } };
}

const INSIDE = 'The comment would become part of the string.';
const JSX = 'Inside JSX the comment would become text.';

/** `line` in UTF-16 offsets; without an end where the comment goes above it. */
function isHazard(reader: TextReader, languageId: string, line: { start: number; end: number | undefined }): boolean {
  const text = reader.slice(0, (line.end ?? line.start) + REACH);
  if (languageId === 'shellscript') return inShellText(text, line.start, line.end ?? line.start);
  return (
    line.end !== undefined && /^(?:yaml|dockercompose)$/.test(languageId) && inYamlScalar(text, line.start, line.end)
  );
}

function refusalOf(
  style: Style,
  languageId: string,
  before: string,
  after: string,
  several: boolean,
  above: string,
): string | undefined {
  if (style.quoted && !/["'`]/.test(before)) return INSIDE;
  if (style.quoted && !several && !/["'`]/.test(after)) return INSIDE;
  if (several && /yaml|compose/.test(languageId) && /[|>][-+\d]{0,2}[ \t]*(?:\r\n|\r|\n)$/.test(above)) return INSIDE;
  if (!several && !style.above && /\\$/.test(after)) return 'The line goes on in the next one.';
  if (/react$/.test(languageId) && /[<>]/.test(before + after)) return JSX;
  // A line of nothing but a string, right behind a tag.
  if (/react$/.test(languageId) && /^\s*["']?$/.test(before) && /[^=]>\s*$/.test(above)) return JSX;
  if (style === MARKUP && !after.includes('>')) return 'The comment would become part of the tag.';
  return undefined;
}

function commentOf({ open, close }: Style, ruleId: string, reason: string | undefined): string {
  const words = reason
    ?.replace(/\s+/g, ' ')
    .replace(/\*\/|-->|--/g, '')
    .trim();
  return `${open} keyward:allow ${ruleId}${words ? ` -- ${words}` : ''}${close ? ` ${close}` : ''}`;
}

/** Text of the line before `at`; undefined where the line started too far away. */
function lineBefore(reader: TextReader, at: number): string | undefined {
  const text = reader.slice(at - REACH, at);
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  return line.length === REACH ? undefined : line;
}

function lineAfter(reader: TextReader, at: number): string | undefined {
  const text = /^[^\r\n]*/.exec(reader.slice(at, at + REACH))?.[0] ?? '';
  return text.length === REACH ? undefined : text;
}

function lineBreakOf(reader: TextReader): string {
  return /\r\n|\r|\n/.exec(reader.slice(0, REACH))?.[0] ?? '\n';
}

function each(ids: string, style: Style): (readonly [string, Style])[] {
  return ids.split(' ').map((id) => [id, style] as const);
}
