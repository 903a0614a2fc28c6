import {
  type CodeAction,
  CreateFile,
  type Diagnostic,
  DiagnosticSeverity,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CodeActionPlan, EditPlan, FileEdit, MovePlan, Problem } from '../core/service/languageService';
import type { Range, Span } from '../core/text';
import { moveFinishCommand } from '../protocol';
import type { ClientFeatures } from './clientFeatures';

export const SEVERITY: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(problem: Problem, features: ClientFeatures): Diagnostic {
  const { finding, range, severity, message, docs, related } = problem;
  const diagnostic: Diagnostic = {
    range,
    severity: SEVERITY[severity],
    source: 'keyward',
    code: finding.ruleId,
    message,
    data: { fingerprint: finding.fingerprint, ruleId: finding.ruleId },
  };
  if (docs) diagnostic.codeDescription = { href: docs };
  if (features.relatedInformation && related.length > 0) {
    diagnostic.relatedInformation = related.map(({ uri, range: at, message: text }) => ({
      location: { uri, range: at },
      message: text,
    }));
  }
  return diagnostic;
}

/** Lines of a file as it is before the edit. */
export type RangeOf = (uri: string, span: Span) => Range | undefined;

/** Keeps the plan's order. A file that the plan creates is empty, so that its spans need no text. */
export function toWorkspaceEdit({ edits }: EditPlan, rangeOf: RangeOf): WorkspaceEdit {
  const documentChanges: NonNullable<WorkspaceEdit['documentChanges']> = [];
  for (const edit of edits) {
    if (edit.create) documentChanges.push(CreateFile.create(edit.uri, { ignoreIfExists: true }));
    const textEdits = edit.changes.map(({ span, newText }) => TextEdit.replace(rangeIn(edit, span, rangeOf), newText));
    if (textEdits.length > 0) {
      documentChanges.push(TextDocumentEdit.create({ uri: edit.uri, version: edit.version }, textEdits));
    }
  }
  return { documentChanges };
}

function rangeIn({ uri, create }: FileEdit, span: Span, rangeOf: RangeOf): Range {
  const top = { line: 0, character: 0 };
  if (create && span.end === 0) return { start: top, end: top };
  const range = rangeOf(uri, span);
  if (!range) throw new RangeError('no text to place an edit in');
  return range;
}

/** Undefined where the client cannot show it. */
export function toCodeAction(
  plan: CodeActionPlan,
  features: ClientFeatures,
  diagnostics: readonly Diagnostic[],
): CodeAction | undefined {
  const { title, kind, disabled, isPreferred, finding, data } = plan;
  if (disabled && !features.disabledActions) return undefined;
  const action: CodeAction = { title, kind };
  if (disabled) action.disabled = { reason: disabled };
  else action.data = data;
  if (isPreferred) action.isPreferred = true;
  const settled = diagnostics.filter(
    (diagnostic) =>
      finding && (diagnostic.data as { fingerprint?: unknown } | undefined)?.fingerprint === finding.fingerprint,
  );
  if (settled.length > 0) action.diagnostics = settled;
  return action;
}

export function withEdit(action: CodeAction, plan: MovePlan | EditPlan, rangeOf: RangeOf, finish: boolean): CodeAction {
  const resolved: CodeAction = { ...action, edit: toWorkspaceEdit(plan, rangeOf) };
  if (finish && 'finish' in plan) {
    resolved.command = { title: 'Save the env file', command: moveFinishCommand, arguments: [plan.finish] };
  }
  return resolved;
}
