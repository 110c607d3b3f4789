import { type MemberRow, memberTokenId, readMembers } from 'eehic/batch';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

export const DAY = '2025-09-22';
export const now = () => new Date(`${DAY}T10:00:00Z`);
export const timeZone = 'UTC';
export const idKey = Uint8Array.from({ length: 32 }, (_, index) => index);
export const signer = await demoSigner(demoInstitution('BE'));
/** What is in each row, so that it can be looked for where nothing personal may be. */
export const FAMILY_NAME = 'Zyxwvutsrq';

const { revocation: _, issuedOn: __, tokenId: ___, ...sample } = sampleCard('BE', 'PRC', DAY);

export interface Member {
  readonly personalId: string;
  readonly familyName?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly tokenId?: string;
  readonly country?: string;
}

/** The member of a number. */
export const memberOf = (number: number): Member => ({ personalId: String(10_000_000_000 + number) });

const valuesOf = ({ institution, ...card }: typeof sample, member: Member) => ({
  ...card,
  familyName: FAMILY_NAME,
  'institution.id': institution.id,
  'institution.name': institution.name,
  ...member,
});

/** A file of members in CSV. */
export function csvOf(members: readonly Member[]): string {
  const rows = members.map((member) => valuesOf(sample, member));
  const columns = [...Object.keys(valuesOf(sample, memberOf(0))), 'tokenId'];
  const lines = rows.map((row) => columns.map((name) => `"${row[name as keyof typeof row] ?? ''}"`).join(';'));
  return `${[columns.join(';'), ...lines].join('\r\n')}\r\n`;
}

/** The rows of a file of members. */
export function rowsOf(members: readonly Member[]): AsyncGenerator<MemberRow> {
  return readMembers(chunksOf(Buffer.from(csvOf(members))), { format: 'csv' });
}

async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}

/** The token ids of members, in the order of the alphabet. */
export async function tokenIdsOf(members: readonly Member[]): Promise<string[]> {
  const ids: string[] = [];
  for await (const row of rowsOf(members)) if (row.ok) ids.push(memberTokenId(idKey, row.card));
  return ids.sort();
}

export function numbers(count: number, from = 0): readonly Member[] {
  return Array.from({ length: count }, (_, at) => memberOf(from + at));
}
