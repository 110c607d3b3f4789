/** Documents that were changed after they were signed, among them the published attacks on signed PDFs. */

import type { ReasonCode } from '../../../src/codes.ts';
import { type Attack, publishedAttacks } from '../../../src/pdf/verify/published-attacks.fixture.ts';
import { edit } from '../../../src/pdf/verify/signed.fixture.ts';
import { EHIC } from '../cards.ts';
import { draw, issued, replaceOnce, signerOf } from './documents.ts';
import { approve, CLAUSES, type Drafted, type NamedFile, reject, unsigned } from './draft.ts';
import { SIGNED } from './forms.ts';

const card = issued(EHIC);
const attacks = publishedAttacks(await draw(card, { size: 'ID-1' }, signerOf('BE:0120')));

/** The attacks that are vectors, with their names here and in a sentence. */
const CHOSEN: Readonly<Record<string, readonly [id: string, description: string]>> = {
  'forgery: no /ByteRange': ['no-byte-range', 'Universal Signature Forgery: no /ByteRange'],
  'forgery: /ByteRange null': ['byte-range-null', 'Universal Signature Forgery: /ByteRange is null'],
  'forgery: /ByteRange beyond the file': [
    'byte-range-beyond',
    'Universal Signature Forgery: /ByteRange beyond the file',
  ],
  'forgery: /ByteRange of zeros': ['byte-range-zeros', 'Universal Signature Forgery: /ByteRange of zeros'],
  'forgery: no /Contents': ['no-contents', 'Universal Signature Forgery: no /Contents'],
  'forgery: /Contents null': ['contents-null', 'Universal Signature Forgery: /Contents is null'],
  'forgery: no signature dictionary': ['no-dictionary', 'Universal Signature Forgery: no signature dictionary'],
  'incremental saving': ['appended', 'Incremental Saving: a revision with another page is appended'],
  'incremental saving without table and trailer': [
    'appended-objects',
    'Incremental Saving: objects are appended, without a table and a trailer',
  ],
  'incremental saving with the signature copied': [
    'appended-signature',
    'Incremental Saving: a revision with the signature copied is appended',
  ],
  'wrapping with a second /ByteRange': ['wrapped', 'Signature Wrapping: a second /ByteRange'],
  'wrapping with the range moved': ['wrapped-moved', 'Signature Wrapping: the second stretch is moved'],
  'shadow, hide: an object is freed': ['shadow-hide', 'Shadow Attack, hide: an object is freed'],
  'shadow, replace: a font is exchanged': ['shadow-replace', 'Shadow Attack, replace: a font is exchanged'],
  'evil annotation: FreeText': ['annotation', 'Evil Annotation: a free text lies over the page'],
  'the level of certification raised': ['certification-raised', 'The level of DocMDP is raised'],
  'sneaky signature': ['sneaky-signature', 'Sneaky Signature: a second signature hides the page'],
};

/** An attack where a signature is required, so that none of them passes as an unsigned document. */
function attacked({ name, code, file }: Attack): Drafted[] {
  const [id, description] = CHOSEN[name] ?? [];
  if (id === undefined) return [];
  return [
    reject(
      [`attack-${id}`, `${description}; a signature is required.`, CLAUSES.signature, 'Forgery'],
      [`attack-${id}.pdf`, file],
      'document-unchanged',
      code as ReasonCode,
      { text: card.text, requirePdfSignature: true },
    ),
  ];
}

const appended: NamedFile = ['attack-appended.pdf', attacks.find(({ name }) => name === 'incremental saving')!.file];
const zeros: NamedFile = [
  'attack-byte-range-zeros.pdf',
  attacks.find(({ name }) => name === 'forgery: /ByteRange of zeros')!.file,
];

export const changed: readonly Drafted[] = [
  reject(
    ['changed-byte', 'One letter of the metadata is another.', CLAUSES.signature, 'Forgery'],
    ['changed-byte.pdf', edit(SIGNED[1], replaceOnce('<pdf:Producer>e', '<pdf:Producer>f'))],
    'document-unchanged',
    'DIGEST_MISMATCH',
  ),
  reject(
    ['changed-shortened', 'The last byte is missing.', CLAUSES.signature, 'Boundary'],
    ['changed-shortened.pdf', SIGNED[1].slice(0, -1)],
    'document-unchanged',
    'BYTE_RANGE_INVALID',
  ),
  reject(
    [
      'attack-appended-not-required',
      'Incremental Saving where no signature is required: a changed document is not an unsigned one.',
      CLAUSES.judging,
      'Forgery',
    ],
    appended,
    'document-unchanged',
    'SIGNED_THEN_CHANGED',
    { text: card.text },
  ),
  approve(
    [
      'attack-byte-range-zeros-not-required',
      'Another page is appended and the range is of zeros: as an unsigned document. What is approved is the code.',
      CLAUSES.judging,
    ],
    zeros,
    { card: EHIC, ...unsigned('DOCUMENT_SAVED_ANEW') },
  ),
  ...attacks.flatMap(attacked),
];
if (changed.length !== 4 + Object.keys(CHOSEN).length) throw new Error('an attack has another name');
