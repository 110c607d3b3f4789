import { constants, sign } from 'node:crypto';
import { base64Decode } from '../../codec/bytes.ts';
import { demoKey, ECDSA_SHA256, pss, RSA_SHA256, SHA256, signWith } from '../../crypto/x509/certificates.fixture.ts';
import pki from '../../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../../testing/demo-pki.ts';
import { type CmsPlan, makeCms, makePdf, type PdfPlan } from '../verify/signed.fixture.ts';

/** The certificates and keys of the demo PKI, for plans of a CMS. */
const [OLD, CURRENT, RSA] = demoInstitution('BE').certificates.map(({ der, key }) => ({
  certificate: base64Decode(der)!,
  key: demoKey(key),
})) as [Pair, Pair, Pair];

interface Pair {
  readonly certificate: Uint8Array;
  readonly key: ReturnType<typeof demoKey>;
}

export const CERTIFICATES = { authority: base64Decode(pki.authority)! };

const ecdsa = ({ certificate, key }: Pair): CmsPlan => ({
  certificate,
  signatureAlgorithm: ECDSA_SHA256,
  sign: (data) => signWith(key, data),
});

export const SIGNERS = {
  ES256: ecdsa(CURRENT),
  RS256: { certificate: RSA.certificate, signatureAlgorithm: RSA_SHA256, sign: (data) => signWith(RSA.key, data) },
  PS256: {
    certificate: RSA.certificate,
    signatureAlgorithm: pss(SHA256, 32),
    sign: (data) =>
      new Uint8Array(sign('sha256', data, { key: RSA.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })),
  },
  /** The certificate of this signer expired on 2023-06-30. */
  expired: ecdsa(OLD),
} as const satisfies Record<string, CmsPlan>;

/** Returns a signed document; the signer is that of ES256 by default. */
export function signed(
  { signer = SIGNERS.ES256, ...plan }: Partial<CmsPlan> & { readonly signer?: CmsPlan } = {},
  pdf: PdfPlan = {},
): Uint8Array {
  return makePdf((content) => makeCms(content, { ...signer, ...plan }), pdf);
}
