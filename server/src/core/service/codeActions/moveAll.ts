import { moveAllKind } from '../../../protocol';
import type { Finding } from '../../detection/finding';
import type { CancellationToken } from '../../environment';
import type { OpenDocument } from '../../workspace/workspace';
import type { LanguageServiceHost } from '../host';
import { type CodeActionProvider, dataOf, LONGEST_PARSED } from './codeAction';

/**
 * "Move all credentials of this file". Saving must never trigger it by a general kind (`source`): when the client asks by
 * itself, only Keyward's own kind gets it.
 */
export const moveAll: CodeActionProvider = {
  kind: moveAllKind,
  action: 'moveAll',
  async provide({ host, document, request }, token) {
    const { only, automatic } = request;
    if (automatic && !only?.some((kind) => kind.startsWith('source.keyward'))) return [];
    const findings = host.findingsOf(document).filter((finding) => !finding.ignored);
    if (findings.length === 0) return [];
    const title = 'Move all credentials in this file to environment variables';
    const disabled = await refusalOfAll(host, document, findings, token);
    const data = dataOf('moveAll', document, { start: 0, end: document.length });
    return [{ title, kind: moveAllKind, disabled, data }];
  },
  resolve: (host, _document, { uri, span }, token) => host.moves.planMove({ uri, span, all: true }, token),
};

/** Why none of them can be moved: the first one's reason. One that can be moved is enough for the offer. */
async function refusalOfAll(
  host: LanguageServiceHost,
  document: OpenDocument,
  findings: readonly Finding[],
  token: CancellationToken,
): Promise<string | undefined> {
  if (document.length > LONGEST_PARSED) return undefined;
  const { uri, languageId } = document;
  const code = { uri, languageId, text: document.getText() };
  let first: string | undefined;
  for (const finding of findings) {
    const refusal = await host.moves.refusalOf(code, finding);
    if (refusal === undefined || token.isCancellationRequested) return undefined;
    first ??= refusal;
  }
  return first;
}
