import { expect, test } from 'vitest';
import { symbolSize } from './capacity.ts';
import { qrMatrix } from './matrix.ts';
import { qrPng } from './png.ts';
import { readTwice, sampleText } from './reading.fixture.ts';
import { darkRuns } from './runs.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the smallest version is chosen, and a larger one that is requested is kept', () => {
  expect(qrMatrix(sampleText(311), { level: 'M' })).toMatchObject({ version: 10, level: 'M', size: 57 });
  expect(qrMatrix(sampleText(312), { level: 'M' }).version).toBe(11);
  expect(qrMatrix('EH1:A', { level: 'M', version: 12 })).toMatchObject({ version: 12, size: symbolSize(12) });
});

test('every character of the alphanumeric set is read back by two readers', async () => {
  const text = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./: ';
  expect(await readTwice(qrPng(text, { level: 'M' }))).toEqual({ jsqr: text, zxing: text });
});

test.each([
  ['eh1:abc', 0],
  ['EH1:AbC', 5],
  ['EH1:Ä', 4],
  ['EH1:A\n', 5],
  ['EH1:😀', 4],
])('%j is refused for its character %i', (text, position) => {
  expect(thrownBy(() => qrMatrix(text, { level: 'M' }))).toMatchObject({
    code: 'ERR_EHIC_QR_TEXT',
    params: { problem: 'character', position },
  });
});

test('an empty text and one longer than the code are refused', () => {
  expect(thrownBy(() => qrMatrix('', { level: 'M' }))).toMatchObject({
    code: 'ERR_EHIC_QR_TEXT',
    params: { problem: 'empty' },
  });
  expect(thrownBy(() => qrMatrix(sampleText(312), { level: 'M', version: 10 }))).toMatchObject({
    code: 'ERR_EHIC_QR_TEXT',
    params: { problem: 'length', length: 312, capacity: 311 },
  });
  expect(thrownBy(() => qrMatrix(sampleText(4297), { level: 'L' }))).toMatchObject({ params: { capacity: 4296 } });
});

test('a version or level that does not exist is bad usage', () => {
  for (const version of [0, 41, 1.5, Number.NaN]) {
    expect(thrownBy(() => qrMatrix('EH1:A', { level: 'M', version }))).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  }
  expect(thrownBy(() => qrMatrix('EH1:A', { level: 'X' as 'L' }))).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
});

test('runs cover the dark modules, each once, and never touch another run of their row', () => {
  const matrix = qrMatrix(sampleText(200), { level: 'Q' });
  const painted = new Uint8Array(matrix.modules.length);
  for (const { row, column, length } of darkRuns(matrix)) {
    for (let x = column; x < column + length; x++) painted[row * matrix.size + x]! += 1;
    expect(column > 0 && matrix.modules[row * matrix.size + column - 1]).not.toBe(1);
  }
  expect(painted).toEqual(matrix.modules);
});
