import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ErrorCorrection, smallestVersion, symbolSize } from 'eehic/qr';
import { chooseQrSize } from '../../src/pdf/layout/qr-size.ts';
import { sampleText } from '../../src/qr/reading.fixture.ts';
import { startDeadline } from '../../src/scan/deadline.ts';
import { readZxingWasm } from '../../src/scan/packaged.ts';
import type { GreyPixels } from '../../src/scan/pixels.ts';
import { readWithZxing } from '../../src/scan/zxing.ts';
import { type Damage, enlarge, photograph, print, SIDE } from './damage.ts';
import { isShort } from './measure.ts';
import type { Benchmark, Table } from './results.ts';

const LEVELS: readonly ErrorCorrection[] = ['L', 'M', 'Q', 'H'];

/** The lengths of texts of four holders: of one length alone, a level could just miss a version, or just fit. */
const TEXTS: Readonly<Record<string, readonly number[]>> = {
  'cose, ES256': [273, 256, 330, 327],
  'cose, RS256': [580, 564, 637, 639],
  'jws, ES256': [654, 665, 726, 723],
  'jws, RS256': [948, 962, 1022, 1020],
};

/** A photo of a worn print, in three strengths. It says most about a level, and so more pictures are made of it. */
const WORN: readonly Damage[] = [
  { crease: 0.3, stains: 0.01, tilt: 10, blur: 0.1, dpi: 150, noise: 10, jpeg: 60 },
  { crease: 0.6, stains: 0.02, tilt: 20, blur: 0.15, dpi: 130, noise: 15, jpeg: 50 },
  { crease: 1, stains: 0.03, tilt: 30, blur: 0.2, dpi: 110, noise: 20, jpeg: 40 },
];
const MORE = 4;

const ALL_DAMAGES: Readonly<Record<string, readonly Damage[]>> = {
  'blur of 0.2, 0.3, 0.4 mm': [{ blur: 0.2 }, { blur: 0.3 }, { blur: 0.4 }],
  'resolution 100, 75, 60 dpi': [{ dpi: 100 }, { dpi: 75 }, { dpi: 60 }],
  'noise of 40, 80, 120 levels': [{ noise: 40 }, { noise: 80 }, { noise: 120 }],
  'crease of 0.5, 1, 2 mm': [{ crease: 0.5 }, { crease: 1 }, { crease: 2 }],
  'stains on 2, 5, 10 %': [{ stains: 0.02 }, { stains: 0.05 }, { stains: 0.1 }],
  'tilt of 15, 35, 55°': [{ tilt: 15 }, { tilt: 35 }, { tilt: 55 }],
  'JPEG, 100 dpi, quality 15, 10, 5': [15, 10, 5].map((jpeg) => ({ jpeg, dpi: 100 })),
  'worn print, good photo': WORN.slice(0, 1),
  'worn print, fair photo': WORN.slice(1, 2),
  'worn print, poor photo': WORN.slice(2),
  'worn print, all photos': WORN,
};

/** Those of a run; a short one takes every fourth. */
const DAMAGES = Object.fromEntries(Object.entries(ALL_DAMAGES).filter((_, index) => !isShort || index % 4 === 0));

/** The percentages of pictures that zxing and zbar read; zbar may not be installed. */
type Shares = Readonly<Record<'zxing' | 'zbar', number | undefined>>;

/**
 * Measures the share of damaged pictures that are read at each level of error correction. The symbol has 46 mm at each
 * of them, so that a level that corrects more has smaller modules. The damage is the same for each level and on each
 * run.
 */
export const levelsBenchmark: Benchmark = {
  name: 'levels',
  title: 'Damaged pictures that are read, in percent, at the levels L M Q H of error correction',
  isLong: true,
  async run(argument = '12') {
    const pictures = Number(argument);
    const columns = await measureTexts(pictures);
    return {
      tables: [tableOf('zxing', columns), tableOf('zbar', columns)],
      notes: [
        `${pictures} pictures of each strength, ${MORE * pictures} of each of worn prints, of 150 dpi unless told; the version is that of the`,
        `first of four texts. –: the symbol would need more than ${SIDE} mm, or zbarimg is not installed.`,
      ],
    };
  },
};

/** What is read of each text at each level. */
type Columns = (ReadonlyMap<Damage, Shares> | undefined)[][];

async function measureTexts(pictures: number): Promise<Columns> {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-levels-'));
  const columns: Columns = [];
  try {
    for (const lengths of Object.values(TEXTS)) {
      const column = [];
      for (const level of LEVELS) column.push(await measureLevel(lengths, level, pictures, folder));
      columns.push(column);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return columns;
}

function tableOf(reader: 'zxing' | 'zbar', columns: Columns): Table {
  const texts = Object.entries(TEXTS);
  const row = (name: string, cell: (text: number, level: number) => string) => ({
    name: `${reader}: ${name}`,
    values: Object.fromEntries(
      texts.map(([text], at) => [text, columns[at]!.map((_, level) => cell(at, level).padStart(3)).join(' ')]),
    ),
  });
  const version = (text: number, level: number) =>
    columns[text]![level] ? String(smallestVersion(texts[text]![1][0]!, LEVELS[level]!)) : '–';
  const share = (damages: readonly Damage[]) => (text: number, level: number) =>
    sayMean(damages.map((damage) => columns[text]![level]?.get(damage)?.[reader]));
  return {
    columns: Object.fromEntries(texts.map(([text]) => [text, 'text'])),
    rows: [row('version', version), ...Object.entries(DAMAGES).map(([name, damages]) => row(name, share(damages)))],
  };
}

/** Returns what is read of texts at a level, or `undefined` where one of them does not fit a symbol of 46 mm. */
async function measureLevel(lengths: readonly number[], level: ErrorCorrection, pictures: number, folder: string) {
  const versions = lengths.map((length) => smallestVersion(length, level)!);
  if (versions.some((version) => chooseQrSize(symbolSize(version)) > SIDE)) return undefined;
  const texts = lengths.map((length) => sampleText(length));
  const prints = await Promise.all(texts.map((text, index) => print(text, level, versions[index]!)));
  const shares = new Map<Damage, Shares>();
  for (const [strength, damage] of [...new Set(Object.values(DAMAGES).flat())].entries()) {
    const indices = [...Array(WORN.includes(damage) ? MORE * pictures : pictures).keys()];
    const wanted = indices.map((index) => texts[index % texts.length]!);
    const seen = await Promise.all(
      indices.map((index) => photograph(prints[index % prints.length]!, damage, 1000 * strength + index)),
    );
    const zbar = countZbar(seen, wanted, folder);
    const zxing = await countZxing(seen, wanted);
    const percent = (count: number | undefined) => count && (100 * count) / seen.length;
    shares.set(damage, { zxing: percent(zxing), zbar: percent(await zbar) });
  }
  return shares;
}

/** Counts what zxing reads at the picture's own size or, as `scanImage` tries next, at twice that size. */
async function countZxing(pictures: readonly GreyPixels[], texts: readonly string[]): Promise<number> {
  let count = 0;
  for (const [index, picture] of pictures.entries()) {
    const isRead = async (pixels: GreyPixels) =>
      (await readWithZxing(pixels, startDeadline(60_000), readZxingWasm)).includes(texts[index]!);
    if ((await isRead(picture)) || (await isRead(await enlarge(picture, 2)))) count++;
  }
  return count;
}

/** Counts what zbar reads, or returns `undefined` where it is not installed. */
async function countZbar(pictures: readonly GreyPixels[], texts: readonly string[], folder: string) {
  const files = pictures.map((_, index) => join(folder, `${index}.pgm`));
  await Promise.all(
    pictures.map(({ grey, width, height }, index) =>
      writeFile(files[index]!, Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey])),
    ),
  );
  const options = ['--quiet', '--xml', '-Sdisable', '-Sqrcode.enable'];
  const run = promisify(execFile)('zbarimg', [...options, ...files], { maxBuffer: 2 ** 26 });
  // A picture without a code is a failure too, which has an output all the same.
  const result = await run.catch((error: { stdout: string; code: unknown }) => error);
  if ('code' in result && result.code === 'ENOENT') return undefined;
  const found = result.stdout.split('<source href=').slice(1);
  if (found.length !== files.length) throw new Error('zbarimg has failed');
  return found.filter((source, index) => source.includes(`[${texts[index]!}]`)).length;
}

function sayMean(shares: readonly (number | undefined)[]): string {
  const sum = shares.reduce<number>((total, share) => total + (share ?? Number.NaN), 0);
  return Number.isNaN(sum) ? '–' : (sum / shares.length).toFixed(0);
}
