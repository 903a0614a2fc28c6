/** Encodings inside encodings. */
const MOST_LEVELS = 3;
/** Decodings and decoded units that one place in a text may cost, whatever is nested there. */
const MOST_DECODINGS = 64;
const MOST_UNITS = 65_536;

/**
 * What decoding may still cost at one place. Each place has its own, so that no edit changes what is found far from it;
 * a place decodes a bounded number of units after its anchor, and an anchor close behind another one of its kind is no
 * place of its own. So a text costs a constant times its length at most, and what exceeds a budget is left alone.
 */
export interface Budget {
  readonly level: number;
  readonly left: { decodings: number; units: number };
}

export function createBudget(): Budget {
  return { level: 0, left: { decodings: MOST_DECODINGS, units: MOST_UNITS } };
}

/** Whether anything may be decoded at all. */
export function mayDecode({ level, left }: Budget): boolean {
  return level < MOST_LEVELS && left.decodings > 0 && left.units > 0;
}

/** Takes what was decoded from the budget; undefined where it was too much. */
export function spend(budget: Budget, units: number): Budget | undefined {
  const { level, left } = budget;
  left.decodings--;
  left.units -= units;
  return left.decodings >= 0 && left.units >= 0 && level < MOST_LEVELS ? { level: level + 1, left } : undefined;
}
