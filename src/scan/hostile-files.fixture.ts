import { deflateSync } from 'node:zlib';
import { writePage, writeStream } from './test-material.ts';

/** Small PDFs that take time or memory, each in another part of the renderer. */
export const HOSTILE_PDFS = {
  /** Forms that draw each other: ten to the power of the depth. */
  'nested forms': forms(12, 10, ''),
  /** Each level takes a picture of the page of its own. */
  'nested transparency groups': forms(60, 1, '/Group<</S/Transparency/I true/K true>>'),
  'nested soft masks': softMasks(30),
  'a pattern of tiny tiles': writePage('/Pattern cs /P scn 0 0 14400 14400 re f', {
    mediaBox: '0 0 14400 14400',
    resources: '/Pattern<</P 5 0 R>>',
    objects: [
      writeStream(
        '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep .01/YStep .01/Resources<<>>',
        '0 0 9 9 re f',
      ),
    ],
  }),
  'a shading by a long function': writePage('/S sh', {
    resources:
      '/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 1 0 1]/Matrix[595 0 0 842 0 0]/Function 5 0 R>>>>',
    objects: [writeStream('/FunctionType 4/Domain[0 1 0 1]/Range[0 1]', `{${'dup mul sin cos '.repeat(20_000)} add}`)],
  }),
  'dashes without number': writePage(
    `[.0001 .0001] 0 d 9 w ${Array.from({ length: 200 }, (_, n) => `0 ${n} m 14400 ${14400 - n} l`).join(' ')} S`,
    { mediaBox: '0 0 14400 14400' },
  ),
  'a picture of gigabytes': picture(
    '/Filter[/ASCIIHexDecode/FlateDecode]/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceRGB',
  ),
  'a JBIG2 of gigabytes': picture(
    '/Filter/JBIG2Decode/Width 65000/Height 65000/BitsPerComponent 1/ColorSpace/DeviceGray',
  ),
  'arrays in arrays': writePage('0 0 9 9 re f', {
    resources: `/ExtGState<</G ${'['.repeat(50_000)}${']'.repeat(50_000)}>>`,
  }),
} as const satisfies Record<string, Uint8Array>;

function forms(depth: number, each: number, more: string): Uint8Array {
  const objects = Array.from({ length: depth }, (_, level) => {
    const isLast = level === depth - 1;
    const resources = isLast ? '' : `/Resources<</XObject<</F ${level + 6} 0 R>>>>`;
    const content = isLast ? '0 0 9 9 re f' : '/F Do '.repeat(each);
    return writeStream(`/Type/XObject/Subtype/Form/BBox[0 0 595 842]${more}${resources}`, content);
  });
  return writePage('/F Do', { resources: '/XObject<</F 5 0 R>>', objects });
}

function softMasks(depth: number): Uint8Array {
  const objects = Array.from({ length: depth }, (_, level) => {
    const isLast = level === depth - 1;
    const state = `/ExtGState<</G<</SMask<</S/Luminosity/G ${level + 6} 0 R>>>>>>`;
    const content = isLast ? '1 g 0 0 595 842 re f' : '/G gs .5 g 0 0 595 842 re f';
    return writeStream(
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>/Resources<<${isLast ? '' : state}>>`,
      content,
    );
  });
  return writePage('/F Do', { resources: '/XObject<</F 5 0 R>>', objects });
}

function picture(dictionary: string): Uint8Array {
  const data = deflateSync(new Uint8Array(3_000_000)).toString('hex');
  const isDeflated = dictionary.includes('FlateDecode');
  return writePage('595 0 0 842 0 0 cm /F Do', {
    resources: '/XObject<</F 5 0 R>>',
    objects: [writeStream(`/Type/XObject/Subtype/Image${dictionary}`, isDeflated ? data : 'x')],
  });
}
