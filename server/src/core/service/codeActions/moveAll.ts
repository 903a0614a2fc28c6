import { moveAllKind } from '../../../protocol';
import { type CodeActionProvider, dataOf } from './codeAction';

/**
 * "Move all credentials of this file". Saving must never trigger it by a general kind (`source`): when the client asks by
 * itself, only Keyward's own kind gets it.
 */
export const moveAll: CodeActionProvider = {
  kind: moveAllKind,
  action: 'moveAll',
  async provide({ host, document, request }) {
    const { only, automatic } = request;
    if (automatic && !only?.some((kind) => kind.startsWith('source.keyward'))) return [];
    if (host.findingsOf(document).every((finding) => finding.ignored)) return [];
    const title = 'Move all credentials in this file to environment variables';
    return [{ title, kind: moveAllKind, data: dataOf('moveAll', document, { start: 0, end: document.length }) }];
  },
  resolve: (host, _document, { uri, span }, token) => host.moves.planMove({ uri, span, all: true }, token),
};
