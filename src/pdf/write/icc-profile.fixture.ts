import { concatBytes, utf8Encode } from '../../codec/bytes.ts';

/** The number of points at which the curve of sRGB is sampled; more would not change anything that can be seen. */
const CURVE_POINTS = 64;
/** X, Y and Z of sRGB's primaries, adapted to D50, and of its white (IEC 61966-2-1, ICC.1:2001-04 annex E). */
const COLOURS = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
  wtpt: [0.9505, 1, 1.0891],
} as const;
const D50 = [0.9642, 1, 0.8249] as const;
const NAME = 'sRGB IEC61966-2.1';
const HEADER_LENGTH = 128;

/** Builds the profile that is written into documents from its numbers. */
export function makeSrgbProfile(): Uint8Array {
  const tags: [string[], Uint8Array][] = [
    [['desc'], description()],
    [['cprt'], element('text', utf8Encode('No copyright, use freely.\0'))],
    ...Object.entries(COLOURS).map(([name, xyz]): [string[], Uint8Array] => [[name], element('XYZ ', fixed(xyz))]),
    [['rTRC', 'gTRC', 'bTRC'], curve()],
  ];
  const count = tags.reduce((sum, [names]) => sum + names.length, 0);
  const parts: Uint8Array[] = [];
  const table: Uint8Array[] = [words(count)];
  let offset = HEADER_LENGTH + 4 + 12 * count;
  for (const [names, data] of tags) {
    for (const name of names) table.push(utf8Encode(name), words(offset, data.length));
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4);
    padded.set(data);
    parts.push(padded);
    offset += padded.length;
  }
  return concatBytes(header(offset), ...table, ...parts);
}

function header(length: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH);
  bytes.set(words(length), 0);
  bytes.set(words(0x02100000), 8);
  bytes.set(utf8Encode('mntrRGB XYZ '), 12);
  // The profile was made at 2025-01-01T00:00:00.
  bytes.set(words((2025 << 16) | 1, 1 << 16, 0), 24);
  bytes.set(utf8Encode('acsp'), 36);
  bytes.set(fixed(D50), 68);
  return bytes;
}

/** Returns a textDescriptionType with the name in ASCII, and neither in Unicode nor in ScriptCode. */
function description(): Uint8Array {
  return element('desc', concatBytes(words(NAME.length + 1), utf8Encode(`${NAME}\0`), new Uint8Array(8 + 3 + 67)));
}

function curve(): Uint8Array {
  const bytes = new Uint8Array(4 + 2 * CURVE_POINTS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CURVE_POINTS);
  for (let index = 0; index < CURVE_POINTS; index++) {
    const stored = index / (CURVE_POINTS - 1);
    const light = stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
    view.setUint16(4 + 2 * index, Math.round(light * 0xffff));
  }
  return element('curv', bytes);
}

function element(type: string, data: Uint8Array): Uint8Array {
  return concatBytes(utf8Encode(type), words(0), data);
}

/** Encodes numbers as s15Fixed16Number. */
function fixed(values: readonly number[]): Uint8Array {
  return words(...values.map((value) => Math.round(value * 0x10000)));
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint32(4 * index, value);
  });
  return bytes;
}
