import { expect, it } from 'vitest';
import { memberCard } from './batch.fixture.ts';
import { fileNamer } from './file-names.ts';

const tokenId = '0f8c4e0e-0b1a-8d2c-9e3f-000000000001';
const factsOf = (others: object = {}, id = tokenId) =>
  ({ index: 3, line: 5, tokenId: id, card: memberCard(1, others) }) as const;

it('is the token id by default, and has nothing personal', () => {
  expect(fileNamer()(factsOf())).toBe(tokenId);
});

it('has what the pattern names', () => {
  expect(fileNamer('{line}-{index}_{familyName}.{tokenId}')(factsOf({ familyName: 'Žukauskaitė' }))).toBe(
    `5-3_Žukauskaitė.${tokenId}`,
  );
});

it('has no characters that lead elsewhere or that file systems do not take', () => {
  const name = fileNamer('{familyName}')(factsOf({ familyName: '../a\\b:c\u0000d*"<>|\n' }));
  expect(name).toMatch(/^_\._a_b_c_d______-[0-9a-f]{12}$/);
});

it('is another one for each token id', () => {
  const nameOf = fileNamer('{familyName}');
  expect(nameOf(factsOf({}, 'a'))).not.toBe(nameOf(factsOf({}, 'b')));
  const byId = fileNamer('{tokenId}');
  expect(byId(factsOf({}, 'a/b'))).not.toBe(byId(factsOf({}, 'a_b')));
  const long = fileNamer('{familyName}{tokenId}');
  const familyName = 'ξ'.repeat(100);
  expect(long(factsOf({ familyName }, tokenId))).not.toBe(long(factsOf({ familyName }, tokenId.replace(/1$/, '2'))));
});

it('is short enough for a file system, in bytes', () => {
  for (const familyName of ['ξ'.repeat(300), 'x'.repeat(300)]) {
    expect(Buffer.byteLength(fileNamer('{familyName}')(factsOf({ familyName })))).toBeLessThan(200);
  }
});

it.each(['', '{name}', '{tokenId', 'a}', '{}', '{__proto__}', 7])('the pattern %j is refused', (pattern) => {
  expect(() => fileNamer(pattern as string)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
});
