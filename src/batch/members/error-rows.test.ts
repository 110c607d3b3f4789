import { type FileHandle, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorRows } from './error-rows.ts';
import { CARD, HEADER, ROW, readAll, rowWith } from './members.fixture.ts';
import type { MembersOptions } from './model.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-'));
});
afterEach(() => vi.restoreAllMocks());
afterEach(() => rm(folder, { recursive: true }));

/** Reads a file, and writes the rows with faults to `errors`. */
async function writeErrors(file: string | Uint8Array, options: Partial<MembersOptions> = {}): Promise<string> {
  const rows = createErrorRows(join(folder, 'errors'));
  for (const row of await readAll(file, options)) if (!row.ok) await rows.write(row, row.violations);
  const count = await rows.close();
  return count === 0 ? '' : readFile(join(folder, 'errors'), 'utf8');
}

const isCard = (row: { readonly ok: boolean }) => row.ok;

describe('rows with faults', () => {
  it('are written with line, field, code and reason, every cell in quotation marks', async () => {
    const bad = rowWith({ familyName: '"=1+""1"', birthDate: '1/2/2011', country: 'XX' });
    const file = await writeErrors(`${HEADER};Note\n${ROW};-\n${bad};@x\n`, { ignoreColumns: ['Note'] });
    const [header, row, ...rest] = file.split('\r\n');
    expect(header).toBe(
      `\ufeff"error_line";"error_field";"error_code";"error_reason";${HEADER.split(';')
        .map((name) => `"${name}"`)
        .join(';')};"Note"`,
    );
    expect(row).toMatch(
      /^"3";"birthDate; country";"DATE_ORDER; COUNTRY_UNKNOWN";"[^"]+";"PRC";"XX";"=1\+""1";"John";"1\/2\/2011";/,
    );
    expect(row).toMatch(/;"@x"$/);
    expect(rest).toEqual(['']);
  });

  it('can be corrected and read again with the same options, also in Windows-1252', async () => {
    const options = { encoding: 'windows-1252', dates: 'DMY', delimiter: ',' } as const;
    const bad = rowWith({ familyName: 'Müller', birthDate: '11/13/2011' }).replaceAll(';', ',');
    const file = Buffer.from(`${HEADER.replaceAll(';', ',')}\n${bad}\n`, 'latin1');
    const errors = await writeErrors(file, options);
    const corrected = await readAll(errors.replace('11/13/2011', '11/11/2011'), options);
    expect(corrected).toMatchObject([{ ok: true, line: 2, card: { ...CARD, familyName: 'Müller' } }]);
  });

  it('that were read in a wrong encoding are still faults', async () => {
    const options = { encoding: 'windows-1252' } as const;
    const errors = await writeErrors(`${HEADER}\n${rowWith({ familyName: 'Müller' })}\n`, options);
    expect(await readAll(errors, options)).toMatchObject([{ violations: [{ code: 'TEXT_MISENCODED' }] }]);
  });

  it('keep what they are when they are read and written again', async () => {
    const bad = [
      rowWith({ familyName: '"=cmd|\n""x"""', country: 'XX' }),
      `${ROW};more;and more`,
      'PRC;BE',
      rowWith({ familyName: 'D"oe' }),
      `${ROW};"`,
    ];
    const once = await writeErrors([HEADER, ...bad].join('\n'));
    expect((await readAll(once)).map(isCard)).toEqual([false, false, false, false, false]);
    const again = await writeErrors(once);
    const own = (file: string) => file.replace(/"\d+";"[^"]*";"[A-Z_; ]+";"(?:[^"]|"")*";/g, '');
    expect(own(again)).toBe(own(once));
    expect(once).toContain(';D""oe;John');
    const corrected = once.replace('"XX"', '"BE"').replace('|\n""x""', '');
    expect((await readAll(corrected)).filter(isCard)).toMatchObject([{ card: { familyName: '=cmd' } }]);
  });

  it('of JSON are objects with the same members', async () => {
    const bad = JSON.stringify({ error_line: '9', ...CARD, country: 'XX', personalId: 1 });
    const big = `{ "personalId" : 12345678901234567890123 }`;
    const errors = await writeErrors(`${bad}\n${big}\n{}\nnot JSON\n`, { format: 'jsonl' });
    const lines = errors.trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({
      ...CARD,
      country: 'XX',
      personalId: 1,
      error_line: '1',
      error_field: 'personalId; country',
      error_code: 'FIELD_TYPE; COUNTRY_UNKNOWN',
      error_reason: expect.any(String),
    });
    expect(lines[1]).toMatch(/"personalId" : 12345678901234567890123}$/);
    expect(JSON.parse(lines[3]!)).toMatchObject({ error_row: 'not JSON' });
    const corrected = errors.replace('"XX"', '"BE"').replace('"personalId":1,', '"personalId":"11111111111",');
    expect((await readAll(corrected, { format: 'jsonl' })).map((row) => row.ok)).toEqual([true, false, false, false]);
  });

  it('are put in place whole by close, for the owner only; calls at the same time keep their order', async () => {
    const path = join(folder, 'errors.csv');
    await writeFile(path, 'of an earlier run');
    const rows = createErrorRows(path);
    const [row] = await readAll(`${HEADER}\n${ROW}\n`);
    const violations = [{ field: '', code: 'DUPLICATE_MEMBER', message: 'x'.repeat(200) }] as const;
    await Promise.all(Array.from({ length: 1000 }, (_, line) => rows.write({ ...row!, line }, violations)));
    expect(await readFile(path, 'utf8')).toBe('of an earlier run');
    expect(await rows.close()).toBe(1000);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => Number(line.split('"')[1]))).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['errors.csv']);
  });

  it('are none: no file, and that of an earlier run is removed', async () => {
    await writeFile(join(folder, 'errors'), 'old');
    expect(await writeErrors(`${HEADER}\n${ROW}`)).toBe('');
    expect(await readdir(folder)).toEqual([]);
  });

  it('are not put in place when the disk is full, and that of an earlier run stays', async () => {
    const path = join(folder, 'errors.csv');
    await writeFile(path, 'of an earlier run');
    const handle = await open(path);
    const methods = Object.getPrototypeOf(handle) as Pick<FileHandle, 'writeFile'>;
    await handle.close();
    vi.spyOn(methods, 'writeFile').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const rows = createErrorRows(path);
    const [row] = await readAll(`${HEADER}\n${ROW}\n`);
    const large = [{ field: '', code: 'DUPLICATE_MEMBER', message: 'x'.repeat(100_000) }] as const;
    await expect(rows.write(row!, large)).rejects.toMatchObject({ code: 'ENOSPC' });
    await rows.write(row!, []);
    await expect(rows.close()).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(rows.write(row!, [])).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    expect(await readdir(folder)).toEqual(['errors.csv']);
    expect(await readFile(path, 'utf8')).toBe('of an earlier run');
  });

  it('are not written through a link', async () => {
    const path = join(folder, 'errors.csv');
    await writeFile(join(folder, 'outside'), 'mine');
    await symlink(join(folder, 'outside'), `${path}.tmp`);
    const rows = createErrorRows(path);
    const [row] = await readAll(`${HEADER}\n${ROW}\n`);
    await rows.write(row!, []);
    expect(await rows.close()).toBe(1);
    expect(await readFile(join(folder, 'outside'), 'utf8')).toBe('mine');
  });

  it('that cannot be written reject, and leave no file', async () => {
    const rows = createErrorRows(join(folder, 'missing', 'errors.csv'));
    const [row] = await readAll(`${HEADER}\n${ROW}\n`);
    await rows.write(row!, []);
    await expect(rows.close()).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(rows.close()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
