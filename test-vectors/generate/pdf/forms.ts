/** Signed documents of each size and algorithm, and signatures as other programs make them. */
import { concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import { readCertificate } from '../../../src/crypto/x509/certificate.ts';
import { der } from '../../../src/crypto/x509/certificates.fixture.ts';
import { attribute } from '../../../src/pdf/verify/signed.fixture.ts';
import { change, EHIC, PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import { certificateOf } from '../signing.ts';
import { draw, drawSigned, issued, OPEN, SMALL, signerOf } from './documents.ts';
import { approve, CLAUSES, type Drafted, type NamedFile, reject } from './draft.ts';

const GREEK = change(EHIC, {
  country: 'GR',
  familyName: 'Παπαδόπουλος',
  givenNames: 'Ϊων',
  institution: { id: '0170', name: 'TEST GR' },
});
const greek = sealCard(GREEK, { key: 'GR:0170' });
const INSTITUTION = certificateOf('BE:0120');
const keyIdentifier = readCertificate(INSTITUTION).extensions.get('2.5.29.14')!.value.subarray(2);
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/** The document that most vectors change, or judge under other conditions. */
export const SIGNED: NamedFile = ['signed.pdf', await draw(issued(PRC), SMALL, signerOf('BE:0120'))];

/** Replaces what stands at an expression by spaces. */
const blank = (text: string, expression: RegExp) => text.replace(expression, (found) => ' '.repeat(found.length));

export const forms: readonly Drafted[] = [
  approve(['signed', 'A page for the screen, signed with ES256.', CLAUSES.judging], SIGNED),
  approve(['signed-required', 'A signature is required, and there is one.', CLAUSES.judging], SIGNED, {
    requirePdfSignature: true,
  }),
  approve(
    ['signed-a4', 'The form on a page of A4, with an object stream.', CLAUSES.content],
    ['signed-a4.pdf', await draw(issued(PRC), { compress: 'small' }, signerOf('BE:0120'))],
  ),
  approve(
    ['signed-a4-rs256', 'A card on a page of A4 without object streams, signed with RS256.', CLAUSES.content],
    ['signed-a4-rs256.pdf', await draw(issued(EHIC), {}, signerOf('rsa-1', 'RS256'))],
    { card: EHIC },
  ),
  approve(
    ['signed-card-size-ps256', 'A card in its own size, signed with PS256.', CLAUSES.content],
    [
      'signed-card-size-ps256.pdf',
      await draw(issued(EHIC), { size: 'ID-1', compress: 'small' }, signerOf('rsa-1', 'PS256')),
    ],
    { card: EHIC },
  ),
  approve(
    ['signed-greek', 'A card of Greece: the text of the page has names in Greek letters.', CLAUSES.judging, 'Script'],
    ['signed-greek.pdf', await draw(issued(GREEK, greek), { compress: 'small' }, signerOf('GR:0170'))],
    { card: GREEK, sealed: greek },
  ),
  approve(
    [
      'signed-key-identifier',
      'The CMS names the signer by its subject key identifier.',
      CLAUSES.signature,
      'OtherProgram',
    ],
    [
      'signed-key-identifier.pdf',
      await drawSigned({ cms: { identifier: der(0x80, keyIdentifier), signerVersion: 3, version: 3 } }),
    ],
  ),
  approve(
    [
      'signed-signing-time',
      'The CMS has the attribute signing-time beside the three.',
      CLAUSES.signature,
      'OtherProgram',
    ],
    [
      'signed-signing-time.pdf',
      await drawSigned({ cms: { more: [attribute(SIGNING_TIME, der(0x17, utf8Encode('261120100000Z')))] } }),
    ],
  ),
  approve(
    ['signed-without-docmdp', 'A signature that does not certify (no DocMDP).', CLAUSES.signature, 'OtherProgram'],
    [
      'signed-without-docmdp.pdf',
      await drawSigned({
        page: OPEN,
        prepare: (text) => blank(blank(text, /\/Reference \[.*?\]/s), /\/Perms <<.*?>>/s),
      }),
    ],
  ),
  approve(
    ['signed-without-time', 'A signature without a claimed time (no /M).', CLAUSES.signature, 'OtherProgram'],
    [
      'signed-without-time.pdf',
      await drawSigned({ prepare: (text) => blank(text, /\/M \(D:[^)]*\)(?=\s*\/Reference)/) }),
    ],
  ),
  approve(
    [
      'signed-trailing-space',
      'White space and a zero byte after the end, as mail gateways add them.',
      CLAUSES.signature,
    ],
    ['signed-trailing-space.pdf', concatBytes(SIGNED[1], utf8Encode('\r\n \0'))],
    { requirePdfSignature: true, warnings: ['DOCUMENT_TRAILING_SPACE'] },
  ),
  reject(
    ['signed-trailing-letter', 'White space and a letter after the end.', CLAUSES.signature, 'Boundary'],
    ['signed-trailing-letter.pdf', concatBytes(SIGNED[1], utf8Encode('\r\n x'))],
    'document-unchanged',
    'SIGNED_THEN_CHANGED',
  ),
];
