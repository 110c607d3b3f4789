import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import * as pkijs from 'pkijs';
import { base64Decode } from '../../../src/codec/bytes.ts';
import { REASONS } from '../../../src/codes.ts';
import { SIGNERS, signed } from '../../../src/pdf/cms/signers.fixture.ts';
import { TIME_ROOT, timeStamped } from '../../../src/pdf/cms/timestamp.fixture.ts';
import { renderCardPdf } from '../../../src/pdf/render.ts';
import { gapOf, makeCms } from '../../../src/pdf/verify/signed.fixture.ts';
import { verifyPdfSignature } from '../../../src/pdf/verify/verify-pdf-signature.ts';
import { scanAllPdf } from '../../../src/scan/scan-pdf.ts';
import { type Change, Finding, type Random, type Target } from '../target.ts';
import { changedDer } from './certificate.ts';
import { conclusionsOf } from './genuine.ts';
import { BE, codeOf, ISSUED, now, requireNothingPersonal, rs256 } from './shared.ts';
import { CASES } from './text.ts';

const ANCHORS = BE.certificates.map(({ der }) => base64Decode(der)!);
/** One of this many inputs is also drawn and searched for codes, which takes long. */
const DRAWN = 24;
/** A file of a card, signed or not. */
export async function pdfTarget(): Promise<Target> {
  const small = [
    signed({ signer: SIGNERS.RS256 }, { room: 1500 }),
    signed({ signer: SIGNERS.RS256, ...timeStamped() }, { room: 3000 }),
    signed({}, { room: 1500 }),
  ];
  const cards = [
    await renderCardPdf(ISSUED[0], { signer: rs256, now }),
    await renderCardPdf(ISSUED[1], { now, size: 'ID-1' }),
  ];
  const cases = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith('.pdf')) : [];
  const field = cases.map((name) => new Uint8Array(readFileSync(join(CASES, name))));
  return {
    name: 'pdf',
    seeds: [...small, ...cards, ...field],
    tokens: [
      ...[
        'obj',
        'endobj',
        'stream\n',
        'endstream',
        'xref\n',
        'trailer\n',
        'startxref\n',
        '%%EOF\n',
        '<<',
        '>>',
        '[',
        ']',
      ],
      ...['/ByteRange [0 1 2 3]', '/Contents <30', '/Type /Sig', '/Sig', '/DocMDP', '/Perms', '/SubFilter', '/Prev 9'],
      ...[
        '/Filter /FlateDecode',
        '/Length 9',
        '/Type /ObjStm',
        '/XRef',
        '/Encrypt 1 0 R',
        '#41',
        '\\',
        '(',
        ')',
        '%',
        '\0',
      ],
      ...['/Root 1 0 R', '/EmbeddedFiles', '/Linearized 1', '6 0 R', ' \r\n'],
    ],
    maxLength: 131_072,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const signature = await verifyPdfSignature(input, { trustAnchors: ANCHORS, timestampAnchors: [TIME_ROOT], now });
  requireNothingPersonal('a judgement of a signature', signature.valid ? [] : signature);
  if (!signature.valid && !(signature.code in REASONS)) throw new Finding(`the unknown code ${signature.code}`);
  if (signature.valid && !(await isSigned(input))) throw new Finding('valid, but nobody signed this');
  const verdict = signature.valid ? 'valid' : `${signature.code} ${signature.params?.problem ?? ''}`;
  const digest = createHash('sha256').update(input).digest();
  return digest.readUInt32LE() % DRAWN === 0 ? `${verdict}, ${await drawn(input)}` : verdict;
}

/** Whether pkijs finds that all of the file was signed, but for white space and zeros that may follow. */
async function isSigned(file: Uint8Array): Promise<boolean> {
  const [start, end] = gapOf(file);
  const cms = cmsIn(file, start, end);
  if (!cms) return false;
  const { content } = pkijs.ContentInfo.fromBER(cms);
  const message = new pkijs.SignedData({ schema: content });
  for (let length = file.length; length >= end; length--) {
    const data = new Uint8Array(Buffer.concat([file.subarray(0, start), file.subarray(end, length)])).buffer;
    if (await message.verify({ signer: 0, data, trustedCerts: [] }).catch(() => false)) return true;
    if (![0, 9, 10, 12, 13, 32].includes(file[length - 1]!)) return false;
  }
  return false;
}

async function drawn(input: Uint8Array): Promise<string> {
  try {
    const scans = await scanAllPdf(input, { timeLimit: 300, maxPages: 2 });
    return await conclusionsOf(scans);
  } catch (error) {
    return codeOf(error);
  }
}

/** Changes the CMS in its hexadecimal gap, signs what was changed around it, or changes a compressed stream. */
async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  const [start, end] = gapOf(input);
  const isSigned = start > 20 && end > start;
  const kind = random(3);
  if (kind === 0) return isSigned ? withOtherCms(input, change, random) : undefined;
  if (kind === 1) return isSigned ? signedAnew(input, change, random) : undefined;
  return withOtherStream(input, change, random);
}

function withOtherCms(file: Uint8Array, change: Change, random: Random): Uint8Array | undefined {
  const [start, end] = gapOf(file);
  const cms = cmsIn(file, start, end);
  return cms && filled(file, start, end, changedDer(cms, change, random, 0));
}

/** Returns the CMS without the zeros after it. */
function cmsIn(file: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> | undefined {
  const cms = Buffer.from(Buffer.from(file.subarray(start + 1, end - 1)).toString('latin1'), 'hex');
  const length = cms.length < 4 || cms[1] !== 0x82 ? 0 : 4 + cms.readUInt16BE(2);
  return length === 0 || length > cms.length ? undefined : new Uint8Array(cms.subarray(0, length));
}

function filled(file: Uint8Array, start: number, end: number, cms: Uint8Array): Uint8Array | undefined {
  const room = end - start - 2;
  if (2 * cms.length > room) return undefined;
  const result = Buffer.from(file);
  result.write(Buffer.from(cms).toString('hex').padEnd(room, '0'), start + 1, 'latin1');
  return new Uint8Array(result);
}

/** Changes the file beside the gap in as many bytes as before, and signs it as it then is. */
function signedAnew(file: Uint8Array, change: Change, random: Random): Uint8Array | undefined {
  const [start, end] = gapOf(file);
  const result = file.slice();
  const [from, until] = random(2) === 0 ? [0, start] : [end, file.length];
  const at = from + random(Math.max(1, until - from));
  const part = change(result.slice(at, Math.min(until, at + 40)));
  result.set(part.subarray(0, until - at), at);
  const [newStart, newEnd] = gapOf(result);
  if (newStart !== start || newEnd !== end) return undefined;
  const content = Buffer.concat([result.subarray(0, start), result.subarray(end)]);
  return filled(result, start, end, makeCms(new Uint8Array(content), SIGNERS.RS256));
}

function withOtherStream(file: Uint8Array, change: Change, random: Random): Uint8Array | undefined {
  const bytes = Buffer.from(file);
  const from = bytes.indexOf('stream', random(bytes.length));
  const begin = from < 0 ? -1 : bytes.indexOf('\n', from) + 1;
  const end = begin <= 0 ? -1 : bytes.indexOf('endstream', begin);
  if (end < 0) return undefined;
  try {
    const other = deflateSync(change(inflateSync(bytes.subarray(begin, end))));
    return new Uint8Array(Buffer.concat([bytes.subarray(0, begin), other, bytes.subarray(end)]));
  } catch {
    return undefined;
  }
}
