/** What stands before the thumbprint in a kid of the proof of concept (PoC 2.2). */
export const KEY_ID_PREFIX = 'EESSI:x5t#S256:';

/** The kid of a thumbprint (`x5t#S256`, Base64url without padding). */
export function toKeyId(thumbprint: string): string {
  return KEY_ID_PREFIX + thumbprint;
}
