import { build } from 'esbuild';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from './frame.ts';
import { readZxingWasm } from './packaged.ts';
import { type ScanPixelsOptions, scanAllPixels, scanPixels } from './scan-pixels.ts';
import { CARD_TEXT, codeOf, drawCode, drawCodes, OTHER_CARD_TEXT } from './test-material.ts';

const zxingWasm = await readZxingWasm();

async function frameOf(file: Uint8Array): Promise<Required<Omit<Frame, 'grey'>>> {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
}

const card = await frameOf(await drawCode(CARD_TEXT).png().toBuffer());
const grey = Uint8Array.from({ length: card.width * card.height }, (_, at) => card.rgba[4 * at]!);
const { width, height } = card;
const scan = (frame: unknown, options: Partial<ScanPixelsOptions> = {}) =>
  scanPixels(frame as Frame, { zxingWasm, ...options });

describe('scanPixels', () => {
  it('reads colours and grey, clamped or not, and copies them', async () => {
    const read = { text: CARD_TEXT, source: 'image', decoder: 'zxing' };
    expect(await scan(card)).toEqual(read);
    expect(await scan({ width, height, rgba: new Uint8ClampedArray(card.rgba) })).toEqual(read);
    expect(await scan({ width, height, grey: new Uint8ClampedArray(grey) })).toEqual(read);
    const own = grey.slice();
    const scanned = scan({ width, height, grey: own });
    own.fill(0);
    expect(await scanned).toEqual(read);
  });

  it('tells a second card, and reads all', async () => {
    const frame = await frameOf(await drawCodes([CARD_TEXT, OTHER_CARD_TEXT]));
    expect(await codeOf(scan(frame))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
    const all = await scanAllPixels(frame, { zxingWasm });
    expect(all.map(({ text }) => text).sort()).toEqual([CARD_TEXT, OTHER_CARD_TEXT].sort());
  });

  it('takes one look at a frame, and more at a photo: tiny modules, transparency', async () => {
    const code = await drawCode(CARD_TEXT, { scale: 12 }).png().toBuffer();
    const far = await frameOf(await sharp(code).resize(105).blur(0.7).png().toBuffer());
    const stencil = { ...card, rgba: card.rgba.map((value, at) => (at % 4 === 3 ? 255 - card.rgba[at - 1]! : value)) };
    // White modules where nothing is seen through.
    const light = { ...card, rgba: card.rgba.map((_, at) => (at % 4 === 3 ? 255 - card.rgba[at - 1]! : 255)) };
    expect((await scan(stencil)).text).toBe(CARD_TEXT);
    for (const frame of [far, light]) {
      expect(await codeOf(scan(frame))).toBe('ERR_EHIC_SCAN_NO_CODE');
      expect((await scan(frame, { effort: 'photo' })).text).toBe(CARD_TEXT);
    }
  });

  it('finds a small code on a large photo', async () => {
    const [wide, high] = [4000, 3000];
    const large = new Uint8Array(wide * high).fill(255);
    const small = await drawCode(CARD_TEXT, { scale: 2 })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let row = 0; row < small.info.height; row++) {
      const from = row * small.info.width;
      large.set(small.data.subarray(from, from + small.info.width), (700 + row) * wide + 1500);
    }
    expect((await scan({ width: wide, height: high, grey: large }, { effort: 'photo' })).text).toBe(CARD_TEXT);
  });
});

describe('scanPixels refuses', () => {
  it.each([
    ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '9', null, undefined].map((side) => ({
      ...card,
      width: side,
    })),
    { ...card, width: width + 1 },
    { ...card, height: height - 1 },
    { width, height, grey: card.rgba },
    { width, height, rgba: grey },
    { width, height },
    { ...card, grey },
    { width, height, data: card.rgba },
    { width, height, rgba: Array.from(card.rgba) },
    { width, height, rgba: new Float32Array(card.rgba) },
    { width, height, rgba: structuredClone(card.rgba.buffer, { transfer: [card.rgba.slice().buffer] }) },
    null,
    [],
    'frame',
  ])('a frame that is none: %#', async (frame) => {
    await expect(scan(frame)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  });

  it('a frame whose bytes were handed to another thread', async () => {
    for (const rgba of [card.rgba.slice(), new Uint8ClampedArray(card.rgba)]) {
      structuredClone(rgba.buffer, { transfer: [rgba.buffer] });
      expect(await codeOf(scan({ width, height, rgba }))).toBe('ERR_EHIC_OPTIONS');
    }
  });

  it.each([
    [2 ** 31, 2 ** 31],
    [16_001, 1],
    [1, 16_001],
    [8000, 8000],
    [Number.MAX_SAFE_INTEGER, 2],
  ])('%i × %i pixels', async (wide, high) => {
    expect(await codeOf(scan({ width: wide, height: high, grey }))).toBe('ERR_EHIC_SCAN_IMAGE_TOO_LARGE');
  });

  it('options that are none', async () => {
    for (const options of [
      { zxingWasm: undefined },
      { zxingWasm: 7 },
      { zxingWasm: {} },
      { effort: 'high' },
      { timeLimit: 0 },
    ]) {
      expect(await codeOf(scan(card, options as never))).toBe('ERR_EHIC_OPTIONS');
    }
    expect(await codeOf(scan(card, { timeLimit: 0.0001 }))).toBe('ERR_EHIC_SCAN_TIMEOUT');
  });
});

describe('the address of the WebAssembly file', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is fetched when zxing is first needed, and a failure has a code', async () => {
    vi.resetModules();
    const fresh = await import('./scan-pixels.ts');
    const answers = [
      new Response('', { status: 404 }),
      new Response('no wasm'),
      new Response(new Uint8Array(zxingWasm)),
    ];
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', async (address: unknown) => {
      asked.push(address);
      return answers.shift();
    });
    const address = 'https://clinic.example/zxing_reader.wasm';
    const read = (given: string | URL) => fresh.scanPixels(card, { zxingWasm: given });
    await expect(read(address)).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE' });
    await expect(read(address)).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE' });
    expect((await read(new URL(address))).text).toBe(CARD_TEXT);
    expect((await read(address)).text).toBe(CARD_TEXT);
    expect(asked.map(String)).toEqual([address, address, address]);
  });

  it.each(['text', 'URL'])('in Node may be that of a file, as %s, which no fetch is asked for', async (form) => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('fetched')));
    vi.resetModules();
    const fresh = await import('./scan-frame.ts');
    const read = (address: string) =>
      fresh.scanPixels(card, { zxingWasm: form === 'URL' ? new URL(address) : address.replace('file:', 'FILE:') });
    for (const wrong of ['file:///none/zxing_reader.wasm', 'file://host.example/zxing_reader.wasm']) {
      await expect(read(wrong)).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE' });
    }
    expect((await read(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))).text).toBe(CARD_TEXT);
  });
});

it('a bundle for browsers needs nothing of Node and no sharp', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/entry/scan-pixels.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs);
  expect(files.filter((file) => /node_modules\/(?:sharp|@hyzyla)|^node:/.test(file))).toEqual([]);
  expect(files).toContain('src/scan/read-regions.ts');
  expect(Object.values(metafile.outputs)[0]!.imports).toEqual([]);
  expect(outputFiles[0]!.text).not.toMatch(/from\s*["']node:|import\(["']node:|require\(["']node:/);
});
