import { CARD, HEADER, ROW } from '../../../src/batch/members/members.fixture.ts';
import type { MemberRow, MembersOptions } from '../../../src/batch/members/model.ts';
import { readMembers } from '../../../src/batch/members/read-members.ts';
import { ROW_REASONS } from '../../../src/batch/row-codes.ts';
import { REASONS } from '../../../src/codes.ts';
import { createIssuer } from '../../../src/issue/issuer.ts';
import { Finding, type Target } from '../target.ts';
import { bytesOf, codeOf, es256, now, PERSON, requireNothingPersonal } from './shared.ts';

const OWN_ROW = ROW.replace('Doe', PERSON.familyName)
  .replace('John', PERSON.givenNames)
  .replace('11111111111', PERSON.personalId);
const OWN_CARD = { ...CARD, familyName: PERSON.familyName, givenNames: PERSON.givenNames };
const { check } = createIssuer({ signer: es256, now, timeZone: 'UTC' });

/** The first byte of an input chooses the options. */
const OPTIONS: readonly MembersOptions[] = [
  { format: 'csv' },
  { format: 'jsonl' },
  { format: 'csv', dates: 'DMY', lengths: { personalId: 11 } },
  { format: 'csv', encoding: 'windows-1252', columns: { Nachname: 'familyName', Notiz: null } },
  { format: 'csv', maxRowBytes: 200, delimiter: ';', ignoreColumns: ['x'] },
  { format: 'jsonl', dates: 'DMY', maxRowBytes: 400 },
];

/** The file of the members of an insurer. */
export async function csvTarget(): Promise<Target> {
  const csv = [HEADER, OWN_ROW, OWN_ROW.replace(PERSON.familyName, `"${PERSON.familyName};""x"""`), OWN_ROW];
  const json = JSON.stringify(OWN_CARD);
  const captions = HEADER.replace('familyName', 'Nachname').replaceAll(';', '\t');
  return {
    name: 'csv',
    seeds: [
      `\0${csv.join('\r\n')}`,
      `\u0001${json}\n${json}\n`,
      `\u0002${csv.join('\n').replaceAll('2026-11-01', '01.11.2026')}`,
      `\u0003${[captions, ...csv.slice(1)].join('\n').replaceAll(';', '\t')}`,
      `\u0004sep=;\n${csv.join('\r')}`,
      `\u0005${json.replace('2026-11-01', '01/11/2026')}`,
    ].map(bytesOf),
    tokens: [
      ...[
        '"',
        '""',
        ';',
        ',',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '\0',
        '\ufeff',
        'sep=;\n',
        '=1',
        "'=1",
        '#N/A',
        '1,23E+10',
        ROW,
      ],
      ...[
        '{',
        '}',
        '[',
        ':null',
        '\\u0000',
        '\\ud800',
        '"familyName":',
        '00.00.1980',
        'PK\u0003\u0004',
        '%PDF-',
        'EHIC',
      ],
    ],
    maxLength: 8192,
    run,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const options = OPTIONS[(input[0] ?? 0) % OPTIONS.length]!;
  const bytes = input.subarray(1);
  const whole = await read(bytes, options, bytes.length + 1);
  const inPieces = await read(bytes, options, 1 + (bytes.length % 7));
  if (JSON.stringify(whole) !== JSON.stringify(inPieces))
    throw new Finding('other rows where the file comes in pieces');
  if (typeof whole === 'string') return whole;
  const codes = new Set<string>();
  for (const row of whole) {
    if (row.ok) {
      const violations = check(row.card);
      requireNothingPersonal('what keeps a card from being issued', violations);
      for (const { code } of violations) codes.add(`card ${code}`);
      codes.add('card');
      continue;
    }
    requireNothingPersonal('the fault of a row', row.violations);
    for (const { code } of row.violations) {
      if (!(code in ROW_REASONS) && !(code in REASONS))
        throw new Finding(`the fault of a row has no known code: ${code}`);
      codes.add(code);
    }
    if (row.violations.length === 0) throw new Finding('a row that is refused without a reason');
  }
  return [...codes].sort().join(' ').slice(0, 60);
}

async function read(bytes: Uint8Array, options: MembersOptions, size: number): Promise<MemberRow[] | string> {
  async function* source() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const rows: MemberRow[] = [];
  try {
    for await (const row of readMembers(source(), options)) rows.push(row);
    return rows;
  } catch (error) {
    return codeOf(error);
  }
}
