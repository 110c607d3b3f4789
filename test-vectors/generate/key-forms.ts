/** Keys of certificates by their form: which of them fits which algorithm. */
import { base64Encode, concatBytes, hexDecode } from '../../src/codec/bytes.ts';
import type { AlgorithmName } from '../../src/crypto/algorithms.ts';
import { PRC } from './cards.ts';
import { EC_FORMS, NO_CERTIFICATES, RSA_FORMS, type RsaForm } from './certificates.ts';
import { approve, approveBy, type Group, reject, sealCard, sealUnder, type Vector } from './draft.ts';
import { fundWith } from './registries.ts';
import { certificateOf, sha256 } from './signing.ts';

const RULE = 'spec/verification.md, `signature`';

/** EMSA-PKCS1-v1_5 (RFC 8017 9.2), which is its own signature where the exponent is 1. */
function encodedMessage(data: Uint8Array): Uint8Array {
  const info = concatBytes(hexDecode('3031300d060960864801650304020105000420'), sha256(data));
  const padding = new Uint8Array(256 - 3 - info.length).fill(0xff);
  return concatBytes(Uint8Array.of(0, 1), padding, Uint8Array.of(0), info);
}

/** The PRC signed by the key `rsa-1` under the certificate of a form of it. */
function ofForm(form: RsaForm, algorithm: AlgorithmName) {
  const signWith = form === 'exponent-1' ? { signWith: encodedMessage } : {};
  return sealUnder(RSA_FORMS[form], { key: 'rsa-1', algorithm, ...signWith });
}

function fits(form: RsaForm, description: string): Vector {
  const about = [`key-form-${form}`, description, RULE] as const;
  return approveBy(about, RSA_FORMS[form], { sealed: ofForm(form, 'PS256'), registry: `${form}.json` });
}

function misfits(form: RsaForm, algorithm: 'PS256' | 'RS256', description: string): Vector {
  const about = [`key-form-${form}-${algorithm.toLowerCase()}`, description, RULE, 'AlgorithmConfusion'] as const;
  const source = ofForm(form, algorithm);
  return reject(about, source, 'signature', 'ALGORITHM_KEY_MISMATCH', { registry: `${form}.json` });
}

const ODD_FORMS = { ...EC_FORMS, ...NO_CERTIFICATES };

function fitsNone(form: keyof typeof ODD_FORMS, description: string): Vector {
  const about = [`key-form-${form}`, description, RULE, 'AlgorithmConfusion'] as const;
  const source = sealUnder(ODD_FORMS[form], {});
  return reject(about, source, 'signature', 'ALGORITHM_KEY_MISMATCH', { registry: `${form}.json` });
}

/** The key of 2049 bits: a signature of 257 bytes, and of one bit more than PS256 encodes (RFC 8017 9.1.1). */
const uneven = (['PS256', 'RS256'] as const).map((algorithm) =>
  approve(
    [`key-form-rsa-2049-${algorithm.toLowerCase()}`, `${algorithm} by a key of 2049 bits with the exponent 3.`, RULE],
    PRC,
    { sealed: sealCard(PRC, { key: 'RSA-2049', algorithm }), registry: 'rsa-2049.json' },
  ),
);

const vectors: Vector[] = [
  fits('pss', 'PS256 by a key of the kind id-RSASSA-PSS without parameters.'),
  fits('pss-sha256', 'PS256 by such a key whose parameters are those of PS256.'),
  fits('pss-salt-0', 'PS256 by such a key for salts of any length.'),
  fits('pss-no-salt', 'PS256 by such a key without a length of salts, which means 20 bytes and more.'),
  fits('pss-trailer-1', 'PS256 by such a key with the only trailer that there is.'),
  misfits('pss', 'RS256', 'RS256 by a key of the kind id-RSASSA-PSS.'),
  misfits('pss-sha256', 'RS256', 'RS256 by such a key with parameters.'),
  misfits('pss-sha512', 'PS256', 'PS256 by such a key for SHA-512.'),
  misfits('pss-no-hash', 'PS256', 'PS256 by such a key without a hash, which means SHA-1.'),
  misfits('pss-mask-sha512', 'PS256', 'PS256 by such a key for MGF1 with SHA-512.'),
  misfits('pss-no-mask', 'PS256', 'PS256 by such a key without a mask, which means MGF1 with SHA-1.'),
  misfits('pss-other-mask', 'PS256', 'PS256 by such a key for another function than MGF1.'),
  misfits('pss-salt-33', 'PS256', 'PS256 by such a key for salts of 33 bytes and more.'),
  misfits('pss-salt-negative', 'PS256', 'PS256 by such a key for salts of -1 bytes and more.'),
  misfits('pss-trailer-2', 'PS256', 'PS256 by such a key with another trailer.'),
  fits('rsa-no-parameters', 'PS256 by an RSA key whose kind has no parameters, not even NULL.'),
  misfits('rsa-parameters', 'PS256', 'PS256 by an RSA key whose kind has other parameters than NULL.'),
  misfits('rsaes-oaep', 'RS256', 'RS256 by a key for encryption.'),
  misfits('exponent-1', 'RS256', 'RS256 by a key with the exponent 1, under which anyone can sign.'),
  misfits('exponent-2', 'RS256', 'RS256 by a key with the exponent 2, which is even.'),
  fitsNone('ec-explicit', 'ES256 by a key whose curve is written out in place of its name.'),
  fitsNone('ec-other-curve', 'ES256 by a key on another curve of 256 bits.'),
  fitsNone('ec-curve-octets', 'ES256 by a key whose curve is named in an OCTET STRING.'),
  fitsNone('ec-key-octets', 'ES256 by a key in an OCTET STRING: no SubjectPublicKeyInfo.'),
  fitsNone('ec-unused-bits', 'ES256 by a key in a BIT STRING with an unused bit.'),
  fitsNone('ec-compressed', 'ES256 by a key whose point is compressed.'),
  fitsNone('ec-hybrid', 'ES256 by a key whose point is in the hybrid form.'),
  fitsNone('two-algorithms', 'A certificate that states two different signature algorithms: it is none.'),
  fitsNone('extension-twice', 'A certificate with an extension twice: it is none.'),
  ...uneven,
];

export const keyForms: Group = { folder: 'key-fit', vectors };

const one = (description: string, certificate: Uint8Array) => ({
  description: `BE:0120 with ${description}.`,
  results: [fundWith({ certificates: [base64Encode(certificate)] })],
});

const RSA_DESCRIPTIONS: Readonly<Record<RsaForm, string>> = {
  pss: 'a key of the kind id-RSASSA-PSS without parameters',
  'pss-sha256': 'such a key for SHA-256 and salts of 32 bytes and more',
  'pss-sha512': 'such a key for SHA-512',
  'pss-salt-33': 'such a key for SHA-256 and salts of 33 bytes and more',
  'pss-salt-0': 'such a key for SHA-256 and salts of any length',
  'pss-no-salt': 'such a key for SHA-256 and the default length of salts',
  'pss-salt-negative': 'such a key for SHA-256 and salts of -1 bytes and more',
  'pss-mask-sha512': 'such a key for SHA-256 and MGF1 with SHA-512',
  'pss-other-mask': 'such a key for SHA-256 and another function than MGF1',
  'pss-no-hash': 'such a key for the default hash, SHA-1, and MGF1 with SHA-256',
  'pss-no-mask': 'such a key for SHA-256 and the default function, MGF1 with SHA-1',
  'pss-trailer-1': 'such a key for SHA-256 and the trailer 1',
  'pss-trailer-2': 'such a key for SHA-256 and the trailer 2',
  'rsaes-oaep': 'an RSA key for encryption (id-RSAES-OAEP)',
  'rsa-no-parameters': 'an RSA key whose kind has no parameters',
  'rsa-parameters': 'an RSA key whose kind has the number 0 as parameters',
  'exponent-1': 'an RSA key whose public exponent is 1',
  'exponent-2': 'an RSA key whose public exponent is 2',
};

const ODD_DESCRIPTIONS: Readonly<Record<keyof typeof ODD_FORMS, string>> = {
  'ec-explicit': 'an EC key whose curve, P-256, is written out',
  'ec-other-curve': 'an EC key on secp256k1',
  'ec-curve-octets': 'an EC key whose curve is named in an OCTET STRING',
  'ec-key-octets': 'an EC key in an OCTET STRING',
  'ec-unused-bits': 'an EC key with an unused bit',
  'ec-compressed': 'an EC key whose point is compressed',
  'ec-hybrid': 'an EC key whose point is in the hybrid form',
  'two-algorithms': 'a certificate that states two signature algorithms',
  'extension-twice': 'a certificate with basicConstraints twice',
};

/** The registry of each form. */
export const KEY_REGISTRIES = Object.fromEntries([
  ...Object.entries(RSA_FORMS).map(([form, der]) => [`${form}.json`, one(RSA_DESCRIPTIONS[form as RsaForm], der)]),
  ...Object.entries(ODD_FORMS).map(([form, der]) => [
    `${form}.json`,
    one(ODD_DESCRIPTIONS[form as keyof typeof ODD_FORMS], der),
  ]),
  [
    'rsa-2049.json',
    {
      description: 'BE:0120 with an RSA key of 2049 bits whose public exponent is 3, valid since 2020.',
      results: [
        fundWith({ certificates: [{ certificate: base64Encode(certificateOf('RSA-2049')), validFrom: '2020-01-01' }] }),
      ],
    },
  ],
]) as Readonly<Record<string, ReturnType<typeof one>>>;
