import type { Finding } from '../../detection/finding';
import type { CancellationToken } from '../../environment';
import type { Span } from '../../text';
import type { OpenDocument } from '../../workspace/workspace';
import type { LanguageServiceHost } from '../host';
import type { CodeActionData, CodeActionPlan, CodeActionRequest, EditPlan, MovePlan } from '../languageService';

/** What the client asks about: a document, a span of it, and the findings there that are shown as problems. */
export interface CodeActionContext {
  readonly host: LanguageServiceHost;
  readonly document: OpenDocument;
  readonly span: Span;
  readonly request: CodeActionRequest;
  /** Touched by the span, ignored ones left out. */
  readonly findings: readonly Finding[];
}

/** One kind of code action. */
export interface CodeActionProvider {
  readonly kind: string;
  readonly action: CodeActionData['action'];
  provide(context: CodeActionContext, token: CancellationToken): Promise<readonly CodeActionPlan[]>;
  /** The document has the version that the action was made for. */
  resolve(
    host: LanguageServiceHost,
    document: OpenDocument,
    data: CodeActionData,
    token: CancellationToken,
  ): Promise<MovePlan | EditPlan>;
}

/** Whether the client wants actions of `kind`: it names the kind or one above it, or names none. */
export function wantsKind({ only }: CodeActionRequest, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

export function dataOf(action: CodeActionData['action'], document: OpenDocument, span: Span): CodeActionData {
  return { action, uri: document.uri, version: document.version, span };
}

/** Parsing a longer text for the mere offer of an action would be felt. In UTF-16 units. */
export const LONGEST_PARSED = 1 << 20;
