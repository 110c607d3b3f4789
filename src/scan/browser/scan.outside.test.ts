import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, runInChromium, type SiteFile } from '../../chromium.fixture.ts';
import { createIssuer } from '../../index.ts';
import { renderCardPdf } from '../../pdf/render.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createMockRepository } from '../../testing/mock-repository.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { HOSTILE_PDFS } from '../hostile-files.fixture.ts';
import { readPackagedWasm, readZxingWasm } from '../packaged.ts';
import * as pages from '../render.ts';
import * as images from '../scan-image.ts';
import * as pdfs from '../scan-pdf.ts';
import { CARD_TEXT, drawCode, drawCodes, drawPdf, FOREIGN_TEXT, OTHER_CARD_TEXT, writePage } from '../test-material.ts';

const NODE = { ...pages, ...images, ...pdfs };
type FunctionName = 'scanPdf' | 'scanAllPdf' | 'scanImage' | 'scanAllImage' | 'renderPdfPage';

interface Case {
  readonly name: FunctionName;
  readonly file: Uint8Array;
  readonly options?: object;
}

/** Without what JSON does not keep. */
const outcomeOf = `async (work) => {
  const plain = (key, value) => (ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)].slice(0, 50_000) : value);
  try {
    return { value: JSON.parse(JSON.stringify(await work(), plain)) };
  } catch (error) {
    return { code: error.code ?? String(error) };
  }
}`;

const WORKER = `
import * as library from './entry.ts';

const outcomeOf = ${outcomeOf};
const zxingWasm = '/zxing_reader.wasm';
const pdfiumWasm = new URL('/pdfium.wasm', location.href);
self.onmessage = async ({ data: { id, name, options } }) => {
  const file = new Uint8Array(await (await fetch('/files/' + id)).arrayBuffer());
  const wasm = name === 'renderPdfPage' ? { pdfiumWasm } : name.endsWith('Pdf') ? { zxingWasm, pdfiumWasm } : { zxingWasm };
  self.postMessage(await outcomeOf(() => library[name](file, { ...wasm, ...options })));
};
`;

/** Runs each case in the worker, and ends one that does not answer. */
const PAGE = `
const cases = await (await fetch('/cases.json')).json();
const open = () => new Worker('/worker.js', { type: 'module' });
let worker = open();
const outcomes = [];
for (const each of cases) {
  const answer = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ code: message });
    setTimeout(() => resolve(undefined), each.patience);
  });
  worker.postMessage(each);
  const outcome = await answer;
  if (!outcome) {
    worker.terminate();
    worker = open();
  }
  outcomes.push(outcome ?? { code: 'ended' });
}
await fetch('/result', { method: 'POST', body: JSON.stringify(outcomes) });
`;

interface Outcome {
  readonly value?: { readonly text: string };
  readonly code?: string;
}

async function runCases(cases: readonly Case[], patience = 60_000): Promise<readonly Outcome[]> {
  const files = cases.map(({ file }, id): [string, SiteFile] => [`/files/${id}`, ['application/octet-stream', file]]);
  const list = cases.map(({ name, options }, id) => ({ id, name, options, patience }));
  const site: Readonly<Record<string, SiteFile>> = {
    '/script.js': ['text/javascript', PAGE],
    '/worker.js': await bundleForBrowser(WORKER, import.meta.dirname),
    '/cases.json': ['application/json', JSON.stringify(list)],
    '/zxing_reader.wasm': ['application/wasm', await readZxingWasm()],
    '/pdfium.wasm': ['application/wasm', await readPackagedWasm('@hyzyla/pdfium/pdfium.wasm')],
    ...Object.fromEntries(files),
  };
  return JSON.parse(await runInChromium(site)) as readonly Outcome[];
}

const inNode: (work: () => Promise<unknown>) => Promise<Outcome> = new Function(`return ${outcomeOf}`)();

/** What Node and the browser make of each case. */
async function compare(cases: Readonly<Record<string, Case>>) {
  const found = await runCases(Object.values(cases));
  const names = Object.keys(cases);
  const expected: Outcome[] = [];
  for (const { name, file, options } of Object.values(cases)) {
    const run = NODE[name] as (file: Uint8Array, options?: object) => Promise<unknown>;
    expected.push(await inNode(() => run(file, options)));
  }
  const byName = (outcomes: readonly Outcome[]) => Object.fromEntries(names.map((name, at) => [name, outcomes[at]]));
  return { found: byName(found), expected: byName(expected) };
}

const now = () => new Date('2026-11-27T10:00:00Z');
// Long for a slow machine: what is compared is not how quick the two are.
const PATIENT = { timeLimit: 40_000 };
const image = (file: Uint8Array, options: object = {}): Case => ({
  name: 'scanImage',
  file,
  options: { ...PATIENT, ...options },
});
const pdf = (file: Uint8Array, options: object = {}): Case => ({
  name: 'scanPdf',
  file,
  options: { ...PATIENT, ...options },
});

let signed: Uint8Array;
beforeAll(async () => {
  const signer = await demoSigner(demoInstitution('BE'));
  const registry = createMockRepository().registry();
  const issuer = createIssuer({ signer, registry, now, timeZone: 'UTC' });
  signed = await renderCardPdf(await issuer.issue(sampleCard('BE', 'PRC', '2026-11-27')), { signer, now });
});

const code = (scale = 4) => drawCode(CARD_TEXT, { scale });
const cut = (file: Uint8Array) => file.subarray(0, Math.floor(file.length * 0.9));

describe('eehic/scan in a worker of a browser, under a strict policy', { timeout: 240_000 }, () => {
  it('reads of documents what it reads in Node', async () => {
    const changed = signed.slice();
    changed[changed.indexOf(0x0a, 300) - 1]! ^= 1;
    const { found, expected } = await compare({
      'a signed card': pdf(signed),
      'a signed card, all': { name: 'scanAllPdf', file: signed },
      'changed after signing': pdf(changed),
      'appended after signing': pdf(Uint8Array.of(...signed, 0x25, 0x58)),
      'two cards on a page': {
        name: 'scanAllPdf',
        file: await drawPdf([{ texts: [CARD_TEXT, OTHER_CARD_TEXT, FOREIGN_TEXT] }]),
      },
      'one of two cards': pdf(await drawPdf([{ texts: [CARD_TEXT] }, { texts: [OTHER_CARD_TEXT] }])),
      'the second page': pdf(await drawPdf([{ texts: [] }, { texts: [CARD_TEXT] }])),
      'no code': pdf(await drawPdf([{ texts: [] }])),
      'more pages than are read': pdf(await drawPdf([{ texts: [] }, { texts: [CARD_TEXT] }]), { maxPages: 1 }),
      'a drawn page': { name: 'renderPdfPage', file: signed, options: { dpi: 40 } },
      'no PDF': pdf(new TextEncoder().encode('no PDF')),
      damaged: pdf(signed.subarray(0, 2000)),
      'too large': pdf(signed, { maxBytes: 1000 }),
    });
    expect(found).toEqual(expected);
    expect(found['a signed card']).toMatchObject({ value: { pdf: { signature: { intact: true } } } });
    expect(found['two cards on a page']).toMatchObject({ value: [{ text: CARD_TEXT }, { text: OTHER_CARD_TEXT }] });
    expect(found['one of two cards']!.code).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
  });

  it('reads of pictures what it reads in Node', async () => {
    const blank = { width: 300, height: 300, channels: 3, background: '#fff' } as const;
    const frames = [
      await sharp({ create: blank }).png().toBuffer(),
      await code().resize(300, 300).toColourspace('srgb').png().toBuffer(),
    ];
    const noise = {
      create: { ...blank, width: 500, height: 900, noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    } as const;
    const top = await code().png().toBuffer();
    const overNoise = () => sharp(noise).composite([{ input: top, left: 0, top: 0 }]);
    const animated = () => sharp(frames, { join: { animated: true } });
    const faint = await code().ensureAlpha(0.5).png().toBuffer();
    const png = await code().png().toBuffer();
    const large = await sharp({ create: { ...blank, width: 4000, height: 3000 } })
      .composite([{ input: await drawCode(CARD_TEXT, { scale: 2 }).png().toBuffer(), left: 3000, top: 2000 }])
      .jpeg()
      .toBuffer();
    const { found, expected } = await compare({
      PNG: image(png),
      'JPEG, turned by EXIF': image(await code().withMetadata({ orientation: 6 }).jpeg().toBuffer()),
      'a progressive JPEG': image(await code().jpeg({ progressive: true }).toBuffer()),
      WebP: image(await code().webp().toBuffer()),
      'lossless WebP': image(await code().webp({ lossless: true }).toBuffer()),
      AVIF: image(await code().avif({ quality: 80 }).toBuffer()),
      GIF: image(await code().gif().toBuffer()),
      'the second frame of a GIF': image(await animated().gif().toBuffer()),
      'the second frame of a WebP': image(await animated().webp({ lossless: true }).toBuffer()),
      'light on transparency': image(await drawCode(CARD_TEXT, { inverted: true }).unflatten().png().toBuffer()),
      'half transparent': image(faint),
      'a small code on a large photo': image(large),
      'two cards': { name: 'scanAllImage', file: await drawCodes([CARD_TEXT, OTHER_CARD_TEXT]) },
      'a foreign code': image(await drawCode(FOREIGN_TEXT).png().toBuffer()),
      'no code': image(frames[0]!),
      'a PNG that is cut short': image(cut(await overNoise().png().toBuffer())),
      'a PNG of which nothing is left': image(png.subarray(0, 60)),
      'a HEIC': image(Uint8Array.of(0, 0, 0, 24, ...new TextEncoder().encode('ftypheic0000mif1heic'))),
      'a picture and a PDF': image(Uint8Array.of(...png.subarray(0, 60), ...new TextEncoder().encode('%PDF-1.7'))),
      text: image(new TextEncoder().encode('text')),
      'more pixels than allowed': image(png, { maxPixels: 10_000 }),
    });
    expect(found).toEqual(expected);
    expect(found['JPEG, turned by EXIF']!.value?.text).toBe(CARD_TEXT);
    expect(found['the second frame of a GIF']).toMatchObject({ value: { text: CARD_TEXT, image: { page: 2 } } });
  });

  it('names what browsers cannot do', async () => {
    const png = await code().png().toBuffer();
    const outcomes = await runCases([
      image(await code().tiff().toBuffer()),
      image(png, { worker: true }),
      pdf(signed, { worker: true }),
      image(png, { zxingWasm: null }),
      pdf(signed, { pdfiumWasm: 7 }),
      pdf(signed, { pdfiumWasm: '/none.wasm' }),
      pdf(signed),
    ]);
    expect(outcomes.map(({ code, value }) => code ?? typeof value?.text)).toEqual([
      'ERR_EHIC_SCAN_KIND_NOT_READ',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_SCAN_DECODER_UNAVAILABLE',
      'string',
    ]);
  });

  it('refuses hostile files, or is ended, and reads the next one', async () => {
    const card = pdf(await drawPdf([{ texts: [CARD_TEXT] }]));
    const hostile = ['arrays in arrays', 'a picture of gigabytes', 'a JBIG2 of gigabytes', 'nested forms'] as const;
    const bomb = await sharp({
      create: { width: 60_000, height: 60_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    const cases = [
      ...hostile.map((name) => pdf(HOSTILE_PDFS[name], { timeLimit: 3000 })),
      pdf(writePage('q '.repeat(100_000))),
      image(bomb),
    ];
    const outcomes = await runCases(
      cases.flatMap((each) => [each, card]),
      10_000,
    );
    const codes = outcomes.map(({ code, value }) => code ?? value?.text);
    expect(codes.filter((_, at) => at % 2 === 1)).toEqual(cases.map(() => CARD_TEXT));
    for (const code of codes.filter((_, at) => at % 2 === 0)) expect(code).toMatch(/^ERR_EHIC_SCAN_|^ended$/);
    expect(codes.at(-2)).toBe('ERR_EHIC_SCAN_IMAGE_TOO_LARGE');
  });
});

it('the functions are those of eehic/scan', async () => {
  const [node, browser] = await Promise.all([import('../../entry/scan.ts'), import('./entry.ts')]);
  expect(Object.keys(browser).sort()).toEqual(Object.keys(node).sort());
});
