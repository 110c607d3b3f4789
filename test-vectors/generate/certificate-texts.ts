/** The texts in which a registry writes certificates: PEM and what is like it, DER with faults, chains. */
import { base64Encode, base64urlEncode, concatBytes, hexDecode, utf8Encode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { encodeDer, TAG } from '../../src/crypto/x509/der.ts';
import type { StepId } from '../../src/steps/step.ts';
import { pem } from '../../src/testing/demo-pki.ts';
import { certificateWith, fieldOf, sequence } from './certificates.ts';
import { approveBy, type Group, reject, sealUnder, type Vector } from './draft.ts';
import { fundWith } from './registries.ts';
import { certificateOf, sha256 } from './signing.ts';

const OWN = 'BE:0120';
const OTHER = 'BE:KvBE10';
const leaf = certificateOf(OWN);
const text = pem('CERTIFICATE', leaf);
const content = leaf.subarray(4);

const bytes = (...all: readonly number[]) => Uint8Array.from(all);
/** The settings of a TRUSTED CERTIFICATE: an alias (X.690). */
const SETTINGS = sequence(encodeDer(0x0c, utf8Encode('Me')));
const nameOf = (name: string) =>
  sequence(encodeDer(TAG.set, sequence(hexDecode('0603550403'), encodeDer(0x0c, utf8Encode(name)))));
const issuer = fieldOf(OWN, 'issuer');

/** Named as the issuer of the fund's certificate, which its key has not signed, and no authority by its extensions. */
const authority = certificateWith(OTHER, { subject: issuer, issuer: nameOf('TEST root') });
/** Key usage, and basic constraints of an authority with a path length (RFC 5280 4.2.1.3, 4.2.1.9). */
const ofAuthority = encodeDer(
  0xa3,
  sequence(hexDecode('300e0603551d0f0101ff040403020204'), hexDecode('30120603551d130101ff040830060101ff020100')),
);
const foreignAuthority = certificateWith(OTHER, {
  subject: nameOf('TEST authority'),
  issuer: nameOf('TEST root'),
  extensions: ofAuthority,
});
const version1 = certificateWith(OWN, {}, 1);
const selfIssued = [OWN, OTHER].map((label) => certificateWith(label, { subject: issuer }));
const time = (tag: number, digits: string) => encodeDer(tag, utf8Encode(digits));
const validFor = (from: Uint8Array, until: Uint8Array) => certificateWith(OWN, { validity: sequence(from, until) });
const end = time(TAG.utcTime, '491231235959Z');

/** Certificates whose own dates count. */
const OWN_DATES = {
  'generalized-time': validFor(
    time(TAG.generalizedTime, '20200101000000Z'),
    time(TAG.generalizedTime, '20491231235959Z'),
  ),
  'year-1950': validFor(time(TAG.utcTime, '500101000000Z'), end),
} as const;

const validity = fieldOf(OWN, 'validity');

/** Certificates that are none, by what is wrong with their DER: each is one SEQUENCE, and keeps its thumbprint. */
const FAULTY = {
  'inner-length': certificateWith(OWN, { validity: concatBytes(bytes(0x30, 0x81), validity.subarray(1)) }),
  'inner-indefinite': certificateWith(OWN, {
    validity: concatBytes(bytes(0x30, 0x80), validity.subarray(2), bytes(0, 0)),
  }),
  'high-tag': certificateWith(OWN, { validity: validity.with(0, 0x3f) }),
  'time-without-seconds': validFor(time(TAG.utcTime, '2001010000Z'), end),
  'sequence-of-a-number': sequence(bytes(2, 1, 1)),
} as const;

type Json = Readonly<Record<string, unknown>>;
type Registries = Readonly<Record<string, { readonly description: string; readonly results: readonly unknown[] }>>;

const one = (description: string, ...certificates: readonly unknown[]) => ({
  description: `BE:0120 with ${description}.`,
  results: [fundWith({ certificates })],
});
const der = (...parts: readonly Uint8Array[]) => base64Encode(concatBytes(...parts));
const pemOf = (...all: readonly Uint8Array[]) => all.map((each) => pem('CERTIFICATE', each)).join('');
const claiming = (thumbprint: Uint8Array, more: Json) => ({ 'x5t#S256': base64urlEncode(thumbprint), ...more });
const longLength = concatBytes(bytes(0x30, 0x83, 0), leaf.subarray(2));
const blocks = (number: number) => pem('CERTIFICATE', bytes(0)).repeat(number - 1) + text;

export const TEXT_REGISTRIES: Registries = {
  'trusted.json': one('a TRUSTED CERTIFICATE without settings', pem('TRUSTED CERTIFICATE', leaf)),
  'trusted-settings.json': one(
    'a TRUSTED CERTIFICATE and its settings',
    pem('TRUSTED CERTIFICATE', concatBytes(leaf, SETTINGS)),
  ),
  'trusted-trailing.json': one(
    'a TRUSTED CERTIFICATE and bytes that are no settings',
    pem('TRUSTED CERTIFICATE', concatBytes(leaf, bytes(0x0c, 0))),
  ),
  'settings-untrusted.json': one('a CERTIFICATE and settings', pem('CERTIFICATE', concatBytes(leaf, SETTINGS))),
  'x509-certificate.json': one('an X509 CERTIFICATE', pem('X509 CERTIFICATE', leaf)),
  'other-label.json': one('its certificate as PUBLIC KEY', pem('PUBLIC KEY', leaf)),
  'escaped-line-breaks.json': one('a backslash and n for each line break', text.replaceAll('\n', '\\n')),
  '256-blocks.json': one('its certificate in the last of 256 blocks', blocks(256)),
  '257-blocks.json': one('its certificate in the last of 257 blocks', blocks(257)),
  'base64url.json': one('its certificate in Base64url', base64urlEncode(leaf)),
  'half-padded.json': one('its certificate in Base64 with one character of two of padding', der(leaf).slice(0, -1)),
  'cut.json': one('a certificate that is cut off, and one byte of one', der(leaf.subarray(0, -1)), 'MA=='),
  'trailing-line-feed.json': one('a line feed after the DER', der(leaf, bytes(10))),
  'trailing-zero.json': one('a zero byte after the DER', der(leaf, bytes(0))),
  'long-length.json': one('the length of its certificate in a byte more', der(longLength)),
  'long-length-claimed.json': one(
    'the length of its certificate in a byte more, and the thumbprint of what is so written',
    claiming(sha256(longLength), { certificate: der(longLength) }),
  ),
  'indefinite.json': one('its certificate in indefinite length', der(bytes(0x30, 0x80), content, bytes(0, 0))),
  'indefinite-open.json': one(
    'its certificate in indefinite length, with NULL in place of the end',
    der(bytes(0x30, 0x80), content, bytes(5, 0)),
  ),
  'version-1.json': one('a certificate of version 1', der(version1)),
  'generalized-time.json': one('a certificate whose dates are GeneralizedTime', der(OWN_DATES['generalized-time'])),
  'year-1950.json': one('a certificate whose first year is 50 in UTCTime', der(OWN_DATES['year-1950'])),
  ...Object.fromEntries(
    Object.entries(FAULTY).map(([id, faulty]) => [`${id}.json`, one(`a certificate that is none: ${id}`, der(faulty))]),
  ),
  'chain.json': one('its certificate, and one with the name of its issuer', pemOf(leaf, authority)),
  'chain-reversed.json': one('the same in the other order', pemOf(authority, leaf)),
  'chain-claimed.json': one(
    'the same, and the thumbprint of the second one',
    claiming(sha256(authority), { certificate: pemOf(leaf, authority) }),
  ),
  'chain-in-two-members.json': one('the same in certificate and certificatePEM', {
    certificate: der(leaf),
    certificatePEM: pemOf(authority),
  }),
  'authority-beside.json': one(
    'a certificate of version 1, and an authority that did not issue it',
    pemOf(foreignAuthority, version1),
  ),
  'authority-alone.json': one('an authority and nothing else', pemOf(foreignAuthority)),
  'self-issued.json': one('two self-issued certificates of one name', pemOf(...selfIssued)),
  'two-members.json': one('different certificates in certificate and certificatePEM', {
    certificate: der(leaf),
    certificatePEM: pemOf(certificateOf(OTHER)),
  }),
};

const CLAUSE = 'spec/registry.md, Registry data';
const about = (id: string, description: string) =>
  [`certificate-text-${id}`, description, CLAUSE, 'Registry', 'RegistryForm'] as const;

interface Signer {
  /** The certificate that the header names. */
  readonly signer?: Uint8Array;
  readonly key?: string;
  /** The file where it is not that of the id. */
  readonly registry?: string;
}

function found(id: string, description: string, { signer = leaf, key = OWN, registry = id }: Signer = {}): Vector {
  const sealed = sealUnder(signer, { key });
  return approveBy(about(id, description), signer, { sealed, registry: `${registry}.json` });
}

function refused(
  id: string,
  description: string,
  { signer = leaf, key = OWN, registry = id }: Signer = {},
  [step, code]: readonly [StepId, ReasonCode] = ['key-resolved', 'CERTIFICATE_UNKNOWN'],
): Vector {
  return reject(about(id, description), sealUnder(signer, { key }), step, code, { registry: `${registry}.json` });
}

const texts: Vector[] = [
  found('trusted', 'A TRUSTED CERTIFICATE, as OpenSSL names it.'),
  found('trusted-settings', 'A TRUSTED CERTIFICATE with the settings that OpenSSL writes after it.'),
  refused('trusted-trailing', 'A TRUSTED CERTIFICATE with something else after it.'),
  refused('settings-untrusted', 'Such settings after a CERTIFICATE.'),
  found('x509-certificate', 'An X509 CERTIFICATE, as older tools name it.'),
  refused('other-label', 'A block of another name.'),
  found('escaped-line-breaks', 'PEM whose line breaks are written as a backslash and n.'),
  found('256-blocks', 'The last of 256 blocks, all others of which hold no certificate.'),
  refused('257-blocks', 'The last of 257 blocks, which is not read.'),
  found('base64url', 'Bare Base64url without padding.'),
  refused('half-padded', 'Half of the padding.'),
  refused('cut', 'DER that is cut off.'),
];

const encodings: Vector[] = [
  found('trailing-line-feed', 'White space after the DER is ignored.'),
  refused('trailing-zero', 'A zero byte after the DER.'),
  found('long-length', 'The outer length in more bytes than it needs: it is shortened.'),
  found('long-length-claimed', 'The same with the thumbprint of the bytes as they are written.'),
  found('indefinite', 'The outer length is indefinite: it is made definite.'),
  refused('indefinite-open', 'An indefinite length that does not end.'),
  found('version-1', 'A certificate of version 1, without extensions.', { signer: version1 }),
  ...(['generalized-time', 'year-1950'] as const).map((id) =>
    found(id, `The certificate’s own dates: ${id.replace('-', ' ')}.`, { signer: OWN_DATES[id] }),
  ),
  ...Object.entries(FAULTY).map(([id, faulty]) =>
    refused(id, 'One SEQUENCE that is no certificate: its key fits no algorithm.', { signer: faulty }, [
      'signature',
      'ALGORITHM_KEY_MISMATCH',
    ]),
  ),
];

const byAuthority = { signer: authority, key: OTHER };
const byForeign = { signer: foreignAuthority, key: OTHER };
const chains: Vector[] = [
  found('chain', 'The first of a chain, which the name of its issuer makes one.'),
  found('chain-reversed', 'The last of a chain that begins with the authority.'),
  refused('chain-authority', 'The authority of a chain.', { ...byAuthority, registry: 'chain' }),
  refused('chain-reversed-authority', 'The authority at the beginning of a chain.', {
    ...byAuthority,
    registry: 'chain-reversed',
  }),
  found('chain-claimed', 'The claimed thumbprint is that of the authority, and decides.', byAuthority),
  refused('chain-claimed-leaf', 'The leaf beside a claimed thumbprint of the authority.', {
    registry: 'chain-claimed',
  }),
  found('chain-in-two-members', 'The first of a chain in two members, which are one text.'),
  refused('chain-in-two-members-authority', 'The authority of a chain in two members.', {
    ...byAuthority,
    registry: 'chain-in-two-members',
  }),
  found('authority-beside', 'A certificate beside an authority that did not issue it.', { signer: version1 }),
  refused('authority-beside-signer', 'An authority beside a certificate that is none.', {
    ...byForeign,
    registry: 'authority-beside',
  }),
  found('authority-alone', 'An authority alone counts.', byForeign),
  ...selfIssued.map((signer, at) =>
    found(`self-issued-${at + 1}`, 'Of two self-issued certificates of one name each counts.', {
      signer,
      key: [OWN, OTHER][at]!,
      registry: 'self-issued',
    }),
  ),
  found('two-members', 'The certificate in the member certificate.'),
  found('two-members-pem', 'Another certificate in the member certificatePEM beside it.', {
    signer: certificateOf(OTHER),
    key: OTHER,
    registry: 'two-members',
  }),
];

export const certificateTexts: Group = { folder: 'key', vectors: [...texts, ...encodings, ...chains] };
