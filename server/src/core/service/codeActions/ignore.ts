import { ignoreKind } from '../../../protocol';
import { ignoreEdit } from '../ignoreComment';
import { RefusedError } from '../languageService';
import { type CodeActionProvider, dataOf } from './codeAction';

/** "Ignore with a comment" on each finding. */
export const ignore: CodeActionProvider = {
  kind: ignoreKind,
  action: 'ignore',
  async provide({ document, findings }) {
    return findings.map((finding) => {
      const edit = ignoreEdit(document, document.languageId, finding);
      return {
        title: `Ignore this ${finding.title} with a comment`,
        kind: ignoreKind,
        disabled: 'refused' in edit ? edit.refused : undefined,
        finding,
        data: dataOf('ignore', document, finding.span),
      };
    });
  },
  async resolve(host, document, { span }) {
    const finding = host.findingsOf(document).find((candidate) => candidate.span.start === span.start);
    if (!finding) throw new RefusedError('There is no credential here any more.');
    const edit = ignoreEdit(document, document.languageId, finding);
    if ('refused' in edit) throw new RefusedError(edit.refused);
    return { edits: [{ uri: document.uri, version: document.version, changes: [edit.change] }] };
  },
};
