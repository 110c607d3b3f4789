import { edit } from './signed.fixture.ts';

/**
 * A published attack on signed PDFs, made by changing the bytes of a signed card: Universal Signature Forgery,
 * Incremental Saving and Signature Wrapping (Mladenov et al., "1 Trillion Dollar Refund", CCS 2019), Shadow Attacks
 * (Mainka et al., NDSS 2021), Evil Annotation and Sneaky Signature on certified documents (Rohlmann et al., "Breaking
 * the Specification", S&P 2021).
 */
export interface Attack {
  readonly name: string;
  readonly code: string;
  readonly file: Uint8Array;
}

/** The content that a viewer shows in place of the name: a white box, and another name on it. */
const FORGERY = 'q 1 g 40 500 500 60 re f 0 g BT /F0 10 Tf 60 520 Td (3. Name: Forger) Tj ET Q';

interface Parts {
  readonly page: string;
  readonly dictionary: string;
  readonly gap: readonly [start: number, end: number];
  readonly range: string;
  readonly root: string;
  readonly size: number;
  readonly previous: string;
}

function partsOf(text: string): Parts {
  const [range = '', gapStart, gapEnd] = /\[0 (\d+) (\d+) \d+\] */.exec(text) ?? [];
  const object = (body: string) =>
    text
      .slice(0, text.indexOf(body))
      .match(/\d+ 0 obj/g)!
      .at(-1)!
      .split(' ')[0]!;
  return {
    page: object('/Type /Page\n'),
    dictionary: object('/ByteRange'),
    gap: [Number(gapStart), Number(gapEnd)],
    range,
    root: /\/Root (\d+) 0 R/.exec(text)![1]!,
    size: Number(/\/Size (\d+)/.exec(text)![1]),
    previous: /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]!,
  };
}

const bodyOf = (text: string, number: string) => {
  const start = text.indexOf(`\n${number} 0 obj\n`) + 1;
  return text.slice(start, text.indexOf('endobj', start) + 7);
};

type Objects = Readonly<Record<string, string>>;

/**
 * Appends a revision (ISO 32000-1 7.5.6). Without its table, or without its trailer too, viewers find its objects by
 * searching.
 */
function revision(text: string, objects: Objects, { table = true, trailer = true } = {}): string {
  const { root, size, previous } = partsOf(text);
  let file = `${text}\n`;
  const rows: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  if (table) file += `xref\n${rows.join('')}`;
  if (trailer) file += `trailer\n<</Size ${size + 20}/Root ${root} 0 R/Prev ${previous}>>\n`;
  return trailer ? `${file}startxref\n${table ? start : previous}\n%%EOF\n` : file;
}

const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;

/** Returns the objects that put the forgery onto the page. */
function forgedPage(text: string): Objects {
  const { page, size } = partsOf(text);
  const body = bodyOf(text, page).replace(/^\d+ 0 obj\n|endobj\n$/g, '');
  return {
    [page]: body.replace(/\/Contents (\d+ 0 R)/, `/Contents [$1 ${size} 0 R]`).trim(),
    [size]: stream(FORGERY),
  };
}

/** Returns the objects of the page with another annotation. */
function withAnnotation(text: string, annotation: string): Objects {
  const { page, size } = partsOf(text);
  const body = bodyOf(text, page).replace(/^\d+ 0 obj\n|endobj\n$/g, '');
  const appearance = `<</Type/XObject/Subtype/Form/BBox[0 0 500 60]/Resources<</Font<</F0 7 0 R>>>>/Length ${FORGERY.length}>>`;
  return {
    [page]: body.replace('/Annots [ ', `/Annots [ ${size} 0 R `).trim(),
    [size]: `<</Type/Annot${annotation}/Rect[40 500 540 560]/F 4/P ${page} 0 R/AP<</N ${size + 1} 0 R>>>>`,
    [size + 1]: `${appearance}\nstream\n${FORGERY}\nendstream`,
  };
}

type Change = (text: string, parts: Parts) => string;

const forge: Change = (text) => revision(text, forgedPage(text));
/** Breaks a value of the signature dictionary under a forged page. */
const broken =
  (change: Change): Change =>
  (text, parts) =>
    change(forge(text, parts), parts);

const setRange =
  (value: string): Change =>
  (text, { range }) =>
    text.replace(`/ByteRange ${range}`, `/ByteRange ${value.padEnd(range.length)}`);

/** Replaces /Contents without moving what follows, unless the value is longer. */
const setContents =
  (value: string): Change =>
  (text, { gap: [start, end] }) =>
    text.slice(0, start) + value.padEnd(end - start) + text.slice(end);

const shortContents =
  (value: string): Change =>
  (text, { gap: [start, end] }) =>
    text.slice(0, start) + value + text.slice(end);

/** The unsigned gap holds a second range and objects of the attacker, and the signed rest of the file follows it. */
const wrap =
  (isRenamed: boolean): Change =>
  (text, { gap: [start, end], range }) => {
    const digits = text.slice(start, end).replace(/(?:00)*>$/, '>');
    const rest = text.slice(end);
    const insert = (offset: number) =>
      `${isRenamed ? '' : `/ByteRange [0 ${start} ${offset} ${rest.length}] `}>>\nendobj\n99 0 obj\n${stream(FORGERY)}\nendobj\n`;
    const offset = start + digits.length + insert(10 ** 5).length;
    const wrapped = `${text.slice(0, start)}${digits}${insert(offset).padEnd(offset - start - digits.length)}${rest}`;
    if (!isRenamed) return wrapped;
    return wrapped.replace(range, `[0 ${start} ${offset} ${rest.length}]`.padEnd(range.length));
  };

const copiedSignature = (text: string): Objects => {
  const { dictionary } = partsOf(text);
  return {
    ...forgedPage(text),
    [dictionary]: bodyOf(text, dictionary)
      .replace(/^\d+ 0 obj\n|endobj\n$/g, '')
      .trim(),
  };
};

/** Adds a signature of the attacker's own, of which only the appearance matters. */
const sneaky = (text: string, parts: Parts) => {
  const value = parts.size + 2;
  const field = `/Subtype/Widget/FT/Sig/T(Second)/V ${value} 0 R`;
  const range = `/ByteRange[0 ${parts.gap[0]} ${parts.gap[1]} ${text.length - parts.gap[1]}]`;
  const dictionary = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached${range}/Contents<3000>>>`;
  return revision(text, { ...withAnnotation(text, field), [value]: dictionary });
};

const CHANGES: readonly [name: string, code: string, change: Change][] = [
  ['forgery: no /ByteRange', 'BYTE_RANGE_INVALID', broken((text) => text.replace('/ByteRange', '/ByteRangX'))],
  ['forgery: /ByteRange without a value', 'BYTE_RANGE_INVALID', broken(setRange(''))],
  ['forgery: /ByteRange null', 'BYTE_RANGE_INVALID', broken(setRange('null'))],
  ['forgery: /ByteRange []', 'BYTE_RANGE_INVALID', broken(setRange('[]'))],
  ['forgery: /ByteRange of negative numbers', 'BYTE_RANGE_INVALID', broken(setRange('[0 -1 -1 -1]'))],
  ['forgery: /ByteRange beyond the file', 'BYTE_RANGE_INVALID', broken(setRange('[9 9999999 9999999 9]'))],
  ['forgery: /ByteRange of zeros', 'DOCUMENT_SAVED_ANEW', broken(setRange('[0 0 0 0]'))],
  [
    'forgery: no /Contents',
    'SIGNATURE_CONTENTS_INVALID',
    broken((text) => text.replace('/Contents <3', '/ContentX <3')),
  ],
  ['forgery: /Contents without a value', 'BYTE_RANGE_INVALID', broken(setContents(''))],
  ['forgery: /Contents null', 'SIGNATURE_CONTENTS_INVALID', broken(setContents('null'))],
  ['forgery: /Contents <00>', 'DOCUMENT_SAVED_ANEW', broken(setContents('<00>'))],
  ['forgery: /Contents <>, shorter', 'DOCUMENT_SAVED_ANEW', broken(shortContents('<>'))],
  [
    'forgery: no signature dictionary',
    'BYTE_RANGE_INVALID',
    broken((text, { dictionary }) => text.replace(bodyOf(text, dictionary), '')),
  ],
  ['incremental saving', 'SIGNED_THEN_CHANGED', forge],
  [
    'incremental saving without a table',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text, forgedPage(text), { table: false }),
  ],
  [
    'incremental saving without table and trailer',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text, forgedPage(text), { table: false, trailer: false }),
  ],
  [
    'incremental saving with the signature copied',
    'SEVERAL_SIGNATURES',
    (text) => revision(text, copiedSignature(text)),
  ],
  ['wrapping with a second /ByteRange', 'SEVERAL_SIGNATURES', wrap(false)],
  ['wrapping with the range moved', 'DOCUMENT_SAVED_ANEW', wrap(true)],
  [
    'shadow, hide: an object is freed',
    'SIGNED_THEN_CHANGED',
    (text, { root, size, previous }) =>
      `${text}\nxref\n0 1\n0000000020 65535 f \n20 1\n0000000000 00001 f \ntrailer\n<</Size ${size}/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${text.length + 1}\n%%EOF\n`,
  ],
  [
    'shadow, replace: a font is exchanged',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text, { 7: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>' }),
  ],
  [
    'shadow, hide and replace: the table leads elsewhere',
    'SIGNED_THEN_CHANGED',
    (text, { root, size, previous }) =>
      `${text}\nxref\n20 1\n0000000016 00000 n \ntrailer\n<</Size ${size}/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${text.length + 1}\n%%EOF\n`,
  ],
  [
    'evil annotation: FreeText',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text, withAnnotation(text, '/Subtype/FreeText/Contents(Forger)')),
  ],
  ['evil annotation: Stamp', 'SIGNED_THEN_CHANGED', (text) => revision(text, withAnnotation(text, '/Subtype/Stamp'))],
  [
    'evil annotation under a level that allows it',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text.replace('/P 1 /V /1.2', '/P 3 /V /1.2'), withAnnotation(text, '/Subtype/FreeText')),
  ],
  ['the level of certification raised', 'CMS_INVALID', (text) => text.replace('/P 1 /V /1.2', '/P 3 /V /1.2')],
  ['sneaky signature', 'SEVERAL_SIGNATURES', sneaky],
  [
    'sneaky signature field, empty',
    'SIGNED_THEN_CHANGED',
    (text) => revision(text, withAnnotation(text, '/Subtype/Widget/FT/Sig/T(Second)')),
  ],
];

export function publishedAttacks(card: Uint8Array): readonly Attack[] {
  return CHANGES.map(([name, code, change]) => ({
    name,
    code,
    file: edit(card, (text) => change(text, partsOf(text))),
  }));
}
