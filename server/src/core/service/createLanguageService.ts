import { type Span, stringReader } from '../text';
import type { IndexedFinding } from '../workspace/inventoryTypes';
import type { OpenDocument } from '../workspace/workspace';
import type { CodeActionProvider } from './codeActions/codeAction';
import { wantsKind } from './codeActions/codeAction';
import { extract } from './codeActions/extract';
import { ignore } from './codeActions/ignore';
import { move } from './codeActions/move';
import { moveAll } from './codeActions/moveAll';
import type { LanguageServiceHost } from './host';
import { hoverMarkdown } from './hover';
import { ignoreEdit } from './ignoreComment';
import { type LanguageService, type Problem, RefusedError, StaleDocumentError } from './languageService';
import { type FileFacts, problemOf } from './problems';

const PROVIDERS: readonly CodeActionProvider[] = [move, extract, ignore, moveAll];

/** The service over one host: what the language server and other front ends ask. */
export function createLanguageService(host: LanguageServiceHost): LanguageService {
  const facts = (uri: string): Promise<FileFacts> => factsOf(host, uri);
  const isOff = (uri: string): boolean => !host.settingsFor(uri).enable || host.inventory.isExcluded(uri);

  return {
    async computeDiagnostics(uri, token) {
      if (isOff(uri)) return [];
      const settings = host.settingsFor(uri);
      const located = locatedFindings(host, uri);
      if (located.length === 0 || token.isCancellationRequested) return [];
      const file = await facts(uri);
      const problems: Problem[] = [];
      for (const { finding, range } of located) {
        const problem = problemOf(host, settings, file, finding, range);
        if (problem) problems.push(problem);
      }
      return problems;
    },

    async getHover(uri, offset) {
      const document = host.workspace.getOpenDocument(uri);
      if (!document || isOff(uri)) return undefined;
      const finding = host.findingsOf(document).find(({ span }) => span.start <= offset && offset <= span.end);
      if (!finding) return undefined;
      const { detector } = host;
      const [provider, rule] = [detector.providerOf(finding.providerId), detector.ruleOf(finding.ruleId)];
      return { markdown: hoverMarkdown(finding, await facts(uri), provider, rule), span: finding.span };
    },

    async getCodeActions(uri, span, request, token) {
      const document = host.workspace.getOpenDocument(uri);
      if (!document || isOff(uri)) return [];
      const findings = host.findingsOf(document).filter((finding) => !finding.ignored && touches(finding.span, span));
      const context = { host, document, span, request, findings };
      const plans = [];
      for (const provider of PROVIDERS) {
        if (token.isCancellationRequested) return [];
        if (wantsKind(request, provider.kind)) plans.push(...(await provider.provide(context, token)));
      }
      return plans;
    },

    async resolveCodeAction(data, token) {
      const document = host.workspace.getOpenDocument(data.uri);
      if (!document || document.version !== data.version) throw new StaleDocumentError(STALE);
      const provider = PROVIDERS.find(({ action }) => action === data.action);
      if (!provider) throw new RefusedError('This version of Keyward has no such action.');
      const plan = await provider.resolve(host, document, data, token);
      if (document.version !== data.version) throw new StaleDocumentError(STALE);
      return plan;
    },

    planMove: (uri, span, options, token) => host.moves.planMove({ uri, span, ...options }, token),
    checkMove: (moveId) => (host.extractions.take(moveId) ?? host.moves).checkMove(moveId),
    planIgnore: ({ uri, span, reason }) => planIgnore(host, uri, span, reason),
    getInventory: async () => host.inventory.snapshot(),
    scanWorkspace: (progress, token) => host.inventory.scan(progress, token),
    onInventoryChanged: (listener) => host.inventory.onChanged(listener),

    documentChanged(uri) {
      const document = host.workspace.getOpenDocument(uri);
      if (!document) return host.inventory.updateFile(uri);
      if (!host.settingsFor(uri).enable) {
        host.inventory.removeFile(uri);
        return Promise.resolve();
      }
      return host.inventory.updateDocument(document, locatedIn(host, document));
    },
    async filesChanged(uris) {
      const left = uris.values();
      const work = async () => {
        for (const uri of left) await host.inventory.updateFile(uri);
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
    },
    gitChanged: () => host.inventory.gitChanged(),
    settingsChanged: () => host.inventory.settingsChanged(),
  };
}

/** Files read at a time: most of it is waiting for the disk and for git. */
const AT_A_TIME = 8;

const STALE = 'The document changed since. Ask for the action again.';

/** Open documents by their scanner, files by the inventory: their text is not read again. */
function locatedFindings(host: LanguageServiceHost, uri: string): readonly IndexedFinding[] {
  const document = host.workspace.getOpenDocument(uri);
  if (!document) return host.inventory.findingsOf(uri);
  return locatedIn(host, document);
}

function locatedIn(host: LanguageServiceHost, document: OpenDocument): readonly IndexedFinding[] {
  return host.findingsOf(document).map((finding) => ({ finding, range: host.rangeOf(document, finding.span) }));
}

async function factsOf({ inventory, workspace }: LanguageServiceHost, uri: string): Promise<FileFacts> {
  const role = inventory.fileRoleOf(uri);
  return { uri, role, git: role === 'env' ? await workspace.gitState(uri) : 'none' };
}

async function planIgnore(host: LanguageServiceHost, uri: string, span: Span, reason: string | undefined) {
  const open = host.workspace.getOpenDocument(uri);
  const read = open
    ? { text: open.getText(), languageId: open.languageId, version: open.version }
    : await host.readText(uri);
  if (!read) throw new RefusedError('The file cannot be read.');
  const { text, languageId, version } = read;
  const findings = open ? host.findingsOf(open) : host.detector.detect({ uri, text, languageId });
  const finding = findings.find((candidate) => touches(candidate.span, span));
  if (!finding) throw new RefusedError('There is no credential here.');
  const edit = ignoreEdit(stringReader(text), languageId, finding, reason);
  if ('refused' in edit) throw new RefusedError(edit.refused);
  return { edits: [{ uri, version, changes: [edit.change] }] };
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
