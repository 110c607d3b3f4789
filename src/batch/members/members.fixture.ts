import type { EhicError } from '../../errors.ts';
import type { MemberRow, MembersOptions } from './model.ts';
import { readMembers } from './read-members.ts';

/** The fields of a certificate, in the order of `HEADER`. */
export const ROW = 'PRC;BE;Doe;John;2011-11-11;11111111111;0120;CM;2026-11-01;2027-01-31';
export const HEADER =
  'document;country;familyName;givenNames;birthDate;personalId;institution.id;institution.name;validFrom;validTo';

export const CARD = {
  document: 'PRC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '2011-11-11',
  personalId: '11111111111',
  institution: { id: '0120', name: 'CM' },
  validFrom: '2026-11-01',
  validTo: '2027-01-31',
};

/** `ROW` with other values in some of its columns. */
export function rowWith(changes: Readonly<Record<string, string>>): string {
  const cells = ROW.split(';');
  for (const [name, value] of Object.entries(changes)) cells[HEADER.split(';').indexOf(name)] = value;
  return cells.join(';');
}

export async function* inChunks(bytes: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes as Uint8Array);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** All rows of a file, read as CSV unless told otherwise. */
export async function readAll(
  file: string | Uint8Array,
  options: Partial<MembersOptions> = {},
  size?: number,
): Promise<MemberRow[]> {
  const rows: MemberRow[] = [];
  for await (const row of readMembers(inChunks(file, size), { format: 'csv', ...options })) rows.push(row);
  return rows;
}

/** What is wrong with the rows: line, field and code of each fault. */
export async function faultsOf(file: string | Uint8Array, options?: Partial<MembersOptions>): Promise<string[]> {
  return (await readAll(file, options)).flatMap((row) =>
    row.ok ? [] : row.violations.map(({ field, code }) => `${row.line} ${field} ${code}`),
  );
}

/** The error that reading a file ends with. */
export async function errorOf(file: string | Uint8Array, options?: Partial<MembersOptions>): Promise<EhicError> {
  try {
    await readAll(file, options);
  } catch (error) {
    return error as EhicError;
  }
  throw new Error('no error');
}
