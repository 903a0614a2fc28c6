/** Keys that may be published, in DER: RSA of any length, elliptic curves. RFC 5280, 4.1.2.7. */
const PUBLIC_KEY =
  /^(?:MI[GI][A-Za-z0-9+/]{1,5}M?A0GCSqGSIb3DQEBAQUA[A4]|MI[IG][A-Za-z0-9+/]{0,3}ANBgkqhkiG9w0BAQEF|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MCowBQYDK2V)/;

/** X.509 certificates: a sequence that begins with another long one. A private key begins with a version number. */
const CERTIFICATE = /^MII[A-Za-z0-9+/]{2}[DTjz]CC[A-Za-z0-9+/]{100}/;

const SSH_PUBLIC = /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-|sk-ssh-|AAAA[BCE]3Nza)/;

/** True for what may be shown to everybody: certificates, public keys, hashes of passwords and of contents. */
export function isPublicMaterial(value: string): boolean {
  if (PUBLIC_KEY.test(value) || CERTIFICATE.test(value) || SSH_PUBLIC.test(value) || isPasswordHash(value)) return true;
  return /^(?:-----BEGIN (?:CERT|PUBLIC)|sha(?:1|256|384|512)[-:])/.test(value);
}

/** Hashes as password files and databases hold them: `{SSHA}…`, `$2b$…`, `SCRAM-SHA-256$…`, `pbkdf2_sha256$…`. */
export function isPasswordHash(value: string): boolean {
  return /^(?:\{[A-Z0-9-]{2,16}\}|\$(?:2[abxy]?|[1567y]|argon2(?:id?|d)?|scrypt|pbkdf2[\w-]{0,16})\$|SCRAM-SHA-|pbkdf2[_:]|bcrypt\$|argon2\$|md5[0-9a-f]{32}$)/i.test(
    value,
  );
}
