import type { Span } from '../text';
import type { Refusal } from './language';
import { refuse } from './rewrite';

export interface DockerInstruction {
  /** In capitals. */
  readonly name: string;
  /** With its continuation lines. */
  readonly span: Span;
  /** `--mount=…` and the like, between the name and the arguments. */
  readonly options: Span;
  readonly args: Span;
  /** The file's text with everything but the arguments blanked, offsets kept: what a shell would run. */
  readonly shellText: string;
}

const LINE = /[^\n]*(?:\n|$)/y;
const HEAD = /^[ \t]*([A-Za-z]+)[ \t]+((?:--[a-z-]+=\S+[ \t]+)*)/;

/** Splits a Dockerfile into its instructions; refused where it sets another escape character or another shell. */
export function instructionsOf(text: string): DockerInstruction[] | Refusal {
  if (/^#[ \t]*escape[ \t]*=[ \t]*`/im.test(text))
    return refuse('Keyward does not rewrite Dockerfiles with another escape character.');
  if (/^[ \t]*SHELL[ \t]/im.test(text))
    return refuse('This Dockerfile sets a shell of its own, whose rules Keyward cannot be sure of.');
  const instructions: DockerInstruction[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfInstruction(text, at);
    const instruction = instructionAt(text, { start: at, end });
    if (instruction !== undefined) instructions.push(instruction);
    at = end;
  }
  return instructions;
}

function instructionAt(text: string, span: Span): DockerInstruction | undefined {
  const source = text.slice(span.start, span.end);
  const head = HEAD.exec(source);
  if (head === null) return undefined;
  const start = span.start + head[0].length;
  const args = { start, end: span.start + source.trimEnd().length };
  const optionsStart = start - (head[2] ?? '').length;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const command = text
    .slice(args.start, args.end)
    .replace(/^[ \t]*#[^\n]*\n/gm, (comment) => ' '.repeat(comment.length));
  // The shell of HEALTHCHECK starts behind its own `CMD`.
  const shell = command.replace(/^CMD(?=\s)/i, '   ');
  return {
    name: (head[1] ?? '').toUpperCase(),
    span,
    options: { start: optionsStart, end: start },
    args,
    shellText: blank(text.slice(0, args.start)) + (head[1]?.toUpperCase() === 'HEALTHCHECK' ? shell : command),
  };
}

/** Behind the last line of the instruction at `at`: a trailing `\` continues it, comments and blank lines between do too. */
function endOfInstruction(text: string, at: number): number {
  let end = at;
  let continued = false;
  do {
    LINE.lastIndex = end;
    const line = LINE.exec(text)?.[0] ?? '';
    if (line === '') return text.length;
    end += line.length;
    const skipped = /^[ \t]*(?:#|\r?\n?$)/.test(line);
    if (!skipped || !continued) continued = !skipped && /\\[ \t]*\r?\n?$/.test(line);
  } while (continued && end < text.length);
  return behindHereDocument(text, at, end);
}

function behindHereDocument(text: string, at: number, end: number): number {
  const delimiter = /^[ \t]*(?:RUN|COPY|ADD)[ \t][\s\S]*?<<-?["']?(\w+)/i.exec(text.slice(at, end))?.[1];
  if (delimiter === undefined) return end;
  const close = new RegExp(`^\\t*${delimiter}[ \\t\\r]*(?:\\n|$)`, 'm').exec(text.slice(end));
  return close === null ? text.length : end + close.index + close[0].length;
}
