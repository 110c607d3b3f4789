/** The certificates of an institution, and their forms. */
import { base64Encode, utf8Encode } from '../../../src/codec/bytes.ts';
import { pem } from '../../../src/testing/demo-pki.ts';
import { certificateWith, fieldOf } from '../certificates.ts';
import { current } from '../registries.ts';
import { certificateOf, thumbprintOf } from '../signing.ts';
import { answer, base64, CLAUSES, entry, holds, OLD, OWN, refused } from './draft.ts';
import type { RegistryVector } from './vector.ts';

const text = pem('CERTIFICATE', certificateOf('BE:0120'));
const wrapOnce = (inner: string) => pem('CERTIFICATE', utf8Encode(inner));

/** The certificate alone, without dates. */
const bare = [{ 'x5t#S256': OWN }];
const texts = (
  [
    ['pem', 'PEM on several lines', text],
    ['pem-one-line', 'PEM on one line', text.replaceAll('\n', '')],
    ['pem-crlf', 'PEM with CR and LF', text.replaceAll('\n', '\r\n')],
    ['pem-bag', 'PEM after "Bag Attributes"', `Bag Attributes\n    friendlyName: fund\n${text}`],
    ['base64', 'Base64 of the DER', base64('BE:0120')],
    ['base64-lines', 'Base64 of the DER on several lines', base64('BE:0120').replace(/.{64}/g, '$&\n')],
    ['base64-of-pem', 'Base64 of PEM', base64Encode(utf8Encode(text))],
    ['pem-of-pem', 'PEM of PEM', wrapOnce(text)],
    ['three-layers', 'PEM of PEM of PEM', wrapOnce(wrapOnce(text))],
  ] as const
).map(([id, what, each]) =>
  holds(`text-${id}`, `A certificate as ${what}.`, { certificates: [each] }, { certificates: bare }),
);

const { validFrom, validUntil } = current;
const { certificatePEM, 'x5t#S256': _thumbprint, ...dates } = current;
const dated = { 'x5t#S256': OWN, validFrom, validUntil: validUntil as string };
const [one, other] = [fieldOf('BE:0120', 'subject'), fieldOf('BE:KvBE10', 'subject')];
const eachOther = [
  certificateWith('BE:0120', { issuer: other, subject: one }),
  certificateWith('BE:KvBE10', { issuer: one, subject: other }),
];

export const certificates: readonly RegistryVector[] = [
  ...texts,
  holds(
    'member-certificate',
    'The certificate in `certificate`.',
    {
      certificates: [{ ...dates, certificate: certificatePEM }],
    },
    {},
  ),
  holds(
    'member-both',
    'The certificate in both members.',
    {
      certificates: [{ ...current, certificate: base64('BE:0120') }],
    },
    {},
  ),
  holds(
    'member-empty',
    'An empty `certificate` beside the other member.',
    {
      certificates: [{ ...current, certificate: '' }],
    },
    {},
  ),
  holds(
    'thumbprint-standard',
    'A thumbprint in standard Base64 with padding.',
    {
      certificates: [{ ...current, 'x5t#S256': base64Encode(thumbprintOf('BE:0120')) }],
    },
    {},
  ),
  holds('thumbprint-null', 'A thumbprint that is null.', { certificates: [{ ...current, 'x5t#S256': null }] }, {}),
  holds(
    'thumbprint-of-chain',
    'A thumbprint that names one of two certificates of a text.',
    {
      certificates: [{ certificate: text + pem('CERTIFICATE', certificateOf('BE:0120-old')), 'x5t#S256': OLD }],
    },
    { certificates: [{ 'x5t#S256': OLD }] },
  ),
  ...(
    [
      ['other', 'the one of another certificate', OLD],
      ['empty', 'an empty text', ''],
      ['number', 'a number', 7],
    ] as const
  ).map(([id, what, claimed]) =>
    refused(
      [`thumbprint-${id}`, `A thumbprint that is ${what}.`, 'RegistryForm'],
      [answer(entry({ certificates: [{ ...current, 'x5t#S256': claimed }] }))],
      'REGISTRY_INCONSISTENT',
      { clause: CLAUSES.data },
    ),
  ),
  holds(
    'certificates-two',
    'Two certificates.',
    { certificates: [current, base64('BE:0120-old')] },
    {
      certificates: [dated, { 'x5t#S256': OLD }],
    },
  ),
  holds(
    'certificates-repeated',
    'One certificate twice, with other dates: each counts.',
    {
      certificates: [current, { ...current, validFrom: '2010-01-01', validUntil: '2010-12-31' }],
    },
    { certificates: [dated, { ...dated, validFrom: '2010-01-01', validUntil: '2010-12-31' }] },
  ),
  holds('certificates-none', 'No certificate.', { certificates: [] }, { certificates: [] }),
  holds(
    'certificates-unreadable',
    'Certificates that cannot be read beside the sound one.',
    {
      certificates: ['not PEM', 7, null, {}, '', { certificatePEM: wrapOnce(wrapOnce(wrapOnce(text))) }, current],
    },
    {},
  ),
  holds(
    'dates-none',
    'A certificate without dates.',
    {
      certificates: [{ certificatePEM }],
    },
    { certificates: bare },
  ),
  holds(
    'dates-null',
    'Dates that are null or blank: they are not given.',
    {
      certificates: [{ ...current, validFrom: null, validUntil: ' ' }],
    },
    { certificates: bare },
  ),
  holds(
    'dates-next-line',
    'Dates of nothing but white space, U+0085 and U+3000: they are not given.',
    {
      certificates: [{ ...current, validFrom: '\u0085', validUntil: ' \u3000' }],
    },
    { certificates: bare },
  ),
  holds(
    'dates-mark',
    'A date that is U+FEFF, which is not white space: it is given, and is no date.',
    {
      certificates: [{ ...current, validFrom: '\ufeff' }],
    },
    { certificates: [{ ...dated, validFrom: '\ufeff' }] },
  ),
  holds(
    'text-each-other',
    'A text with two certificates, each of which names the other as its issuer: none counts.',
    {
      certificates: [eachOther.map((der) => pem('CERTIFICATE', der)).join('')],
    },
    { certificates: [] },
  ),
  holds(
    'dates-one',
    'A first day alone.',
    {
      certificates: [{ certificatePEM, validFrom }],
    },
    { certificates: [{ 'x5t#S256': OWN, validFrom }] },
  ),
  holds(
    'dates-forms',
    'Dates in the forms in which they are seen: a day alone, and an offset as GMT.',
    {
      certificates: [{ certificatePEM, validFrom: '2020-01-01', validUntil: '2049-12-31T02:00:00GMT+0200' }],
    },
    { certificates: [{ 'x5t#S256': OWN, validFrom: '2020-01-01', validUntil: '2049-12-31T02:00:00GMT+0200' }] },
  ),
];
