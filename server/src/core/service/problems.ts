import type { GitState, Place, Settings } from '../../protocol';
import { type Finding, writtenAs } from '../detection/finding';
import type { Confidence } from '../detection/rule';
import type { Range } from '../text';
import type { FileRole } from '../workspace/inventoryTypes';
import { severityAt } from '../workspace/placeSeverity';
import { baseName } from '../workspace/uri';
import type { LanguageServiceHost } from './host';
import type { Problem } from './languageService';

/** More places than this are no help in a diagnostic; the inventory has them all. */
const MOST_RELATED = 20;

const RANK: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

export interface FileFacts {
  readonly uri: string;
  readonly role: FileRole;
  readonly git: GitState;
}

/** A finding as a problem; undefined where it is none: ignored, below the least confidence, or in a file kept out of git. */
export function problemOf(
  host: Pick<LanguageServiceHost, 'detector' | 'inventory'>,
  settings: Settings,
  file: FileFacts,
  finding: Finding,
  range: Range,
): Problem | undefined {
  if (finding.ignored || RANK[finding.confidence] < RANK[settings.minimumConfidence]) return undefined;
  const severity = severityAt(finding, file.role, file.git, settings);
  if (severity === 'off') return undefined;
  return {
    finding,
    range,
    severity,
    message: `${titleOf(finding)}${adviceFor(file, finding)}`,
    docs: host.detector.providerOf(finding.providerId)?.docs,
    related: relatedPlaces(host.inventory.placesOf(finding.fingerprint, MOST_RELATED + 1), file.uri, range),
  };
}

/** The title, and how the credential is written where that is not plainly: `Stripe secret key (base64)`. */
export function titleOf(finding: Finding): string {
  const written = writtenAs(finding);
  return written === '' ? finding.title : `${finding.title} (${written})`;
}

/** What to do, in a sentence or two; follows the title. */
export function adviceFor(file: FileFacts, finding: Finding): string {
  const name = baseName(file.uri);
  if (finding.privilege === 'public') {
    return '. It is made to be public: there is nothing to rotate, but a variable lets it differ between environments.';
  }
  if (file.role === 'example') {
    return ' in an example file. Leave the value empty here; rotate it if it was ever committed.';
  }
  if (file.role === 'env' && file.git === 'tracked') {
    return ` in an env file that git tracks. Run \`git rm --cached ${name}\`, add ${name} to .gitignore, and rotate it.`;
  }
  if (file.role === 'env') return ` in an env file that git does not ignore. Add ${name} to .gitignore.`;
  return ' in source code. Move it to an environment variable; rotate it if it was ever committed.';
}

function relatedPlaces(places: readonly Place[], uri: string, range: Range): Problem['related'] {
  return places
    .filter((place) => !(place.uri === uri && samePosition(place.range, range)))
    .slice(0, MOST_RELATED)
    .map((place) => ({
      uri: place.uri,
      range: place.range,
      message: place.role === 'definition' ? `The same value, as ${place.name ?? 'a variable'}` : 'The same value',
    }));
}

function samePosition(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}
