import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanAllImage, scanImage } from '../src/scan/scan-image.ts';
import type { PictureInput, PictureVector } from './generate/picture/vector.ts';
import { allVectors, ROOT } from './read.fixture.ts';

const pictureVectors = allVectors.filter((vector): vector is PictureVector => vector.kind === 'picture');
const ran: string[] = [];

async function answer({ file, codes }: PictureInput): Promise<unknown> {
  const bytes = new Uint8Array(readFileSync(`${ROOT}files/${file}`));
  const options = { timeLimit: 60_000 };
  try {
    const scans = codes === 'all' ? await scanAllImage(bytes, options) : [await scanImage(bytes, options)];
    return { conclusion: 'READ', texts: scans.map(({ text }) => text).sort() };
  } catch (error) {
    return { conclusion: 'NOT_READ', error: (error as { readonly code: string }).code };
  }
}

describe.each(pictureVectors.map((each) => [each.id, each] as const))('%s', { timeout: 120_000 }, (id, vector) => {
  it(vector.description, async () => {
    expect(await answer(vector.input)).toEqual(vector.expected);
    ran.push(id);
  });
});

describe('the vectors of pictures', () => {
  it('were all run', () => {
    expect(ran).toEqual(pictureVectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(35);
  });
});
