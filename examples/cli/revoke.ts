import { existsSync } from 'node:fs';
import { createRevocationList, readRevocationList, toUuid } from 'eehic/revocation';
import { parseCertificates } from 'eehic/signers';
import { openAudit, recordFile, recordRevoked } from './audit.ts';
import { parseClock, readListBytes, readListFile } from './input.ts';
import { demoNotice, note, safe, UsageError } from './output.ts';
import type { ListsFlags } from './revoke-in-lists.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { replaceWhole } from './write.ts';

export interface RevokeFlags extends SignerFlags {
  /** The address of the list; by default that of an existing list. */
  readonly url?: string;
  /** The institution of the list; by default that of an existing list. */
  readonly institution?: string;
  readonly previousCertificate?: string;
  readonly now?: string;
}

/** Revokes cards in a signed list of token ids, or with `--status` in a folder of status lists, where they can be suspended. */
export async function revoke(
  terminal: Terminal,
  list: string | undefined,
  cards: readonly string[],
  { status, manifest, keyId, dryRun, suspend, restore, ...flags }: RevokeFlags & Partial<ListsFlags>,
): Promise<number> {
  if (status === undefined) {
    if (manifest || keyId !== undefined || dryRun || suspend || restore) {
      throw new UsageError(
        '--manifest, --key-id, --dry-run, --suspend and --restore are for --status, a folder of status lists',
      );
    }
    if (list === undefined) throw new UsageError('the file of a list is needed, or --status with a folder');
    return revokeInFile(terminal, list, cards, flags);
  }
  const { audit, now, ...others } = flags;
  if (Object.keys(others).length > 0) {
    throw new UsageError('with --status nothing is signed: "eehic status publish" takes the key');
  }
  const { revokeInLists } = await import('./revoke-in-lists.ts');
  const names = list === undefined ? cards : [list, ...cards];
  return revokeInLists(terminal, names, {
    status,
    ...(manifest && { manifest }),
    ...(keyId === undefined ? {} : { keyId }),
    ...(dryRun && { dryRun }),
    ...(suspend && { suspend }),
    ...(restore && { restore }),
    ...(audit === undefined ? {} : { audit }),
    ...(now === undefined ? {} : { now }),
  });
}

/** Adds token ids to a signed revocation list, or creates one, and signs it anew. */
async function revokeInFile(
  terminal: Terminal,
  file: string,
  ids: readonly string[],
  flags: RevokeFlags,
): Promise<number> {
  const uuids = readUuids(ids);
  const text = existsSync(pathOf(terminal, file)) ? (await readListFile(terminal, file)).trim() : undefined;
  const claimed = text === undefined ? {} : claimsOf(text, file);
  const issuer = readInstitution(flags.institution ?? claimed.iss);
  const url = flags.url ?? claimed.sub;
  if (url === undefined) throw new UsageError('a new list needs --url, the "revocation" of its cards');
  const audit = await openAudit(terminal, flags);
  const { signer, isDemo } = await readSigner(terminal, issuer, flags);
  if (isDemo) demoNotice(terminal);
  const previous = flags.previousCertificate
    ? parseCertificates(await readListBytes(terminal, flags.previousCertificate))
    : [];
  const expected = { trustAnchors: [signer.certificate, ...previous], issuer, url };
  const tokenIds = text === undefined ? [] : await readRevocationList(text, expected);
  // The list keeps the spelling of its address.
  const list = createRevocationList({
    signer,
    issuer,
    url: claimed.sub ?? url,
    tokenIds,
    now: parseClock(flags.now),
    onTooLarge: ({ params: { size, max } }) =>
      note(
        terminal,
        `${file}: ${group(size)} bytes; verifiers refuse more than ${group(max)} unless they are set to accept more. New cards need a list at another address`,
      ),
  });
  const fresh = uuids.filter((uuid) => !list.isRevoked(uuid));
  for (const uuid of fresh) list.revoke(uuid);
  const content = await list.publish();
  await recordRevoked(audit, list.url, fresh);
  await recordFile(audit, 'list.signed', { list: list.url, revoked: list.size, content, signer });
  await replaceWhole(terminal, file, content);
  const known = uuids.length - fresh.length;
  note(
    terminal,
    `${file}: ${list.size} revoked, ${fresh.length} of them new${fresh.length > 0 ? `: ${fresh.join(', ')}` : ''}`,
  );
  if (known > 0) note(terminal, `${known} of those given ${known === 1 ? 'was' : 'were'} revoked already`);
  note(terminal, `publish it at ${list.url}`);
  return 0;
}

function group(number: unknown): string {
  return Number(number).toLocaleString('en');
}

/** Returns each UUID once, in lower case with hyphens. */
function readUuids(tokenIds: readonly string[]): readonly string[] {
  const wrong = tokenIds.filter((tokenId) => toUuid(tokenId) === undefined);
  if (wrong.length > 0) {
    throw new UsageError(`no UUID, so it would revoke nothing: ${wrong.map((each) => `"${safe(each)}"`).join(', ')}`);
  }
  return [...new Set(tokenIds.map((tokenId) => toUuid(tokenId)!))];
}

/** Returns the claims of a list; its signature is verified when the list is read. */
function claimsOf(text: string, file: string): { readonly iss?: string; readonly sub?: string } {
  try {
    const { iss, sub } = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
    if (typeof iss === 'string' && typeof sub === 'string') return { iss, sub };
  } catch {
    // The error below reports it.
  }
  throw new UsageError(`not a signed revocation list: ${file}`);
}

export function readInstitution(institution: string | undefined): { countryCode: string; officialId: string } {
  const [, countryCode, officialId] = /^([A-Za-z]{2}):(.+)$/.exec(institution ?? '') ?? [];
  if (countryCode && officialId) return { countryCode: countryCode.toUpperCase(), officialId };
  throw new UsageError(
    institution === undefined
      ? 'a new list needs --institution, country and id, such as BE:0120'
      : '--institution takes country and id, such as BE:0120',
  );
}
