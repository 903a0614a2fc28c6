import { isEnvFile } from '../../languages/dotenv';
import { baseName } from '../../workspace/uri';
import { suggestedName } from '../move/codeRewrite';
import { type CodeActionContext, type CodeActionProvider, dataOf, LONGEST_PARSED } from './codeAction';

/** "Move to environment variable" on each finding. */
export const move: CodeActionProvider = {
  kind: 'quickfix',
  action: 'move',
  async provide(context, token) {
    const { document, findings } = context;
    const plans = [];
    for (const finding of findings) {
      if (token.isCancellationRequested) break;
      const disabled = await refusalOf(context, finding);
      plans.push({
        title: `Move ${finding.title} to environment variable ${nameFor(context, finding)}`,
        kind: 'quickfix',
        isPreferred: disabled === undefined && findings.length === 1,
        disabled,
        finding,
        data: dataOf('move', document, finding.span),
      });
    }
    return plans;
  },
  resolve: (host, _document, { uri, span }, token) => host.moves.planMove({ uri, span }, token),
};

function nameFor({ document }: CodeActionContext, finding: CodeActionContext['findings'][number]): string {
  return isEnvFile(baseName(document.uri)) ? finding.envName : suggestedName(finding, document);
}

function refusalOf({ host, document }: CodeActionContext, finding: CodeActionContext['findings'][number]) {
  if (document.length > LONGEST_PARSED) return undefined;
  const { uri, languageId } = document;
  return host.moves.refusalOf({ uri, languageId, text: document.getText() }, finding);
}
