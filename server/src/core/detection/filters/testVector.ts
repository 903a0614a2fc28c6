/** Fields of files of test vectors, one to a line, with hexadecimal values: of NIST, OpenSSL, Wycheproof. */
const FIELD =
  /(?:^|\n)[ \t]{0,8}["']?(?:IV|Nonce|Plaintext|Ciphertext|Input|Output|Digest|Tag|AAD|Msg|Count|Cipher|MAC|KDF|KAT|KeyLen|Result|Availablein|Derive|PeerKey|Salt|PT|CT)["']?\s{0,4}[:=]/gi;

/** True where the lines on either side are those of a test vector and the value is bytes in hexadecimal. */
export function isTestVector(value: string, before: string, after: string): boolean {
  if (!/^(?:hex[a-z]{0,8}:)?[0-9A-Fa-f]{8,1024}$/.test(value)) return false;
  const fields = (before.match(FIELD)?.length ?? 0) + (after.match(FIELD)?.length ?? 0);
  return fields >= 2 || /\bCtrl\.(?:hex)?(?:key|info|salt|secret)\s{0,3}=\s{0,3}(?:hex[a-z]{0,8}:)?$/i.test(before);
}
