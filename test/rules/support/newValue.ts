import { ANY_VALUE } from '../../../server/src/core/detection/assignment';
import type { NamedRule, Sampler } from '../../../server/src/core/detection/rule';
import { sampleOf } from '../../support/patternSampler';

/** A value of the rule's shape, without what ends a string or a word where the shape leaves the choice. */
export function newValueOf({ value }: NamedRule, sample: Sampler): string {
  if (value === ANY_VALUE) return sample.chars('A-Za-z0-9', 40);
  const text = sampleOf(value, sample);
  const plain = text.replace(/["'`\\<>(){}[\]$#,;&%!]/g, () => sample.chars('A-Za-z0-9', 1));
  return new RegExp(`^(?:${value})$`).test(plain) ? plain : text;
}
