/** Signatures that are not as PAdES baseline requires them, or not over this document. */
import { utf8Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { readCertificate } from '../../../src/crypto/x509/certificate.ts';
import {
  ECDSA_SHA256,
  ECDSA_SHA512,
  keyUsage,
  makeCertificate,
  oid,
  RSA_SHA256,
  SHA256,
  SHA512,
  sequence,
} from '../../../src/crypto/x509/certificates.fixture.ts';
import { attribute, DATA, edit, essV2, ID } from '../../../src/pdf/verify/signed.fixture.ts';
import { certificateOf, privateKeyOf } from '../signing.ts';
import { drawSigned, planOf, replaceOnce, type SignedPlan } from './documents.ts';
import { CLAUSES, type Drafted, reject } from './draft.ts';

const INSTITUTION = certificateOf('BE:0120');
const { issuer, serialNumber } = readCertificate(INSTITUTION);
const identifier = sequence(issuer, serialNumber);
const contentType = attribute(ID.contentType, DATA);

/** A certificate for the encryption of keys alone, which the key of an authority has signed. */
const forEncryption = makeCertificate({
  subject: 'TEST encryption',
  key: privateKeyOf('BE:0120'),
  issuer: { subject: 'TEST authority', key: privateKeyOf('rsa-2') },
  extensions: [keyUsage(0x20, 5)],
});

async function refused(id: string, code: ReasonCode, description: string, plan: SignedPlan): Promise<Drafted> {
  const file = await drawSigned(plan);
  return reject(
    [`cms-${id}`, description, CLAUSES.signature, 'SignedFault'],
    [`cms-${id}.pdf`, file],
    'document-unchanged',
    code,
  );
}

/** A document with room for more than its CMS. */
const roomy = await drawSigned();

/** The signed document with other digits of its /Contents. */
const contents = (id: string, description: string, change: (text: string) => string): Drafted =>
  reject(
    [`contents-${id}`, description, CLAUSES.signature],
    [`contents-${id}.pdf`, edit(roomy, change)],
    'document-unchanged',
    'SIGNATURE_CONTENTS_INVALID',
  );

export const cms: readonly Drafted[] = [
  contents('not-hexadecimal', 'A letter at the end of /Contents that is no digit.', replaceOnce('000>', '00g>')),
  contents('followed', 'A byte that is not zero after the DER structure in /Contents.', replaceOnce('000>', '001>')),
  contents('octet-string', 'The structure in /Contents is no SEQUENCE.', replaceOnce('/Contents <30', '/Contents <04')),
  await refused('subfilter', 'CMS_INVALID', 'The /SubFilter is adbe.pkcs7.detached.', {
    prepare: replaceOnce('/ETSI.CAdES.detached', '/adbe.pkcs7.detached'),
  }),
  await refused('filter', 'CMS_INVALID', 'The /Filter is another.', {
    prepare: replaceOnce('/Adobe.PPKLite', '/Entrust.PPKEF'),
  }),
  await refused('docmdp-level', 'CMS_INVALID', 'DocMDP allows to fill in forms (level 2).', {
    prepare: replaceOnce('/P 1 /V /1.2', '/P 2 /V /1.2'),
  }),
  await refused('content', 'CMS_INVALID', 'The CMS has content.', { cms: { eContent: utf8Encode('x') } }),
  await refused('two-signers', 'CMS_INVALID', 'The CMS has two signers.', { cms: { signers: 2 }, room: 1800 }),
  await refused('no-digest', 'CMS_INVALID', 'The attribute message-digest is missing.', {
    cms: { attributes: [contentType, essV2(INSTITUTION)] },
  }),
  await refused('order-of-attributes', 'CMS_INVALID', 'The signed attributes are not in the order of DER.', {
    cms: { more: [attribute('1.2.840.113549.1.9.15', sequence())], sorted: false },
  }),
  await refused('unknown-attribute', 'CMS_INVALID', 'A signed attribute that is none of those allowed.', {
    cms: { more: [attribute('1.2.3.4', oid('1.2.3.4'))] },
  }),
  await refused('other-certificate', 'CMS_INVALID', 'The attribute signing-certificate-v2 is of another certificate.', {
    cms: { ...planOf('BE:0120', certificateOf('BE:KvBE10')), identifier, certificates: [INSTITUTION] },
  }),
  await refused('digest-algorithms', 'CMS_INVALID', 'The CMS names another digest algorithm than its signer.', {
    cms: { digestAlgorithms: [SHA512] },
  }),
  await refused('sha512', 'ALGORITHM_NOT_ALLOWED', 'The digest is one of SHA-512.', {
    cms: { digestAlgorithm: SHA512 },
  }),
  await refused('ecdsa-sha512', 'ALGORITHM_NOT_ALLOWED', 'The signature is said to be ECDSA with SHA-512.', {
    cms: { signatureAlgorithm: ECDSA_SHA512 },
  }),
  await refused('rsa-for-ec', 'ALGORITHM_KEY_MISMATCH', 'The signature is said to be RSA, and the key is EC.', {
    cms: { signatureAlgorithm: RSA_SHA256 },
  }),
  await refused('other-digest', 'DIGEST_MISMATCH', 'The signed digest is that of another document.', {
    cms: { digest: new Uint8Array(32).fill(7), digestAlgorithm: SHA256 },
  }),
  await refused('other-key', 'SIGNATURE_INVALID', 'Another key has signed than that of the certificate.', {
    cms: { ...planOf('BE:KvBE10', INSTITUTION), signatureAlgorithm: ECDSA_SHA256 },
  }),
  await refused('key-usage', 'SIGNER_KEY_USAGE', 'The certificate of the signer is for encryption alone.', {
    cms: planOf('BE:0120', forEncryption),
  }),
];
