import { expect, it } from 'vitest';
import { codesOfDamagedPdfs, codesOfDamagedPictures, PDF_DAMAGE, PICTURE_DAMAGE } from './damaged.fixture.ts';

it('a document with bytes changed is read, or refused with a code of its own', { timeout: 600_000 }, async () => {
  expect(PDF_DAMAGE).toEqual(expect.arrayContaining([...(await codesOfDamagedPdfs(1009))]));
});

it('a picture with bytes changed is read, or refused with a code of its own', { timeout: 600_000 }, async () => {
  expect(PICTURE_DAMAGE).toEqual(expect.arrayContaining([...(await codesOfDamagedPictures(197))]));
});
