import { describe, expect, it } from 'vitest';
import { CARD, errorOf, faultsOf, HEADER, inChunks, ROW, readAll, rowWith } from './members.fixture.ts';
import { readMembers } from './read-members.ts';

const cardsOf = async (...values: Parameters<typeof readAll>) =>
  (await readAll(...values)).map((row) => (row.ok ? row.card : row.violations));

describe('CSV', () => {
  it('gives the cards of the rows, with position and line', async () => {
    expect(await readAll(`${HEADER}\n${ROW}\n${rowWith({ givenNames: 'Jane' })}\n`)).toEqual([
      {
        index: 0,
        line: 2,
        ok: true,
        card: CARD,
        row: expect.objectContaining({ format: 'csv', cells: ROW.split(';') }),
      },
      expect.objectContaining({ index: 1, line: 3, ok: true, card: { ...CARD, givenNames: 'Jane' } }),
    ]);
  });

  it.each([
    [';', '\n'],
    [',', '\r\n'],
    ['\t', '\r'],
    [',', '\n'],
    [';', '\r\n'],
  ])(
    'is separated by %j and has the line ends %j, in chunks of any size, with or without a mark',
    async (delimiter, end) => {
      const file = [HEADER, ROW, ROW].join(end).replaceAll(';', delimiter);
      for (const size of [1, 2, 3, 7, 64, 10_000]) {
        expect(await cardsOf(file, {}, size)).toEqual([CARD, CARD]);
        expect(await cardsOf(`\ufeff${file}${end}`, { encoding: 'windows-1252' }, size)).toEqual([CARD, CARD]);
      }
      expect(await cardsOf(file, { delimiter: delimiter as ';' })).toEqual([CARD, CARD]);
    },
  );

  it('a row keeps its line with line ends of every kind in quotation marks, and empty lines', async () => {
    const bad = rowWith({ givenNames: '"J\r\no\nh\rn"' });
    const file = `\r\n${HEADER}\r\n\n${bad}\n\r\n;;;;;;;;;\n  \n${ROW}`;
    for (const size of [1, 2, 3, 50, 1000]) {
      const rows = await readAll(file, {}, size);
      expect(rows.map(({ index, line, ok }) => [index, line, ok])).toEqual([
        [0, 4, false],
        [1, 11, true],
      ]);
    }
    expect(await faultsOf(file)).toEqual(['4 givenNames CHARACTER_NOT_ALLOWED']);
  });

  it('cells in quotation marks hold delimiters and doubled marks', async () => {
    const file = `${HEADER}\n${rowWith({ familyName: '"Doe; ""the"" one"', givenNames: '""' })}`;
    expect(await faultsOf(file)).toEqual(['2 givenNames FIELD_MISSING']);
    const row = rowWith({ familyName: '"Doe; ""the"" one"', institutionName: '"CM"' });
    expect(await cardsOf(`${HEADER}\n${row}`)).toMatchObject([{ familyName: 'Doe; "the" one' }]);
  });

  it('a line sep= before the header says what separates', async () => {
    const file = `sep=,\r\n${HEADER}\n${ROW}\n`.replaceAll(';', ',');
    expect(await cardsOf(file)).toEqual([CARD]);
    expect(await cardsOf(file, { delimiter: ',' }, 1)).toEqual([CARD]);
  });

  it('what looks like a formula is text', async () => {
    for (const name of ['=1+1', '+Doe', '@Doe', '-Doe', "'t Hooft"]) {
      expect(await cardsOf(`${HEADER}\n${rowWith({ familyName: name })}`)).toMatchObject([{ familyName: name }]);
    }
    expect(await faultsOf(`${HEADER}\n${rowWith({ familyName: '\tDoe' })}`)).toEqual([
      '2 familyName CHARACTER_NOT_ALLOWED',
      '2 familyName TEXT_EDGE_SPACE',
    ]);
  });

  it('all faults of a row are told at once, and nothing of what it says', async () => {
    const row = rowWith({ birthDate: '2011-13-11', country: 'XX', personalId: '' });
    const [read] = await readAll(`${HEADER}\n${row}\n`);
    expect(read).toMatchObject({
      ok: false,
      violations: [
        { field: 'personalId', code: 'FIELD_MISSING' },
        { field: 'country', code: 'COUNTRY_UNKNOWN' },
        { field: 'birthDate', code: 'DATE_INVALID' },
      ],
    });
    expect(JSON.stringify(read?.ok === false && read.violations)).not.toMatch(/Doe|John|2011/);
  });

  it('more or fewer cells than columns are a fault of that row; empty ones at the end are not', async () => {
    const file = [HEADER, `${ROW};x`, ROW.slice(0, -11), `${ROW};;`, ROW].join('\n');
    expect(await faultsOf(file)).toEqual(['2  ROW_CELL_COUNT', '3  ROW_CELL_COUNT']);
    expect(await faultsOf(`${HEADER};\n${ROW};\n${ROW};x`)).toEqual(['3  ROW_CELL_COUNT']);
  });

  it('a quotation mark in a wrong place is a fault of its row', async () => {
    const file = [HEADER, rowWith({ familyName: 'D"oe' }), rowWith({ familyName: '"Doe"x' }), ROW].join('\n');
    const rows = await readAll(file);
    expect(await faultsOf(file)).toEqual(['2  ROW_QUOTE_INVALID', '3  ROW_QUOTE_INVALID']);
    expect(rows[0]?.row).toMatchObject({ cells: [], text: rowWith({ familyName: 'D"oe' }) });
    expect(rows[2]).toMatchObject({ ok: true, line: 4 });
  });

  it('one that is never closed is told with its line, however much follows', async () => {
    for (const rest of ['', `\n${ROW}`.repeat(20_000)]) {
      const rows = await readAll(`${HEADER}\n${ROW}\n${ROW};"\n${rest}`);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toMatchObject({ ok: false, line: 3, violations: [{ code: 'ROW_QUOTE_NOT_CLOSED' }] });
    }
  });

  it('a row that is too large is a fault, and the rows after it are read', async () => {
    const large = rowWith({ familyName: 'x'.repeat(10_000_000) });
    const quoted = rowWith({ familyName: `"${'x;\n""'.repeat(2_000_000)}"` });
    const many = ';'.repeat(10_000_000);
    const rows = await readAll([HEADER, large, quoted, many, ROW].join('\n'));
    expect(rows.map(({ line, ok }) => [line, ok])).toEqual([
      [2, false],
      [3, false],
      [2_000_004, false],
      [2_000_005, true],
    ]);
    expect(rows[0]).toMatchObject({
      violations: [{ code: 'ROW_TOO_LARGE', params: { max: 262_144 } }],
      row: { cells: [] },
    });
    expect(await faultsOf(`${HEADER}\n${ROW}`, { maxRowBytes: HEADER.length })).toEqual([]);
    expect(
      await faultsOf(`${HEADER}\n${rowWith({ familyName: 'x'.repeat(99) })}`, { maxRowBytes: HEADER.length }),
    ).toEqual(['2  ROW_TOO_LARGE']);
  });

  it('an empty cell is what the defaults say, or absent', async () => {
    const file = `${HEADER}\n${rowWith({ document: '', country: '' })}`;
    expect(await cardsOf(file, { defaults: { document: 'PRC', country: 'NL' } })).toMatchObject([
      { document: 'PRC', country: 'NL' },
    ]);
  });

  it('a reference to a status list has two columns', async () => {
    const header = `${HEADER};revocation.uri;revocation.index`;
    expect(await cardsOf(`${header}\n${ROW};https://fund.example/s;7\n${ROW};;`)).toEqual([
      { ...CARD, revocation: { uri: 'https://fund.example/s', index: 7 } },
      CARD,
    ]);
    expect(await faultsOf(`${header}\n${ROW};https://fund.example/s;x`)).toEqual(['2 revocation FIELD_TYPE']);
    expect(
      await faultsOf(`${header}\n${ROW};https://fund.example/s;7`, { defaults: { revocation: 'https://a.example' } }),
    ).toEqual(['2 revocation ROW_FIELD_TWICE']);
  });
});

describe('JSON lines', () => {
  const line = JSON.stringify(CARD);
  it('are objects, nested or with dotted names', async () => {
    const { institution, ...others } = CARD;
    const dotted = JSON.stringify({ ...others, 'institution.id': '0120', 'institution.name': 'CM' });
    expect(await cardsOf(`${line}\r\n\n${dotted}`, { format: 'jsonl' }, 5)).toEqual([CARD, CARD]);
    expect(institution).toEqual({ id: '0120', name: 'CM' });
  });

  it.each([
    ['{"document":', '1  ROW_JSON_INVALID'],
    ['[{}]', '1  ROW_JSON_INVALID'],
    ['7', '1  ROW_JSON_INVALID'],
    ['null', '1  ROW_JSON_INVALID'],
    [`{"country":"BE",${line.slice(1)}`, '1  JSON_DUPLICATE_NAME'],
    [`{"surname":"x",${line.slice(1)}`, '1 familyName ROW_FIELD_TWICE'],
    [line.replace('"11111111111"', '11111111111'), '1 personalId FIELD_TYPE'],
    [`{"sex":"M",${line.slice(1)}`, '1 sex FIELD_UNKNOWN'],
    [`{"__proto__":{},${line.slice(1)}`, '1  FIELD_UNKNOWN'],
    [line.replace('"CM"', '"CM","x":1'), '1 institution FIELD_UNKNOWN'],
    [`{"institution":7,${line.slice(1).replace('"institution"', '"a b"')}`, '1 institution FIELD_TYPE'],
  ])('%s is a fault of its row', async (bad, fault) => {
    const file = `${bad}\n${line}\n`;
    expect(await faultsOf(file, { format: 'jsonl' })).toContain(fault);
    expect((await readAll(file, { format: 'jsonl' }))[1]).toMatchObject({ ok: true, index: 1, line: 2 });
  });

  it('members are mapped, and dropped', async () => {
    const other = line.replace('familyName', 'Nachname').replace('{', '{"error_code":"X","note":1,');
    expect(
      await cardsOf(other, { format: 'jsonl', columns: { Nachname: 'familyName' }, ignoreColumns: ['note'] }),
    ).toEqual([CARD]);
  });
});

describe('the source', () => {
  it('that fails ends the rows with a code', async () => {
    async function* failing() {
      yield* inChunks(`${HEADER}\n${ROW}\n`);
      throw Object.assign(new Error('EIO: /secret/path'), { code: 'EIO' });
    }
    const rows = readMembers(failing(), { format: 'csv' });
    expect((await rows.next()).value).toMatchObject({ ok: true });
    const error = await rows.next().catch((each) => each);
    expect(error).toMatchObject({ code: 'ERR_EHIC_MEMBERS_SOURCE', cause: { code: 'EIO' } });
    expect(error.message).not.toContain('secret');
  });

  it('is closed when the reader stops', async () => {
    let isClosed = false;
    async function* endless() {
      try {
        for (yield Buffer.from(`${HEADER}\n`); ; ) yield Buffer.from(`${ROW}\n`);
      } finally {
        isClosed = true;
      }
    }
    for await (const row of readMembers(endless(), { format: 'csv' })) if (row.index === 3) break;
    expect(isClosed).toBe(true);
  });

  it('of texts is refused', async () => {
    async function* texts() {
      yield HEADER;
    }
    await expect(readMembers(texts() as never, { format: 'csv' }).next()).rejects.toMatchObject({
      code: 'ERR_EHIC_OPTIONS',
    });
  });

  it('without anything is a header that is missing, or no rows', async () => {
    for (const empty of ['', '\n\n', '\ufeff', 'sep=;\n']) {
      expect(await errorOf(empty)).toMatchObject({ code: 'ERR_EHIC_MEMBERS_HEADER', params: { problem: 'empty' } });
    }
    expect(await readAll('', { format: 'jsonl' })).toEqual([]);
  });
});
