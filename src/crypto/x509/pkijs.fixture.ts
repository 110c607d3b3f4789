import { fromBER, type Sequence } from 'asn1js';
import { Certificate as PkijsCertificate, RSAPublicKey } from 'pkijs';
import { base64Decode, hexEncode } from '../../codec/bytes.ts';
import { demoInstitutions } from '../../testing/demo-pki.ts';
import { OTHER_KEYS } from '../other-keys.fixture.ts';
import type { Certificate } from './certificate.ts';
import {
  authorityExtensions,
  demoKey,
  der,
  ECDSA_SHA512,
  extension,
  integer,
  keyUsage,
  makeCertificate,
  octets,
  oid,
  pss,
  SHA256,
  sequence,
  timeStamping,
} from './certificates.fixture.ts';

const issuer = { subject: 'Authority', key: demoKey('rsa-1') };
const leaf = { subject: 'Fund', key: demoKey('BE:0120'), issuer };

/** Certificates of many forms: all of the demo registry, those with keys of other kinds, and those of paths. */
export const CERTIFICATES: readonly Uint8Array[] = [
  ...demoInstitutions.flatMap(({ certificates }) => certificates.map((each) => base64Decode(each.der)!)),
  ...Object.values(OTHER_KEYS).map(({ certificate }) => base64Decode(certificate)!),
  makeCertificate(leaf),
  makeCertificate({ ...leaf, from: '1950-01-01', until: '9999-12-31' }),
  makeCertificate({ ...leaf, algorithm: ECDSA_SHA512 }),
  makeCertificate({ ...leaf, algorithm: pss(SHA256, 32) }),
  makeCertificate({ ...issuer, extensions: authorityExtensions(3) }),
  makeCertificate({ ...issuer, extensions: [...authorityExtensions(), extension('2.5.29.30', sequence(), true)] }),
  makeCertificate({ ...leaf, extensions: [keyUsage(0xc0, 6), timeStamping(true, '1.3.6.1.5.5.7.3.4')] }),
  makeCertificate({
    ...leaf,
    extensions: [
      extension('2.5.29.14', octets(Uint8Array.of(1, 2, 3)), false),
      extension('2.5.29.17', sequence(der(0x82, Uint8Array.of(0x61)), der(0x87, Uint8Array.of(127, 0, 0, 1))), false),
      extension('2.5.29.32', sequence(sequence(oid('1.2.3.4'))), false),
      extension('1.2.3.4.5', integer(5), false),
    ],
  }),
];

/** Reads a certificate with pkijs and returns it in the form of our reader; throws if pkijs refuses it. */
export function readWithPkijs(bytes: Uint8Array) {
  const { result, offset } = fromBER(bytes);
  if (offset !== bytes.length) throw new Error('not one structure');
  const other = new PkijsCertificate({ schema: result });
  const [toBeSigned, algorithm] = (result as Sequence).valueBlock.value as [Sequence, Sequence];
  const own = toBeSigned.valueBlock.value.map(({ valueBeforeDecodeView }) => valueBeforeDecodeView);
  const first = toBeSigned.valueBlock.value[0]!.idBlock.tagClass === 3 ? 1 : 0;
  return {
    toBeSigned: other.tbsView,
    serialNumber: own[first]!,
    issuer: own[first + 2]!,
    subject: own[first + 4]!,
    spki: own[first + 5]!,
    notBefore: other.notBefore.value,
    notAfter: other.notAfter.value,
    signatureAlgorithm: algorithm.valueBeforeDecodeView,
    signature: other.signatureValue.valueBlock.valueHexView,
    key: keyOf(other),
    extensions: (other.extensions ?? []).map(({ extnID, critical, extnValue }) => [
      extnID,
      critical,
      hexEncode(extnValue.valueBlock.valueHexView),
    ]),
  };
}

/** Returns the kind and size of the key according to pkijs. */
function keyOf({ subjectPublicKeyInfo }: PkijsCertificate) {
  const { algorithm, subjectPublicKey } = subjectPublicKeyInfo;
  const bytes = subjectPublicKey.valueBlock.valueHexView as Uint8Array<ArrayBuffer>;
  if (algorithm.algorithmId === '1.2.840.10045.2.1') return 'EC';
  if (!['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.10'].includes(algorithm.algorithmId)) return 'other';
  const modulus = BigInt(`0x${hexEncode(RSAPublicKey.fromBER(bytes).modulus.valueBlock.valueHexView)}`);
  return `RSA ${modulus.toString(2).length}`;
}

export function toComparable(certificate: Certificate) {
  const { publicKeyInfo: key, signatureAlgorithm, extensions, der: _, ...fields } = certificate;
  return {
    ...fields,
    signatureAlgorithm: signatureAlgorithm.bytes,
    key: key.type === 'RSA' ? `RSA ${key.bits}` : key.type,
    extensions: [...extensions].map(([id, { critical, value }]) => [id, critical, hexEncode(value)]),
  };
}
