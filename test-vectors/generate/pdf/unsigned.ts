/** Documents without a signature of their own, and signed ones that another program has saved. */
import { PDFDocument } from 'pdf-lib';
import { qrPng } from '../../../src/qr/png.ts';
import { PRC } from '../cards.ts';
import { draw, issued } from './documents.ts';
import { approve, CLAUSES, type Drafted, type NamedFile, reject, unsigned } from './draft.ts';
import { SIGNED } from './forms.ts';

/** The document as a program writes it that opens and saves it. */
async function saveAgain(file: Uint8Array, useObjectStreams: boolean): Promise<Uint8Array> {
  return (await PDFDocument.load(file, { updateMetadata: false })).save({ useObjectStreams });
}

export const UNSIGNED: NamedFile = ['unsigned.pdf', await draw()];
const SAVED: NamedFile = ['saved-again.pdf', await saveAgain(SIGNED[1], false)];
const PACKED: NamedFile = ['saved-again-packed.pdf', await saveAgain(SIGNED[1], true)];
const PICTURE: NamedFile = ['code.png', qrPng(issued(PRC).text, { scale: 3 })];

export const unsignedDocuments: readonly Drafted[] = [
  approve(['unsigned', 'A document without a signature.', CLAUSES.judging], UNSIGNED, unsigned('UNSIGNED')),
  reject(
    ['unsigned-required', 'A document without a signature, where one is required.', CLAUSES.judging],
    UNSIGNED,
    'document-unchanged',
    'UNSIGNED',
    { requirePdfSignature: true },
  ),
  approve(
    [
      'saved-again',
      'A signed document that another program has saved: as an unsigned one.',
      CLAUSES.signature,
      'OtherProgram',
    ],
    SAVED,
    unsigned('DOCUMENT_SAVED_ANEW'),
  ),
  reject(
    ['saved-again-required', 'The same, where a signature is required.', CLAUSES.judging, 'OtherProgram'],
    SAVED,
    'document-unchanged',
    'DOCUMENT_SAVED_ANEW',
    { requirePdfSignature: true },
  ),
  approve(
    [
      'saved-again-packed',
      'Saved by another program that put the signature dictionary into an object stream.',
      CLAUSES.signature,
      'OtherProgram',
    ],
    PACKED,
    unsigned('DOCUMENT_SAVED_ANEW'),
  ),
  approve(
    ['picture-required', 'A picture of the code, where signed PDFs are required: a remark.', CLAUSES.judging],
    PICTURE,
    { requirePdfSignature: true, warnings: ['DOCUMENT_NOT_SCANNED'] },
  ),
];
