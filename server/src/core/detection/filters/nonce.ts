/** Names of values that are used once and sent in the clear. */
const NONCE =
  /(?:sec[_-]?websocket[_-]?(?:key|accept)|websocket[_-]?nonce|\bnonce|\bcnonce|\betag)["']?\s{0,3}(?:[:=(,]|=>)\s{0,3}(?:\[\s{0,3})?["'`]?$/i;

/** The keys of a WebSocket's handshake, nonces and entity tags. `before` ends where the value starts. */
export function isNonce(before: string): boolean {
  return NONCE.test(before);
}
