import { deflateSync } from 'node:zlib';
import { inflate } from 'pako';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contentOf, open, render } from './drawn.fixture.ts';
import type { Pixels } from './layout/items.ts';
import { type Logo, readLogo } from './logo.ts';
import { EHIC, PRC, pretendIssued } from './sample.fixture.ts';

const picture = (channels: 3 | 4, background = { r: 200, g: 0, b: 100, alpha: 0.5 }) =>
  sharp({ create: { width: 20, height: 10, channels, background } });
const read = async (png: Uint8Array) => {
  const { content } = await readLogo({ png, description: 'Fund' });
  return (content as { pixels: Pixels }).pixels;
};
const refusal = (option: string) => expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } });

describe('a PNG', () => {
  it('is three bytes a pixel, transparent parts as they look on white', async () => {
    const opaque = await read(await picture(3).png().toBuffer());
    expect(opaque).toMatchObject({ width: 20, height: 10 });
    expect([...inflate(opaque.bytes).subarray(0, 4)]).toEqual([200, 0, 100, 200]);
    const { bytes } = await read(await picture(4).png().toBuffer());
    const [red, green, blue] = inflate(bytes);
    // Half of 200, 0 and 100, and half of 255.
    expect([red, green, blue].map((each, index) => Math.abs(each! - [228, 127, 177][index]!))).toEqual(
      [0, 0, 0].map(() => expect.toSatisfy((distance: number) => distance <= 1)),
    );
  });

  it.each(['palette', 'grey', 'interlaced', '16 bit'])('%s: is read', async (kind) => {
    const source = picture(3);
    const made = {
      palette: source.png({ palette: true }),
      grey: source.greyscale().png(),
      interlaced: source.png({ progressive: true }),
      '16 bit': source.toColourspace('rgb16').png(),
    }[kind]!;
    const { bytes } = await read(await made.toBuffer());
    expect(inflate(bytes)).toHaveLength(20 * 10 * 3);
  });

  it('that is none, is cut, has too many pixels or expands too far, is refused', async () => {
    const png = new Uint8Array(await picture(3).png().toBuffer());
    const wide = png.slice();
    new DataView(wide.buffer).setUint32(16, 3_000_000);
    const bomb = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from([0, 0, 0, 0]),
      Buffer.from('IDAT'),
      deflateSync(new Uint8Array(10_000_000)),
    ]);
    bomb.writeUInt32BE(bomb.length - 33 - 8, 33);
    for (const bytes of [
      new Uint8Array(0),
      png.subarray(1),
      png.subarray(0, 40),
      wide,
      bomb,
      new Uint8Array(1_000_001),
    ]) {
      await expect(readLogo({ png: bytes, description: 'Fund' })).rejects.toEqual(refusal('logo.png'));
    }
  });
});

describe('a PNG that was made to be read in two ways', () => {
  const png = async () => new Uint8Array(await picture(3).png().toBuffer());
  const chunk = (type: string, data: Uint8Array, length = data.length) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const pixels = deflateSync(new Uint8Array(10 * (1 + 3 * 20)));
  const end = chunk('IEND', new Uint8Array(0));

  it.each<[string, Buffer[]]>([
    ['data after the end', [chunk('IDAT', pixels.subarray(0, 9)), end, chunk('IDAT', pixels.subarray(9))]],
    ['a chunk that reaches beyond the file', [chunk('IDAT', pixels), chunk('PLTE', new Uint8Array(3), 0x07000000)]],
    ['data of a length beyond all', [chunk('IDAT', pixels, 0xffffffff)]],
    ['no end', [chunk('IDAT', pixels)]],
    ['several frames', [chunk('acTL', new Uint8Array(8)), chunk('IDAT', pixels), end]],
    ['a palette of a thousand colours', [chunk('PLTE', new Uint8Array(3000)), chunk('IDAT', pixels), end]],
  ])('%s: is refused', async (_, chunks) => {
    const bytes = new Uint8Array(Buffer.concat([(await png()).subarray(0, 33), ...chunks]));
    await expect(readLogo({ png: bytes, description: 'Fund' })).rejects.toEqual(refusal('logo.png'));
  });

  it('text in it is not read, cut or not', async () => {
    const text = chunk('tEXt', Buffer.from('abc'));
    const bytes = new Uint8Array(
      Buffer.concat([(await png()).subarray(0, 33), text, chunk('IDAT', pixels), text, end]),
    );
    expect(await read(bytes)).toMatchObject({ width: 20, height: 10 });
  });
});

describe('a drawing', () => {
  const drawing = (d: string, fill = '#003399'): Logo => ({
    width: 10,
    height: 5,
    paths: [{ d, fill }],
    description: 'Fund',
  });

  it('has the path and the colour of SVG', async () => {
    const { content } = await readLogo(drawing('M0,0 L10 0 10,5.25 C 1 2 3-4.5 .5.75 Z M 1 1 2 2', '#ff8000'));
    expect(content).toEqual({
      shapes: [
        {
          path: '0 0 m 100 0 l 100 52.5 l 10 20 30 -45 5 7.5 c h 10 10 m 20 20 l',
          colour: [1, expect.closeTo(0.502, 3), 0],
        },
      ],
    });
  });

  it.each(['', 'L 1 1', 'M 1', 'M 1 1 l 2 2', 'M 1 1 A 1 1 0 0 1 2 2', 'M 1 1 Q', 'M 1 1e9', 'M 1 1 f', 'M 1 1 Z 2'])(
    'the path %j is refused',
    async (d) => {
      await expect(readLogo(drawing(d))).rejects.toEqual(refusal('logo.paths.d'));
    },
  );

  it('a colour by name, no path, and no size are refused', async () => {
    await expect(readLogo(drawing('M 1 1', 'red'))).rejects.toEqual(refusal('logo.paths.fill'));
    const logo = drawing('M 1 1') as Extract<Logo, { width: number }>;
    await expect(readLogo({ ...logo, paths: [] })).rejects.toEqual(refusal('logo.paths'));
    await expect(readLogo({ ...logo, width: 0 })).rejects.toEqual(refusal('logo.width'));
    await expect(readLogo({ ...logo, paths: [null] as never })).rejects.toEqual(refusal('logo.paths'));
    await expect(readLogo({ ...logo, description: ' ' })).rejects.toEqual(refusal('logo.description'));
    const long = { d: `M 1 1 ${'L 2 2 '.repeat(20_000)}`, fill: '#000000' };
    await expect(readLogo({ ...logo, paths: [long, long] })).rejects.toEqual(refusal('logo.paths.d'));
  });
});

it('nothing of a drawing is seen beyond its edges', async () => {
  const paths = [{ d: 'M -99 -99 L 99 -99 99 99 -99 99 Z', fill: '#000000' }];
  const logo = { width: 20, height: 10, paths, description: 'Fund' };
  expect(await contentOf(await render(pretendIssued(PRC), { logo }))).toMatch(/cm 0 0 100 50 re W n 0 0 0 rg /);
});

describe('on the page', () => {
  const contact = { name: 'Fund of Examples', telephone: '+32 2 123', url: 'https://fund.example' };

  it('stand beside the code, in their colour, and the contact says that it is not signed', async () => {
    const png = await picture(3).png().toBuffer();
    for (const logo of [
      { png, description: 'Fund' },
      { width: 20, height: 10, paths: [{ d: 'M 0 0 L 20 0 20 10 0 10 Z', fill: '#c80064' }], description: 'Fund' },
    ]) {
      const { picture: drawn, text } = await open(
        await render(pretendIssued(PRC), { contact, logo, language: 'en' }),
        72,
      );
      expect(text).toContain('not part of the signed data');
      for (const line of [contact.name, 'Telephone: +32 2 123', contact.url]) expect(text).toContain(line);
      const pixels = await sharp(Buffer.from(drawn.data), {
        raw: { width: drawn.width, height: drawn.height, channels: 4 },
      })
        .removeAlpha()
        .raw()
        .toBuffer();
      const coloured = Array.from({ length: pixels.length / 3 }, (_, at) => at).filter(
        (at) => pixels[3 * at]! - pixels[3 * at + 1]! > 150,
      );
      // 18 mm by 9 mm at 72 dpi.
      expect(coloured.length).toBeGreaterThan(1100);
      expect(coloured.length).toBeLessThan(1500);
      for (const at of coloured) expect(at % drawn.width).toBeLessThan(drawn.width / 2);
    }
  });

  it('are for an A4 page, and of known members', async () => {
    const issued = pretendIssued(EHIC);
    for (const size of ['ID-1', 'screen'] as const) {
      await expect(render(issued, { size, contact } as object)).rejects.toEqual(refusal('contact'));
      await expect(render(issued, { size, secondLanguage: 'de' } as object)).rejects.toEqual(refusal('secondLanguage'));
    }
    await expect(render(issued, { contact: { phone: '1' } as object })).rejects.toEqual(refusal('contact.phone'));
    await expect(render(issued, { contact: { name: 1 } as object })).rejects.toEqual(refusal('contact.name'));
    await expect(render(issued, { contact: { name: '李' } })).rejects.toMatchObject({
      code: 'ERR_EHIC_GLYPH_MISSING',
      params: { field: 'contact.name' },
    });
  });
});
