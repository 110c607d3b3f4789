import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { DOCUMENT_SIGNATURE_CODES } from '../../scan-result.ts';
import { CERTIFICATES, SIGNERS, signed } from '../cms/signers.fixture.ts';
import { checkDocumentSignature } from './check-document-signature.ts';
import { edit, gapOf, makeCms, makePdf } from './signed.fixture.ts';

const PDF = signed();
const [GAP_START, GAP_END] = gapOf(PDF);
const codeOf = async (file: Uint8Array) => {
  const result = await checkDocumentSignature(file);
  return result.intact ? 'intact' : [result.code, result.params?.problem].filter(Boolean).join(': ');
};
/** Replaces a text by another one, padded to the same length. */
const swap = (from: string, to: string, file = PDF) =>
  edit(file, (text) => {
    expect(text).toContain(from);
    return text.replace(from, to.padEnd(from.length));
  });

describe('ETSI EN 319 142-1 6: a document signed at PAdES baseline B-B', () => {
  test.each(['ES256', 'RS256', 'PS256'] as const)('%s', async (algorithm) => {
    expect(await checkDocumentSignature(signed({ signer: SIGNERS[algorithm] }))).toEqual({
      intact: true,
      level: 'B-B',
      algorithm,
      certificate: SIGNERS[algorithm].certificate,
      chain: [],
      claimedTime: '2025-09-22T10:00:00.000Z',
    });
  });

  test('the other certificates come with it', async () => {
    const certificates = [CERTIFICATES.authority, SIGNERS.ES256.certificate];
    expect(await checkDocumentSignature(signed({ certificates }))).toMatchObject({
      certificate: SIGNERS.ES256.certificate,
      chain: [CERTIFICATES.authority],
    });
  });

  test.each([
    ['no DocMDP', { entries: { Reference: undefined }, catalog: '' }],
    ['white space before the gap', { space: '\r\n\t \0' }],
    [
      'a reason and a name',
      { entries: { Reason: '(1 0 objection \\) /Con )', Name: '<FEFF>', Prop_Build: '<< /A [ 1 0 R ] >>' } },
    ],
    ['no claimed time', { entries: { M: undefined } }],
  ])('also with %s', async (_, plan) => {
    expect(await codeOf(signed({}, plan))).toBe('intact');
  });

  test('a claimed time that cannot be read counts as missing', async () => {
    const result = await checkDocumentSignature(signed({}, { entries: { M: '(yesterday)' } }));
    expect(result.intact && 'claimedTime' in result).toBe(false);
    expect(result.intact).toBe(true);
  });

  test('digits in upper case', async () => {
    const upper = edit(PDF, (text) => text.replace(/<30[0-9a-f]+>/, (gap) => gap.toUpperCase()));
    expect(upper).not.toEqual(PDF);
    expect(await codeOf(upper)).toBe('intact');
  });
});

describe('no signature', () => {
  test.each([
    ['nothing', ''],
    ['no PDF', 'hello'],
    ['an empty signature field', '%PDF-1.7\n1 0 obj\n<< /FT /Sig /T (a) >>\nendobj\n'],
    ['a slash at the end', '%PDF-1.7 /'],
    ['a name that only begins as one of a signature', '%PDF-1.7 /ByteRanges'],
  ])('%s', async (_, text) => {
    expect(await codeOf(utf8Encode(text))).toBe('UNSIGNED');
  });

  test('a document stripped of field and dictionary', async () => {
    const stripped = edit(PDF, (text) =>
      text
        .replace(/6 0 obj\n[\s\S]*?endobj\n/, '')
        .replace(/5 0 obj\n[\s\S]*?endobj\n/, '')
        .replace('/Perms << /DocMDP 6 0 R >>', '')
        .replace('/AcroForm << /Fields [5 0 R] /SigFlags 3 >>', ''),
    );
    expect(await codeOf(stripped)).toBe('UNSIGNED');
  });

  test.each([
    '/Type /Sig',
    '/DocMDP',
    '/Adobe.PPKLite',
    '/ETSI.CAdES.detached',
    '/adbe.pkcs7.detached',
    '/Type/DocTimeStamp',
  ])('the trace %s alone is no unsigned document', async (trace) => {
    expect(await codeOf(utf8Encode(`%PDF-1.7\n1 0 obj\n<< ${trace} >>\nendobj\n`))).toBe('BYTE_RANGE_INVALID');
  });

  test('nor is one that is spelled otherwise (ISO 32000-1 7.3.5)', async () => {
    expect(await codeOf(utf8Encode('1 0 obj\n<< /Type /S#69g >>'))).toBe('BYTE_RANGE_INVALID');
    expect(await codeOf(utf8Encode('1 0 obj\n<< /#42yteRange [0 1 2 3] >>'))).toBe('BYTE_RANGE_INVALID');
    expect(await codeOf(utf8Encode('/ByteRange'))).toBe('BYTE_RANGE_INVALID');
  });
});

describe('changed after signing', () => {
  test.each([
    ['a comment', '%%EOF\n'],
    ['white space and a letter', '\n \0x'],
    ['a byte that only looks like a space', '\u00a0'],
    ['objects without a table', '4 0 obj\n<< /Length 2 >>\nstream\nq Q\nendstream\nendobj\n'],
    [
      'a page in a new revision',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\nxref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
    ],
    ['data for long-term validation', '10 0 obj\n<< /Type /DSS /Certs [] >>\nendobj\n'],
    ['a dictionary that replaces the signature', '6 0 obj\nnull\nendobj\n'],
  ])('%s after its end', async (_, more) => {
    expect(await codeOf(concatBytes(PDF, utf8Encode(more)))).toBe('SIGNED_THEN_CHANGED');
  });

  test('its text', async () => {
    expect(await codeOf(swap('Doe, John', 'Roe, Jane'))).toBe('DIGEST_MISMATCH');
  });

  test('its text, with a program that saves the file again', async () => {
    expect(await codeOf(edit(PDF, (text) => text.replace('Doe, John', 'Doe, John Frederick')))).toBe(
      'DOCUMENT_SAVED_ANEW',
    );
    const repaired = edit(PDF, (text) => {
      const longer = text.replace('Doe, John', 'Doe, John Frederick');
      const start = longer.indexOf('<30');
      const end = longer.indexOf('>', start) + 1;
      const range = /\/ByteRange \[[^\]]*\] */.exec(longer)![0];
      return longer.replace(range, `/ByteRange [0 ${start} ${end} ${longer.length - end}]`.padEnd(range.length));
    });
    expect(await codeOf(repaired)).toBe('DIGEST_MISMATCH');
  });

  test.each(['\n', '\r\n', '\0\0\0', ' \t\f'])('not by white space or zeros after its end', async (space) => {
    expect(await checkDocumentSignature(concatBytes(PDF, utf8Encode(space)))).toMatchObject({
      intact: true,
      trailingSpace: true,
    });
  });

  test('shortened', async () => {
    for (const less of [1, 2, 100, PDF.length - GAP_END, PDF.length - GAP_END + 1]) {
      expect(await codeOf(PDF.subarray(0, PDF.length - less))).toBe('BYTE_RANGE_INVALID');
    }
  });

  test('ended at the signature dictionary, with a range to match', async () => {
    const end = edit(PDF, (text) => text.slice(0, text.indexOf('>>\nendobj', GAP_END)));
    const range = /\[0 \d{3} \d{5} (\d+)\]/.exec(Buffer.from(PDF).toString('latin1'))![1]!;
    expect(await codeOf(swap(` ${range}]`, ` ${end.length - GAP_END}]`, end))).toBe('BYTE_RANGE_INVALID');
  });
});

describe('saved again by another program: the signature is not where its range says', () => {
  const [range] = /\[0 \d{3} \d{5} \d+\]/.exec(Buffer.from(PDF).toString('latin1'))!;
  const rest = PDF.length - GAP_END;
  const literal = edit(PDF, (text) => text.replace(/<30[0-9a-f]+>/, `(${'x'.repeat(100)})`));
  test.each<[string, Uint8Array]>([
    ['a byte before it', concatBytes(utf8Encode(' '), PDF)],
    ['its own value as a literal string', literal],
    ['two such documents in one', concatBytes(utf8Encode('%PDF-1.7\n'), PDF, PDF)],
    ['a range that was never filled in', swap(range, '[0 0 0 0]')],
    ['a hole that begins one before', swap(range, `[0 ${GAP_START - 1} ${GAP_END} ${rest}]`)],
    ['a hole that begins one after', swap(range, `[0 ${GAP_START + 1} ${GAP_END} ${rest}]`)],
    ['a hole that ends one before', swap(range, `[0 ${GAP_START} ${GAP_END - 1} ${rest + 1}]`)],
    ['a hole that ends one after', swap(range, `[0 ${GAP_START} ${GAP_END + 1} ${rest - 1}]`)],
    ['no hole at all', swap(range, `[0 0 0 ${PDF.length}]`)],
    ['a hole widened by digits', edit(PDF, (text) => text.replace(/0{40}>/, `${'0'.repeat(44)}>`))],
    [
      'a hole with something hidden after the digits',
      edit(PDF, (text) => text.replace(/0{42}>/, '0000> /Pages 8 0 R /Hidden <00000000000000>')),
    ],
  ])('%s', async (_, file) => {
    expect(await codeOf(file)).toBe('DOCUMENT_SAVED_ANEW');
  });

  const inStream = (content: string, entries = '/Filter /FlateDecode', more = '') => {
    const stream = deflateSync(content);
    const dictionary = `<< /Type /ObjStm /N 1 /First 4 ${entries} /Length ${stream.length} >>`;
    return new Uint8Array(
      Buffer.concat([
        Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n${dictionary}\nstream\r\n`),
        stream,
        Buffer.from(`\nendstream\nendobj\n${more}%%EOF\n`),
      ]),
    );
  };
  const hidden = '6 0 << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>';
  test.each<[string, string, Uint8Array]>([
    ['its dictionary', 'DOCUMENT_SAVED_ANEW', inStream(hidden)],
    ['its dictionary, spelled otherwise', 'DOCUMENT_SAVED_ANEW', inStream(hidden.replace('Byte', 'B#79te'))],
    [
      'its dictionary, while the catalog names it',
      'DOCUMENT_SAVED_ANEW',
      inStream(hidden, undefined, '3 0 obj\n<< /Perms << /DocMDP 6 0 R >> >>\nendobj\n'),
    ],
    ['another dictionary', 'UNSIGNED', inStream('6 0 << /Type /Page >>')],
    ['something that cannot be opened here', 'UNSIGNED', inStream(hidden, '/Filter /LZWDecode')],
    ['more than is inflated', 'UNSIGNED', inStream(' '.repeat(9_000_000) + hidden)],
    [
      'its dictionary, and one without a range beside it',
      'BYTE_RANGE_INVALID',
      inStream(hidden, undefined, '3 0 obj\n<< /Type /Sig >>\nendobj\n'),
    ],
  ])('an object stream with %s: %s', async (_, code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  test.each<[string, string, Uint8Array]>([
    ['1.5 MB before it', 'DOCUMENT_SAVED_ANEW', inStream(' '.repeat(1_500_000) + hidden)],
    [
      'its type as the value of another key',
      'UNSIGNED',
      edit(inStream(hidden), (text) => text.replace('/Type /ObjStm', '/X /ObjStm')),
    ],
    [
      'its type as the value of another key, and nothing else that has a type',
      'UNSIGNED',
      edit(inStream(hidden), (text) => text.replace('/Type /ObjStm', '/X /ObjStm').replace('/Type /Catalog', '')),
    ],
    ['another keyword', 'UNSIGNED', edit(inStream(hidden), (text) => text.replace('\nstream', '\nstreak'))],
    ['no keyword', 'UNSIGNED', edit(inStream(hidden), (text) => text.replace('\nstream', '\n/Stream'))],
    ['no length', 'UNSIGNED', edit(inStream(hidden), (text) => text.replace('/Length', '/Longth'))],
    ['no header', 'UNSIGNED', edit(inStream(hidden), (text) => text.replaceAll(' obj', ' obk'))],
    ['no end of its dictionary', 'UNSIGNED', edit(inStream(hidden), (text) => text.replace('>>\nstream', '\nstream'))],
  ])('a stream with %s: %s', async (_, code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  test('streams of 8 million bytes together', async () => {
    const first = inStream(' '.repeat(5_000_000));
    expect(await codeOf(concatBytes(first, inStream(' '.repeat(2_900_000) + hidden)))).toBe('DOCUMENT_SAVED_ANEW');
    expect(await codeOf(concatBytes(first, inStream(' '.repeat(3_000_000) + hidden)))).toBe('UNSIGNED');
  });

  test('1,000 streams', async () => {
    const empty = (count: number) => Array.from({ length: count }, () => inStream(' '));
    expect(await codeOf(concatBytes(...empty(999), inStream(hidden)))).toBe('DOCUMENT_SAVED_ANEW');
    expect(await codeOf(concatBytes(...empty(1000), inStream(hidden)))).toBe('UNSIGNED');
  });

  test('a range that is no key of the dictionary does not say where a signature is', async () => {
    const within = '/X << /ByteRange [0 1 2 3] >>';
    expect(await codeOf(utf8Encode(`9 0 obj\n<< /Type /Sig /Contents <00> ${within} >>\nendobj\n`))).toBe(
      'BYTE_RANGE_INVALID',
    );
    const both = `9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> ${within} >>\nendobj\n`;
    expect(await codeOf(utf8Encode(both))).toBe('SEVERAL_SIGNATURES');
  });

  const moved = (count: number) =>
    '9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>\nendobj\n'.repeat(count);
  test('more of them than anybody merges, or one without a range among them: more than one signature', async () => {
    expect(await codeOf(utf8Encode(moved(64)))).toBe('DOCUMENT_SAVED_ANEW');
    expect(await codeOf(utf8Encode(moved(65)))).toBe('SEVERAL_SIGNATURES');
    expect(await codeOf(concatBytes(utf8Encode(moved(65)), PDF))).toBe('SEVERAL_SIGNATURES');
    const untyped = (count: number) => utf8Encode(moved(count).replaceAll('/Type /Sig', ''));
    expect(await codeOf(untyped(64))).toBe('DOCUMENT_SAVED_ANEW');
    expect(await codeOf(untyped(65))).toBe('SEVERAL_SIGNATURES');
    expect(await codeOf(utf8Encode(`${moved(2)}9 0 obj\n<< /Type /Sig >>\nendobj\n`))).toBe('SEVERAL_SIGNATURES');
  });

  test('one that is where its range says beside one that is not: more than one signature', async () => {
    expect(await codeOf(concatBytes(PDF, PDF))).toBe('SEVERAL_SIGNATURES');
  });
});

describe('a second signature', () => {
  const dictionary = '9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached';
  test.each([
    ['with its range', `${dictionary} /ByteRange [0 1 2 3] /Contents <00> >>\nendobj\n`],
    ['without a range', `${dictionary} /Contents <00> >>\nendobj\n`],
    ['whose names are spelled otherwise', '9 0 obj\n<< /T#79pe /S#69#67 >>\nendobj\n'],
    ['that is a document time stamp', '9 0 obj\n<< /Type/DocTimeStamp /SubFilter /ETSI.RFC3161 >>\nendobj\n'],
    ['of which only the range is there', '/ByteRange'],
  ])('%s', async (_, more) => {
    expect(await codeOf(concatBytes(PDF, utf8Encode(more)))).toBe('SEVERAL_SIGNATURES');
  });

  test('inside what is signed', async () => {
    expect(await codeOf(signed({}, { catalog: '/Extra << /Type /Sig >> /Perms << /DocMDP 6 0 R >>' }))).toBe(
      'SEVERAL_SIGNATURES',
    );
  });
});

describe('/ByteRange (ISO 32000-1 12.8.1)', () => {
  const [range] = /\[0 \d{3} \d{5} \d+\]/.exec(Buffer.from(PDF).toString('latin1'))!;
  const rest = PDF.length - GAP_END;
  test.each([
    'null',
    '[]',
    `[0 ${GAP_START} ${GAP_END}]`,
    `[0 ${GAP_START} ${GAP_END} 0]`,
    `[0 ${GAP_START} ${GAP_END} ${rest + 1}]`,
    `[0 ${GAP_START} ${GAP_END} -1]`,
    `[1 ${GAP_START} ${GAP_END} ${rest}]`,
    `[0 ${GAP_START} ${GAP_END} ${rest}.]`,
    `[+0 ${GAP_START} ${GAP_END} ${rest}]`,
    `(0 ${GAP_START} ${GAP_END} ${rest})`,
    `7 0 R`,
    `[0 ${GAP_START} ${GAP_END} ${rest}`,
  ])('%s', async (value) => {
    expect(await codeOf(swap(range, value))).toBe('BYTE_RANGE_INVALID');
  });

  test('two pairs more', async () => {
    const plan = { entries: { ByteRange: '[0 10 20 30 40 50]' } };
    expect(await codeOf(signed({}, plan))).toBe('BYTE_RANGE_INVALID');
  });

  test('missing, while the rest of the dictionary is there', async () => {
    expect(await codeOf(swap('/ByteRange', '/Byterange'))).toBe('BYTE_RANGE_INVALID');
    expect(await codeOf(signed({}, { entries: { ByteRange: undefined } }))).toBe('BYTE_RANGE_INVALID');
  });

  test('in a string, in another dictionary, in a comment', async () => {
    expect(await codeOf(swap('/T (Signature)', '/T (/ByteRange)'))).toBe('SEVERAL_SIGNATURES');
    expect(await codeOf(swap('/ByteRange [', '/X<</ByteRange [').subarray(0, PDF.length))).toBe('BYTE_RANGE_INVALID');
    expect(await codeOf(swap('\n/ByteRange', '%/ByteRange'))).toBe('BYTE_RANGE_INVALID');
  });
});

describe('/Contents (ISO 32000-1 12.8.3.3.1)', () => {
  const put = (contents: string) => signed({}, { entries: { Contents: contents } });
  test.each(['null', '(30030201)', '[<3003020100>]', '7 0 R', '/Name'])('%s', async (contents) => {
    expect(await codeOf(put(contents))).toBe('SIGNATURE_CONTENTS_INVALID');
  });

  test('missing', async () => {
    expect(await codeOf(signed({}, { entries: { Contents: undefined } }))).toBe('SIGNATURE_CONTENTS_INVALID');
    expect(await codeOf(swap('/Contents <3', '/ContentX <3'))).toBe('SIGNATURE_CONTENTS_INVALID');
  });

  const gap = Buffer.from(PDF).toString('latin1').slice(GAP_START, GAP_END);
  const cut = (replace: (digits: string) => string) =>
    edit(PDF, (text) => text.replace(gap, `<${replace(gap.slice(1, -1)).padEnd(gap.length - 2, '0')}>`));
  test.each<[string, Uint8Array]>([
    ['null, padded', edit(PDF, (text) => text.replace(gap, 'null'.padEnd(gap.length)))],
    ['zeros', cut(() => '')],
    ['an octet string', cut((digits) => digits.replace('30', '04'))],
    ['white space among the digits', cut((digits) => digits.replace(/00$/, '0 '))],
    ['other letters', cut((digits) => digits.replace(/00$/, '0g'))],
    ['padding that is not zero', cut((digits) => digits.replace(/00$/, '01'))],
    ['padding that is not zero, first byte', cut((digits) => digits.replace(/0{100}/, `${'0'.repeat(99)}1`))],
    ['a length beyond the gap', cut((digits) => digits.replace(/^3082..../, '3082ffff'))],
    ['an indefinite length', cut((digits) => digits.replace(/^3082..../, '30800000'))],
    ['a second structure after the first', cut((digits) => digits.replace(/0{20}$/, '30030201010000000000'))],
  ])('%s', async (_, file) => {
    expect(file.length).toBe(PDF.length);
    expect(await codeOf(file)).toBe('SIGNATURE_CONTENTS_INVALID');
  });

  test('a digit too many or too few', async () => {
    const odd = makePdf((content) => makeCms(content, { ...SIGNERS.ES256 }), { room: 6000.5 });
    expect(await codeOf(odd)).toBe('SIGNATURE_CONTENTS_INVALID');
  });

  test('one structure, but not that of a CMS', async () => {
    expect(await codeOf(makePdf(() => Uint8Array.of(0x30, 0)))).toBe('CMS_INVALID: structure');
  });

  test('a signature longer than any', async () => {
    const long = concatBytes(Uint8Array.of(0x30, 0x83, 1, 0x11, 0x70), new Uint8Array(70_000).fill(5));
    expect(await codeOf(makePdf(() => long, { room: 71_000 }))).toBe('CMS_INVALID: length');
  });
});

describe('the signature dictionary (ETSI EN 319 142-1 6.3)', () => {
  const docMdp = (level: string) =>
    `[<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams ${level} >> >>]`;
  test.each([
    ['type', { Type: '/DocTimeStamp' }],
    ['type', { Type: undefined }],
    ['type', { Type: '[/Sig]' }],
    ['filter', { Filter: '/Entrust.PPKEF' }],
    ['filter', { Filter: undefined }],
    ['subfilter', { SubFilter: '/adbe.pkcs7.detached' }],
    ['subfilter', { SubFilter: '/ETSI.RFC3161' }],
    ['subfilter', { SubFilter: undefined }],
    ['DocMDP', { Reference: undefined }],
    ['DocMDP', { Reference: '9 0 R' }],
    ['DocMDP', { Reference: docMdp('/P 2') }],
    ['DocMDP', { Reference: docMdp('/P 10') }],
    ['DocMDP', { Reference: docMdp('') }],
    ['DocMDP', { Reference: docMdp('/P 1').replace('[', `${docMdp('/P 1').slice(0, -1)} `) }],
    ['DocMDP', { Reference: '[<< /TransformMethod /DocMDP >>]' }],
    ['DocMDP', { Reference: '[<< /TransformMethod /FieldMDP >>]' }],
  ])('%s: %o', async (problem, entries) => {
    expect(await codeOf(signed({}, { entries }))).toBe(`CMS_INVALID: ${problem}`);
  });

  test('more of them than are looked at', async () => {
    const catalog = (count: number) => `/Perms << /DocMDP 6 0 R >> /Old [ ${'/DocMDP 6 0 R '.repeat(count)}]`;
    expect(await codeOf(signed({}, { catalog: catalog(10) }))).toBe('intact');
    expect(await codeOf(signed({}, { catalog: catalog(20) }))).toBe('CMS_INVALID: DocMDP');
  });

  test.each(['/Perms << /DocMDP 5 0 R >>', '/Perms << /DocMDP << >> >>', '/Perms << /DocMDP null >>'])(
    'a catalog with %s',
    async (catalog) => {
      expect(await codeOf(signed({}, { catalog }))).toBe('CMS_INVALID: DocMDP');
    },
  );

  test.each([
    ['a key twice', { 'M (D:20200101000000Z) /M': '(D:20250922100000Z)' }],
    ['a key twice, spelled otherwise', { 'Con#74ents': '<00>' }],
    ['a comment', { 'Reason %': '(x)\n(y)' }],
    ['a string without end', { Reason: '(x' }],
    ['a bracket too many', { Reason: '(x) ]' }],
    ['brackets crossed', { Reason: '[ << ] >>' }],
    ['a value missing', { Reason: '' }],
    ['nesting without end', { Reason: '['.repeat(5000) }],
  ])('%s', async (_, entries) => {
    expect(await codeOf(signed({}, { entries }))).toMatch(/^(?:BYTE_RANGE|SIGNATURE_CONTENTS)_INVALID$/);
  });

  test('a dictionary that is no object of its own', async () => {
    expect(await codeOf(swap('6 0 obj\n<<', '6 0 obk\n<<'))).toBe('BYTE_RANGE_INVALID');
    expect(await codeOf(edit(PDF, (text) => text.replace(/endobj\nxref/, 'endobk\nxref')))).toBe('BYTE_RANGE_INVALID');
  });
});

test('each code of a signature that is not intact has a place where it is found', () => {
  const folders = ['verify', 'cms'].map((folder) => join(import.meta.dirname, '..', folder));
  const source = folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => !/\.(?:test|fixture)\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const found = source.flatMap((text) => [...text.matchAll(/SignatureFault\([^)]*\)/g)].map(([call]) => call)).join();
  for (const code of DOCUMENT_SIGNATURE_CODES) expect(found).toContain(`'${code}'`);
});
