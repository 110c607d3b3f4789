import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { scanImage } from './scan-image.ts';
import { scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, drawBareCode, drawCode } from './test-material.ts';

it('reads a small code in a large photo, turned by EXIF', async () => {
  const photo = await sharp({ create: { width: 6000, height: 4000, channels: 3, background: '#dcd8ce' } })
    .composite([{ input: await drawCode(CARD_TEXT, { scale: 3 }).png().toBuffer(), left: 4000, top: 2500 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await scanImage(photo, { timeLimit: 60_000 })).toMatchObject({ text: CARD_TEXT });
}, 60_000);

it('reads a code without a quiet zone as a small part of a large black page', async () => {
  const ground = sharp({ create: { width: 2400, height: 3200, channels: 3, background: '#000' } });
  const input = await (await drawBareCode()).png().toBuffer();
  expect(
    (
      await scanImage(
        await ground
          .composite([{ input, left: 1500, top: 700 }])
          .png()
          .toBuffer(),
        { timeLimit: 60_000 },
      )
    ).text,
  ).toBe(CARD_TEXT);
}, 60_000);

describe('a picture of a page at 1,200 dpi', { timeout: 60_000 }, () => {
  it.each([
    ['png', {}],
    ['tiff', { compression: 'ccittfax4', bitdepth: 1 }],
    ['tiff', { compression: 'lzw' }],
  ] as const)('is read as %s', async (format, options) => {
    const code = await drawCode(CARD_TEXT, { scale: 20 }).png().toBuffer({ resolveWithObject: true });
    const around = {
      top: 900,
      left: 900,
      bottom: 14_031 - 900 - code.info.height,
      right: 9921 - 900 - code.info.width,
    };
    const large = sharp(code.data, { limitInputPixels: false }).extend({ ...around, background: '#fff' });
    const file = await large.greyscale().toColourspace('b-w').toFormat(format, options).toBuffer();
    expect((await scanImage(file, { timeLimit: 60_000 })).text).toBe(CARD_TEXT);
  });

  it('is refused where it has to be decoded as a whole', async () => {
    const blankPage = sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } });
    const interlaced = await blankPage.greyscale().toColourspace('b-w').png({ progressive: true }).toBuffer();
    const error = await scanImage(interlaced).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_EHIC_SCAN_IMAGE_TOO_LARGE', params: { maxPixels: 50_000_000 } });
  });
});

it('an attachment that cannot be read takes nothing from a code that was read, unless the document is signed', async () => {
  const now = () => new Date('2025-09-22T10:00:00Z');
  const signer = await demoSigner(demoInstitution('BE'));
  const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard('BE', 'PRC', '2025-09-22'));
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const bomb = deflateSync(Buffer.alloc(400_000_000));
  const text = latin1(await renderCardPdf(issued, { signer, now }));
  for (const isSigned of [false, true]) {
    const source = isSigned ? text : latin1(await renderCardPdf(issued));
    const number = /\/EF\s*<<\s*\/F (\d+) 0 R/.exec(source)![1]!;
    const root = /\/Root (\d+ 0 R)/.exec(source)![1];
    const size = /\/Size (\d+)/.exec(source)![1];
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)![1];
    const object = `${number} 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length ${bomb.length}>>stream\n${bomb.toString('latin1')}\nendstream\nendobj\n`;
    const table = `xref\n${number} 1\n${String(source.length).padStart(10, '0')} 00000 n \n`;
    const trailer = `trailer\n<</Size ${size}/Root ${root}/Prev ${previous}>>\nstartxref\n${source.length + object.length}\n%%EOF\n`;
    const scan = await scanPdf(bytesOf(`${source}${object}${table}${trailer}`));
    expect(scan.text).toBe(issued.text);
    // What was appended to a signed document is not read at all.
    expect(scan.pdf!.attachment).toEqual(isSigned ? utf8Encode(issued.text) : undefined);
  }
});
