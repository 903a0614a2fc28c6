import type {
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { CancellationToken } from '../../core/environment';
import type { LanguageService } from '../../core/service/languageService';
import type { ClientFeatures } from '../clientFeatures';
import { toDiagnostic } from '../convert';

/** Id of the report without items: nothing found. */
export const EMPTY_RESULT = '0';

export type FullReport = FullDocumentDiagnosticReport & { resultId: string };

/** Makes reports whose result id stands for their content, so that none has to be remembered. */
export class Reports {
  readonly #service: () => LanguageService;
  readonly #features: ClientFeatures;
  readonly #configProblems: (uri: string) => Promise<readonly Diagnostic[]>;

  /** `configProblems`: what is wrong with a file of custom rules. */
  constructor(
    service: () => LanguageService,
    features: ClientFeatures,
    configProblems: (uri: string) => Promise<readonly Diagnostic[]>,
  ) {
    this.#service = service;
    this.#features = features;
    this.#configProblems = configProblems;
  }

  async full(uri: string, token: CancellationToken): Promise<FullReport> {
    const problems = await this.#service().computeDiagnostics(uri, token);
    const found = problems.map((problem) => toDiagnostic(problem, this.#features));
    const items = [...found, ...(await this.#configProblems(uri))];
    return { kind: 'full', resultId: items.length === 0 ? EMPTY_RESULT : hashOf(JSON.stringify(items)), items };
  }

  async report(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    return orUnchanged(await this.full(uri, token), previous);
  }
}

export function orUnchanged(
  report: FullReport,
  previous: string | undefined,
): FullReport | UnchangedDocumentDiagnosticReport {
  return report.resultId === previous ? { kind: 'unchanged', resultId: report.resultId } : report;
}

/** Two independent multiplicative hashes: equal ids of different reports do not occur in practice. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
