import type { Sampler } from '../../detection/rule';

/** A version 4 UUID in lower case, for examples. */
export function uuid(sample: Sampler): string {
  const hex = (length: number) => sample.chars('a-f0-9', length);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${sample.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}
