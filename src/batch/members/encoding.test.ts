import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, HEADER, ROW, readAll, rowWith } from './members.fixture.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const nameOf = async (...values: Parameters<typeof readAll>) => {
  const row = (await readAll(...values)).at(-1);
  return row?.ok ? row.card.familyName : row?.violations;
};

describe('encodings', () => {
  it('another than UTF-8 is refused with its line, after the rows before it', async () => {
    const file = latin1(`${HEADER}\n${ROW}\n${ROW}\n${rowWith({ familyName: 'Müller' })}\n${ROW}`);
    const error = await errorOf(file);
    expect(error).toMatchObject({ code: 'ERR_EHIC_MEMBERS_ENCODING', params: { line: 4 } });
    expect(error.message).toContain('windows-1252');
    expect(error.message).not.toContain('ller');
    const json = Buffer.concat([Buffer.from('{}\n'), latin1('{"familyName":"Müller"}\n')]);
    expect(await errorOf(json, { format: 'jsonl' })).toMatchObject({
      code: 'ERR_EHIC_MEMBERS_ENCODING',
      params: { line: 2 },
    });
  });

  it('a header in another encoding is refused', async () => {
    expect(await errorOf(latin1(`${HEADER};Prénom\n`))).toMatchObject({
      code: 'ERR_EHIC_MEMBERS_ENCODING',
      params: { line: 1 },
    });
  });

  it('Windows-1252 is read where it was given, with all its characters', async () => {
    const read = (bytes: Buffer) =>
      nameOf(Buffer.concat([Buffer.from(`${HEADER}\nPRC;BE;`), bytes, Buffer.from(ROW.slice('PRC;BE;Doe'.length))]), {
        encoding: 'windows-1252',
      });
    expect(await read(latin1('Müller'))).toBe('Müller');
    expect(await read(Buffer.from([0x8a, 0x9e, 0x92, 0x80, 0x9f, 0xff]))).toBe('Šž’€Ÿÿ');
    expect(await read(Buffer.from([0x41, 0x81]))).toMatchObject([{ code: 'CHARACTER_NOT_ALLOWED' }]);
  });

  it('UTF-8 that is read as Windows-1252 is a fault; with a byte order mark it is UTF-8', async () => {
    const file = `${HEADER}\n${rowWith({ familyName: 'Müller' })}\n`;
    expect(await faultsOf(file, { encoding: 'windows-1252' })).toEqual(['2 familyName TEXT_MISENCODED']);
    expect(await nameOf(`\ufeff${file}`, { encoding: 'windows-1252' })).toBe('Müller');
  });

  it('so is another encoding that is read as Windows-1252, where a name gets signs that names do not have', async () => {
    const read = (name: string) =>
      faultsOf(Buffer.from(`${HEADER}\n${rowWith({ familyName: name })}`, 'latin1'), { encoding: 'windows-1252' });
    expect(await read('£ukasz')).toEqual(['2 familyName TEXT_MISENCODED']);
    for (const name of ['O´Brien', 'Mª Núñez', 'Gal·la', 'Æbelø', 'Straße']) expect(await read(name)).toEqual([]);
  });

  it.each([1, 2, 3, 1000])('UTF-16 is named, in chunks of %i', async (size) => {
    const text = Buffer.from(`${HEADER}\r\n${ROW}`, 'utf16le');
    for (const bytes of [text, Buffer.from(text).swap16(), Buffer.concat([Buffer.from([0xff, 0xfe]), text])]) {
      const error = await readAll(bytes, {}, size).catch((each) => each);
      expect(error).toMatchObject({ code: 'ERR_EHIC_MEMBERS_ENCODING', params: { found: 'UTF-16' } });
    }
  });

  it.each([
    ['XLSX', [0x50, 0x4b, 3, 4]],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
    ['GZIP', [0x1f, 0x8b, 8, 0]],
    ['PDF', [...Buffer.from('%PDF-1.7')]],
  ])('%s is named', async (kind, first) => {
    const file = Buffer.concat([Buffer.from(first), Buffer.alloc(1_000_000, 0x20)]);
    for (const format of ['csv', 'jsonl'] as const) {
      expect(await errorOf(file, { format })).toMatchObject({ code: 'ERR_EHIC_MEMBERS_FORMAT', params: { kind } });
    }
  });

  it('a NUL in a cell is a fault of its row', async () => {
    expect(await faultsOf(`${HEADER}\n${rowWith({ familyName: 'D\0oe' })}\n${ROW}`)).toEqual([
      '2 familyName CHARACTER_NOT_ALLOWED',
    ]);
  });
});
