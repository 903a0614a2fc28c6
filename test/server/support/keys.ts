import { createSampler } from '../../support/sampler';

const sample = createSampler('server');

/** Keys assembled at run time, so that no file holds one whole. */
export function stripeKey(): string {
  return ['sk', 'live', sample.chars('A-Za-z0-9', 24)].join('_');
}

export function pemKey(): string {
  const body = Array.from({ length: 8 }, () => sample.chars('A-Za-z0-9+/', 64)).join('\n');
  return `-----BEGIN PRIVATE${' '}KEY-----\n${body}\n-----END PRIVATE${' '}KEY-----`;
}
