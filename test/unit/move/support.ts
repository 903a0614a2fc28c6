import { decodeText } from '../../../server/src/core/detection/decodeText';
import type { Detector } from '../../../server/src/core/detection/detector';
import { assignedNameBefore, suggestEnvName } from '../../../server/src/core/detection/envName';
import { neverCancelled } from '../../../server/src/core/environment';
import type { MovePlan } from '../../../server/src/core/service/languageService';
import { EditedText } from '../../../server/src/core/service/move/editedText';
import {
  createMoveService,
  type MoveRequest,
  type MoveService,
} from '../../../server/src/core/service/move/moveService';
import { defaultSettings } from '../../../server/src/protocol';
import { type InMemoryWorkspace, pathOf, uriOf } from '../../support/inMemoryWorkspace';
import { grammarEnvironment, languages } from '../languages/support';

/** Finds `kw_…` and public `kp_…`, as a detector would; such values need no generator. */
export const detector: Detector = {
  detect: ({ text }) =>
    [...text.matchAll(/k[wp]_(?:\w|\\n)+/g)].map((match) => ({
      ruleId: 'test',
      providerId: 'test',
      title: 'Test key',
      kind: 'api-key',
      privilege: match[0].startsWith('kp') ? 'public' : 'full',
      confidence: 'certain',
      span: { start: match.index, end: match.index + match[0].length },
      envName: suggestEnvName(assignedNameBefore(text.slice(Math.max(0, match.index - 80), match.index)), 'TEST_KEY'),
      redacted: 'k…',
      fingerprint: `#${match[0]}`,
    })),
  detectBytes: () => [],
  providerOf: () => undefined,
  ruleOf: () => undefined,
};

const ids: Readonly<Record<string, string>> = {
  ts: 'typescript',
  py: 'python',
  go: 'go',
  sh: 'shellscript',
  java: 'java',
  yml: 'yaml',
};

/** One workspace with the move service over it. */
export class MoveBench {
  readonly ownerOnly: string[] = [];
  readonly service: MoveService;

  constructor(
    readonly workspace: InMemoryWorkspace,
    envFile = '.env',
    used: Detector = detector,
  ) {
    this.service = createMoveService({
      workspace,
      languages,
      detector: used,
      environment: grammarEnvironment,
      settingsFor: () => ({ ...defaultSettings, envFile }),
      setOwnerOnly: async (uri) => void this.ownerOnly.push(pathOf(uri)),
      readText: (uri) => this.read(uri),
    });
  }

  async read(uri: string): Promise<{ text: string; languageId: string; version: number | null } | undefined> {
    const open = this.workspace.getOpenDocument(uri);
    if (open) return { text: open.getText(), languageId: open.languageId, version: open.version };
    const bytes = await this.workspace.readFile(uri);
    if (!bytes || bytes.includes(0)) return undefined;
    return { text: decodeText(bytes), languageId: ids[uri.slice(uri.lastIndexOf('.') + 1)] ?? '', version: null };
  }

  /** The move of the first credential after `marker`; of all with `all`. */
  async plan(path: string, options: Partial<MoveRequest> & { marker?: string } = {}): Promise<MovePlan> {
    const uri = path.includes(':') ? path : uriOf(path);
    const text = (await this.read(uri))?.text ?? '';
    const at = text.indexOf('kw_', options.marker ? text.indexOf(options.marker) : 0);
    const start = at < 0 ? text.indexOf('kp_') : at;
    return this.service.planMove({ uri, span: { start, end: start }, ...options }, neverCancelled);
  }

  /** Applies a plan as an editor that saves everything; returns the files that it wrote, by path. */
  async apply(plan: MovePlan): Promise<Record<string, string>> {
    const written: Record<string, string> = {};
    for (const { uri, changes, create } of plan.edits) {
      const before = (await this.read(uri))?.text;
      if ((before === undefined) !== (create === true)) throw new Error(`create is wrong for ${uri}`);
      const edited = new EditedText(before ?? '');
      edited.apply(changes);
      this.workspace.writeFile(pathOf(uri), edited.text);
      if (this.workspace.getOpenDocument(uri)) this.workspace.open(pathOf(uri), edited.text);
      written[pathOf(uri)] = edited.text;
    }
    return written;
  }
}
