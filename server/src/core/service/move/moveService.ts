import type { MoveCheckResult, MoveFinishArguments } from '../../../protocol';
import type { Detector } from '../../detection/detector';
import type { Finding } from '../../detection/finding';
import { appendEntries, type DotenvEdit, parseDotenv, setEntry } from '../../dotenv';
import type { CancellationToken, Environment } from '../../environment';
import type { Languages } from '../../languages';
import { isEnvFile } from '../../languages/dotenv';
import { LineMap, type Span, type TextChange } from '../../text';
import { notebookOf } from '../../workspace/notebooks';
import { baseName } from '../../workspace/uri';
import type { ReadText, Workspace } from '../../workspace/workspace';
import { type EditPlan, type FileEdit, type MovePlan, RefusedError, type SettingsFor } from '../languageService';
import { browserAdvice } from './browserAdvice';
import { type CodeDocument, type CodeRewrite, CodeRewriter, refusalFor } from './codeRewrite';
import { invert } from './editedText';
import { chooseEnvFile } from './envFile';
import { nameProblem } from './envNames';
import { planExample } from './exampleFile';
import { Files, type TargetFile } from './files';
import { planIgnoreRule } from './ignoreFile';
import { loaderAdvice } from './loaderAdvice';
import { checkOnDisk, failedCheck, PendingMoves } from './pendingMoves';

export interface MoveServiceHost {
  readonly workspace: Workspace;
  /** Buffer or decoded file, with its language id. A BOM is not part of the text. */
  readonly readText: ReadText;
  readonly languages: Languages;
  readonly detector: Detector;
  readonly settingsFor: SettingsFor;
  readonly environment: Environment;
  /** Gives a file mode 0600; does nothing where the platform has no modes. */
  setOwnerOnly(uri: string): Promise<void>;
}

export interface MoveRequest {
  readonly uri: string;
  /** Any span that touches the finding; ignored with `all`. */
  readonly span: Span;
  readonly all?: boolean;
  /** The user's own name for the variable. */
  readonly envName?: string;
}

export interface MoveService {
  /** Rejects with `RefusedError` (a sentence for the user) when nothing can be moved. */
  planMove(request: MoveRequest, token: CancellationToken): Promise<MovePlan>;
  /**
   * Why this finding cannot become a reference, for the greyed-out action; undefined when it can. Looks at the literal
   * alone, not at the files that a move would write. Loads the language's grammar on first use.
   */
  refusalOf(document: CodeDocument, finding: Finding): Promise<string | undefined>;
  /** Reads the env file back from disk and compares. Restricts the file's mode where the move created it. */
  checkMove(moveId: string): Promise<MoveCheckResult & { restorePlan?: EditPlan }>;
}

export function createMoveService(host: MoveServiceHost): MoveService {
  return new Moves(host);
}

/** Where a document stands and what a move from it writes. */
interface Place {
  readonly document: CodeDocument & { version: number | null };
  /** The workspace folder. */
  readonly folder: string;
  /** The file itself; of a notebook cell, the notebook. */
  readonly fileUri: string;
  readonly env: TargetFile;
}

class Moves implements MoveService {
  readonly #host: MoveServiceHost;
  readonly #files: Files;
  readonly #rewriter: CodeRewriter;
  readonly #pending = new PendingMoves();

  constructor(host: MoveServiceHost) {
    this.#host = host;
    this.#files = new Files(host.workspace, host.readText);
    this.#rewriter = new CodeRewriter(host.languages, host.detector);
  }

  async planMove(request: MoveRequest, token: CancellationToken): Promise<MovePlan> {
    const place = await this.#placeOf(request.uri);
    const { document, env } = place;
    const { findings, advice } = this.#chosenFindings(document, request);
    const settled = await this.#settled(place);
    if (settled !== undefined) throw new RefusedError(settled);
    const badName = request.envName === undefined ? undefined : nameProblem(request.envName);
    if (badName !== undefined) throw new RefusedError(badName);
    const code = await this.#rewriter.run(
      {
        document,
        findings,
        env: parseDotenv(env.text),
        envFileName: baseName(env.uri),
        underWay: this.#pending.underWay(env.uri, this.#host.environment.now()),
        envName: findings.length === 1 ? request.envName : undefined,
      },
      token,
    );
    return this.#assemble(place, code, advice);
  }

  async refusalOf(document: CodeDocument, finding: Finding): Promise<string | undefined> {
    const misplaced = this.#misplaced(document.uri);
    if (misplaced !== undefined) return misplaced;
    if (finding.privilege === 'public') return publicReason(finding);
    if (isEnvFile(baseName(document.uri))) {
      try {
        const settled = await this.#settled(await this.#placeOf(document.uri));
        if (settled !== undefined) return settled;
      } catch (error) {
        if (error instanceof RefusedError) return error.message;
        throw error;
      }
    }
    return refusalFor(this.#host.languages.languageFor(document.languageId, document.uri), document, finding);
  }

  async checkMove(moveId: string): Promise<MoveCheckResult & { restorePlan?: EditPlan }> {
    const move = this.#pending.take(moveId);
    if (move === undefined)
      return { ok: false, reason: 'This move is not known any more: compare the env file yourself.' };
    const problem = await checkOnDisk(this.#host.workspace, move);
    if (problem !== undefined) return failedCheck(move, problem, await this.#host.readText(move.codeUri));
    if (move.created) await this.#host.setOwnerOnly(move.envUri);
    return { ok: true };
  }

  /** Why a value in this file has nowhere better to go. */
  async #settled({ document: { uri }, env }: Place): Promise<string | undefined> {
    const name = baseName(uri);
    const git = isEnvFile(name) ? await this.#host.workspace.gitState(uri) : 'none';
    if (env.uri !== uri)
      return git === 'ignored' ? `Git ignores ${name}, so this value is where it belongs.` : undefined;
    const tracked = git === 'tracked';
    const advice = `but git tracks it: run \`git rm --cached\` on it, add it to .gitignore, commit, and rotate what it holds`;
    return `${name} is the env file that moves write to${tracked ? `, ${advice}` : ', so this value is where it belongs'}.`;
  }

  #misplaced(uri: string): string | undefined {
    if (uri.startsWith('untitled:'))
      return 'Save this file first: an unsaved file has no project whose env file could be used.';
    const fileUri = notebookOf(uri, this.#host.workspace.folders);
    if (this.#files.folderOf(fileUri) === undefined) {
      return 'This file lies outside every open folder: open its folder, so that it is clear which env file to use.';
    }
    return undefined;
  }

  async #placeOf(uri: string): Promise<Place> {
    const misplaced = this.#misplaced(uri);
    if (misplaced !== undefined) throw new RefusedError(misplaced);
    const read = await this.#host.readText(uri);
    if (read === undefined) throw new RefusedError('This file cannot be read as text.');
    if (await this.#files.isMisread(uri, read.text)) {
      throw new RefusedError(
        'This file is not UTF-8, so that saving it would damage it: open it with its encoding first.',
      );
    }
    const fileUri = notebookOf(uri, this.#host.workspace.folders);
    const folder = this.#files.folderOf(fileUri) ?? '';
    const setting = this.#host.settingsFor(fileUri).envFile;
    return {
      document: { uri, ...read },
      folder,
      fileUri,
      env: await chooseEnvFile(this.#files, fileUri, folder, setting),
    };
  }

  #chosenFindings(document: CodeDocument, { span, all }: MoveRequest): { findings: Finding[]; advice: string[] } {
    const found = this.#host.detector.detect(document);
    if (all !== true) {
      const finding = found.find((each) => each.span.start <= span.end && span.start <= each.span.end);
      if (finding === undefined) throw new RefusedError('There is no credential here any more.');
      if (finding.privilege === 'public') throw new RefusedError(publicReason(finding));
      return { findings: [finding], advice: [] };
    }
    const shown = found.filter((finding) => finding.ignored === undefined);
    const findings = shown.filter((finding) => finding.privilege !== 'public');
    if (findings.length === 0) throw new RefusedError('There is no credential in this file that could be moved.');
    const lines = new LineMap(document.text);
    const advice = shown
      .filter((finding) => finding.privilege === 'public')
      .map(
        (finding) => `Line ${lines.positionAt(finding.span.start).line + 1} stays as it is: ${publicReason(finding)}`,
      );
    return { findings, advice };
  }

  async #assemble(place: Place, code: CodeRewrite, advice: readonly string[]): Promise<MovePlan> {
    const { document, folder, fileUri, env } = place;
    const { workspace } = this.#host;
    const entries = envEdit(env, code);
    const ignoreRule = await planIgnoreRule(this.#files, workspace, env.uri, folder);
    const example = await planExample(this.#files, env.uri, [...code.values.keys()]);
    const edits = [
      ...(entries.changes.length > 0 ? [editOf(env, entries.changes)] : []),
      ...(ignoreRule.edit ? [editOf(ignoreRule.edit.target, [ignoreRule.edit.change])] : []),
      ...(example && example.target.uri !== document.uri ? [editOf(example.target, [example.change])] : []),
      { uri: document.uri, version: document.version, changes: code.changes },
    ];
    await this.#refuseUnwritable(edits, fileUri);
    const sentences = [
      ...advice,
      ...code.advice,
      entries.advice,
      ignoreRule.advice,
      await loaderAdvice(this.#files, { ...document, uri: fileUri, envUri: env.uri, folder }),
      await browserAdvice(this.#files, { ...document, uri: fileUri, folder }),
      (await workspace.gitState(fileUri)) === 'tracked'
        ? `${baseName(fileUri)} is tracked by git: if the value was ever committed, the history keeps it, so rotate it.`
        : undefined,
    ];
    const finish: MoveFinishArguments = {
      moveId: this.#remember(place, code),
      variables: variablesOf(document.uri, env.uri, code),
      // The env file in any case: the value may be in its unsaved buffer alone.
      saveFirst: [...new Set([env.uri, ...edits.slice(0, -1).map(({ uri }) => uri)])],
      saveLast: [document.uri],
      advice: sentences.filter((sentence) => sentence !== undefined),
    };
    return { edits, finish };
  }

  async #refuseUnwritable(edits: readonly FileEdit[], codeFile: string): Promise<void> {
    for (const { uri } of edits) {
      const problem = await this.#host.workspace.writeProblem(uri === edits.at(-1)?.uri ? codeFile : uri);
      if (problem !== undefined) throw new RefusedError(`Nothing can be moved: ${problem.replace(/\.?$/, '.')}`);
    }
  }

  #remember({ document, env }: Place, code: CodeRewrite): string {
    const move = {
      envUri: env.uri,
      created: !env.exists,
      values: new Map(code.values),
      codeUri: document.uri,
      restore: invert(document.text, code.changes),
      written: code.changes.map(({ newText }) => newText),
      afterLength: code.after.length,
      planned: this.#host.environment.now(),
    };
    return this.#pending.add(move);
  }
}

/** Fills empty entries and appends the rest. */
function envEdit(env: TargetFile, code: CodeRewrite): { changes: TextChange[]; advice?: string } {
  const document = parseDotenv(env.text);
  const entry = (name: string) => ({ name, value: code.values.get(name) ?? '' });
  const planned: (DotenvEdit | undefined)[] = code.fill.map((name) => setEntry(document, entry(name)));
  if (code.append.length > 0) planned.push(appendEntries(document, code.append.map(entry)));
  const changes: TextChange[] = [];
  const misread = new Set<string>();
  for (const edit of planned) {
    if (edit === undefined) continue;
    if ('refused' in edit) throw new RefusedError(edit.refused);
    changes.push(edit.change);
    for (const loader of edit.misreadBy) misread.add(loader);
  }
  const advice = `${baseName(env.uri)}: no quoting of this value suits every loader; ${[...misread].join(', ')} would read another one.`;
  return { changes, advice: misread.size > 0 ? advice : undefined };
}

function editOf(target: TargetFile, changes: readonly TextChange[]): FileEdit {
  return { uri: target.uri, ...(target.exists ? {} : { create: true }), version: target.version, changes };
}

function variablesOf(uri: string, envFileUri: string, code: CodeRewrite): MoveFinishArguments['variables'] {
  const lines = new LineMap(code.after);
  return [...code.values.keys()].map((envName) => {
    const span = code.references.get(envName);
    return { envName, envFileUri, ...(span ? { reference: { uri, range: lines.rangeOf(span) } } : {}) };
  });
}

function publicReason({ title }: Finding): string {
  return `${title}: this kind is made to be published, so hiding it gains nothing.`;
}
