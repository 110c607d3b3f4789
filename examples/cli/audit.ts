import { createHash } from 'node:crypto';
import { type Card, EhicError, type IssuedCard } from 'eehic';
import { type AuditLog, checkAuditLog, openAuditLog } from 'eehic/node';
import type { Signer } from 'eehic/signers';
import { REJECTED } from './exit-codes.ts';
import { parseClock } from './input.ts';
import { count, note, print, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** The flags of a command that can write to an audit log. */
export interface AuditFlags {
  readonly audit?: string;
  readonly now?: string;
}

/** Token ids in one event. */
const IDS = 200;

/** Opens the audit log of `--audit`, before anything is signed; `undefined` where the option is left out. */
export async function openAudit(terminal: Terminal, { audit, now }: AuditFlags): Promise<AuditLog | undefined> {
  return audit === undefined ? undefined : openAuditLog(pathOf(terminal, audit), { now: parseClock(now) });
}

/** Writes that a card was signed, before it leaves the command. Nothing of its holder is written. */
export async function recordCard(audit: AuditLog | undefined, issued: IssuedCard, signer: Signer): Promise<void> {
  const { document, country, institution, tokenId, revocation }: Card = issued.card;
  await audit?.append('card.issued', {
    profile: issued.profile,
    document,
    institution: `${country}:${institution.id}`,
    ...(tokenId === undefined ? {} : { tokenId }),
    ...(typeof revocation === 'object' ? { status: revocation } : {}),
    ...signedFacts(issued.text, signer),
  });
}

/** Writes that a file was signed: `event` says of what kind, `facts` what is in it. */
export async function recordFile(
  audit: AuditLog | undefined,
  event: string,
  { content, signer, ...facts }: Readonly<Record<string, unknown>> & { content: string | Uint8Array; signer: Signer },
): Promise<void> {
  await audit?.append(event, { ...facts, ...signedFacts(content, signer) });
}

/** Writes that token ids were put into a list. */
export async function recordRevoked(audit: AuditLog | undefined, list: string, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += IDS) {
    await audit?.append('card.revoked', { list, tokenIds: ids.slice(at, at + IDS) });
  }
}

/** A card whose status is changed by its place in a status list. */
export interface RevokedPlace {
  readonly uri: string;
  readonly index: number;
  readonly tokenId?: string;
}

/** Writes that cards are revoked, suspended or restored in status lists. */
export async function recordPlaces(audit: AuditLog, event: string, cards: AsyncIterable<RevokedPlace>): Promise<void> {
  const byList = new Map<string, Omit<RevokedPlace, 'uri'>[]>();
  const write = async (list: string) => {
    await audit.append(event, { list, cards: byList.get(list) });
    byList.delete(list);
  };
  for await (const { uri, ...card } of cards) {
    const own = byList.get(uri) ?? [];
    byList.set(uri, own);
    if (own.push(card) === IDS) await write(uri);
  }
  for (const list of [...byList.keys()]) await write(list);
}

/** Writes that a status list of a folder was signed, before it is published. */
export async function recordPublished(
  audit: AuditLog | undefined,
  { url: list, sha256 }: { readonly url: string; readonly sha256: string },
  signer: Signer,
): Promise<void> {
  await audit?.append('list.signed', { list, keyId: keyIdOf(signer), sha256 });
}

/** The key, as in a manifest, and the hash of what it signed. */
function signedFacts(content: string | Uint8Array, signer: Signer) {
  return { keyId: keyIdOf(signer), sha256: createHash('sha256').update(content).digest('hex') };
}

function keyIdOf({ certificate }: Signer): string {
  return createHash('sha256').update(certificate).digest('base64url');
}

/** The address of a source without what may be secret in it; nothing for a file, whose name may be personal. */
export function sourceFacts(source: string): { readonly source?: string } {
  if (!/^https?:/i.test(source) || !URL.canParse(source)) return {};
  const { origin, pathname } = new URL(source);
  return { source: `${origin}${pathname}` };
}

/** Checks an audit log; returns the exit code. */
export async function checkAudit(
  terminal: Terminal,
  file: string,
  { expect: expected }: { readonly expect?: string },
): Promise<number> {
  const found = await check(pathOf(terminal, file), expected);
  if (!found.ok) {
    note(terminal, `${file}: line ${found.line}: ${found.problem}: ${MEANINGS[found.problem]}`);
    return REJECTED;
  }
  print(terminal, `${file}: log ${found.id}, ${count(found.entries, 'line')}, sound`);
  if (found.unfinished > 0) print(terminal, `unfinished text of processes that were killed: ${found.unfinished} times`);
  print(terminal, `last: ${found.last}`);
  return 0;
}

const MEANINGS = {
  'not-an-entry': 'it is not a line as the log writes it',
  sequence: 'lines before it were removed, inserted or moved',
  chain: 'it does not follow from the line before: one of them was changed',
  unfinished: 'it tells of unfinished text that is not before it',
  'expected-missing': 'the line of --expect is not in the log: lines were removed, or it is another log',
} as const;

async function check(path: string, expected: string | undefined) {
  try {
    return await checkAuditLog(path, expected === undefined ? {} : { expected: expected.toLowerCase() });
  } catch (error) {
    if (error instanceof EhicError && error.params.option === 'expected')
      throw new UsageError('--expect takes the hash that an earlier check printed: 64 hexadecimal digits');
    throw error;
  }
}
