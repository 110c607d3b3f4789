import { crc32, deflateSync } from 'node:zlib';

const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The colour types of a PNG (ISO/IEC 15948, 11.2.2). */
const COLOUR_TYPES = { grey: 0, 'grey with alpha': 4 } as const;

/**
 * A PNG of 8 bits a sample, of which only the header needs to be true. Each row begins with the byte of its filter.
 */
export function writePng(
  width: number,
  height: number,
  rows: Uint8Array = new Uint8Array(10),
  colour: keyof typeof COLOUR_TYPES = 'grey',
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = COLOUR_TYPES[colour];
  return Buffer.concat([
    MAGIC,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
