import { findingOfLiteral, literalAt } from '../extraction';
import { RefusedError } from '../languageService';
import { suggestedName } from '../move/codeRewrite';
import { type CodeActionProvider, dataOf, LONGEST_PARSED } from './codeAction';

const KIND = 'refactor.extract';

/** "Extract string to environment variable": the same edit for a literal that is no finding. */
export const extract: CodeActionProvider = {
  kind: KIND,
  action: 'extract',
  async provide({ host, document, span, request, findings }) {
    const asked = request.only?.some((kind) => kind.startsWith('refactor')) ?? false;
    const selected = !request.automatic && span.end > span.start;
    if (findings.length > 0 || !(asked || selected) || document.length > LONGEST_PARSED) return [];
    const literal = literalAt(document, span);
    if (!literal) return [];
    const { uri, languageId } = document;
    const finding = findingOfLiteral(document, literal);
    const disabled = await host.moves.refusalOf({ uri, languageId, text: document.getText() }, finding);
    if (disabled !== undefined && !asked) return [];
    const title = `Extract string to environment variable ${suggestedName(finding, document)}`;
    return [{ title, kind: KIND, disabled, data: dataOf('extract', document, literal) }];
  },
  async resolve(host, document, { uri, span }, token) {
    const literal = literalAt(document, span);
    if (!literal) throw new RefusedError('There is no string here any more.');
    return host.extractions.plan(uri, findingOfLiteral(document, literal), token);
  },
};
