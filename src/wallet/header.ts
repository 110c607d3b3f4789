import type { CompactJws } from '../codec/jws.ts';
import { readX5c } from '../crypto/x509/x5c.ts';
import { DecodeError } from '../errors.ts';

/** The type of an SD-JWT VC, which is written. */
export const CREDENTIAL_TYP = 'dc+sd-jwt';
/** The second is the type in drafts before 19 of SD-JWT VC. It is read, and never written. */
const READ_TYPS: readonly unknown[] = [CREDENTIAL_TYP, 'vc+sd-jwt'];

/** The certificates of a header. */
export interface CertificateHeader {
  /** The certificate of the signer, DER. */
  readonly leaf: Uint8Array;
  /** The certificates between it and an anchor, DER. */
  readonly intermediates: readonly Uint8Array[];
}

/**
 * Reads the header of a credential: `typ`, the algorithm ES256, no critical extension, and the certificates in `x5c`.
 * Other parameters are not looked at, and nothing that they name is ever fetched. Throws `DecodeError`
 * `JWS_HEADER_INVALID` or `ALGORITHM_NOT_ALLOWED`.
 */
export function readHeader({ header, alg }: CompactJws): CertificateHeader {
  if (!READ_TYPS.includes(header.typ)) throw headerFault('typ');
  if ('crit' in header) throw headerFault('crit');
  if (alg !== 'ES256') throw new DecodeError('ALGORITHM_NOT_ALLOWED', 'algorithm not allowed');
  const certificates = readX5c(header.x5c);
  if (!certificates) throw headerFault('x5c');
  const [leaf, ...intermediates] = certificates;
  return { leaf, intermediates };
}

function headerFault(problem: string): DecodeError {
  return new DecodeError('JWS_HEADER_INVALID', `header of a credential: ${problem}`, { problem });
}
