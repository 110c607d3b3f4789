import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { StatusListReference } from 'eehic';
import { openStatusLists } from 'eehic/node';
import { toUuid } from 'eehic/revocation';
import { parseCertificates } from 'eehic/signers';
import { type AuditFlags, openAudit, type RevokedPlace, recordPlaces } from './audit.ts';
import { readListBytes } from './input.ts';
import { type ManifestCard, type ManifestFile, openManifests, readManifests } from './manifest-cards.ts';
import { count, note, print, safe, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

export interface ListsFlags extends AuditFlags {
  readonly status: string;
  readonly manifest?: readonly string[];
  readonly keyId?: string;
  readonly dryRun?: boolean;
  readonly suspend?: boolean;
  readonly restore?: boolean;
}

/** What becomes of cards, and how it is told. */
interface Action {
  readonly status: number;
  /** The statuses that are changed: a card that is revoked stays so. */
  readonly only?: readonly number[];
  readonly verb: string;
  readonly done: string;
  readonly unchanged: string;
}

const REVOKE: Action = { status: 1, verb: 'revoke', done: 'revoked', unchanged: 'were revoked before' };
const SUSPEND: Action = {
  status: 2,
  only: [0],
  verb: 'suspend',
  done: 'suspended',
  unchanged: 'were suspended before, or are revoked, and stay so',
};
const RESTORE: Action = {
  status: 0,
  only: [2],
  verb: 'restore',
  done: 'restored',
  unchanged: 'were not suspended: they are valid, or revoked, and stay so',
};

/** What is to be revoked: the places that were named, and the cards of manifests that are wanted. */
interface Wanted {
  readonly references: readonly StatusListReference[];
  readonly tokenIds: ReadonlySet<string>;
  readonly keyId: string | undefined;
  readonly files: readonly ManifestFile[];
}

/** Revokes, suspends or restores cards in a folder of status lists: by place, by token id, or all that a key signed. */
export async function revokeInLists(terminal: Terminal, names: readonly string[], flags: ListsFlags): Promise<number> {
  if (flags.suspend && flags.restore) throw new UsageError('--suspend and --restore exclude each other');
  const { status, only, verb, done, unchanged: stay } = flags.suspend ? SUSPEND : flags.restore ? RESTORE : REVOKE;
  const lists = await openStatusLists(pathOf(terminal, flags.status));
  try {
    if (status !== 1 && lists.bits === 1)
      throw new UsageError(
        'these lists have 1 bit a status: only lists made with --bits 2 or more have suspended cards',
      );
    const urls = new Map((await lists.lists()).map(({ number, url }) => [number, url]));
    const wanted = await parseWanted(terminal, names, urls, flags);
    await requireFound(terminal, wanted);
    const cards = () => revokedCards(terminal, wanted);
    const audit = flags.dryRun ? undefined : await openAudit(terminal, flags);
    const set = (dryRun: boolean) => lists.set(cards(), status, { dryRun, ...(only && { only }) });
    if (audit) {
      await set(true);
      await recordPlaces(audit, `card.${done}`, cards());
    }
    const { changed, unchanged, notAllotted } = await set(flags.dryRun === true);
    // Of several that are to be suspended or restored some may stay as they are.
    const label = flags.dryRun ? `would ${verb}` : only ? verb : done;
    for await (const { uri, index, tokenId } of cards()) {
      print(terminal, `${label} ${tokenId === undefined ? '' : `${safe(tokenId)} `}${uri}#${index}`);
    }
    note(
      terminal,
      `${count(changed, 'card')} ${flags.dryRun ? 'would be ' : ''}${done}, ${unchanged} of those given ${stay}`,
    );
    if (notAllotted > 0)
      note(terminal, `${notAllotted} of those given were not allotted from this folder, as far as it knows`);
    if (!flags.dryRun) note(terminal, 'verifiers see it when the lists are published: eehic status publish');
    return 0;
  } finally {
    await lists.close();
  }
}

async function parseWanted(
  terminal: Terminal,
  names: readonly string[],
  urls: ReadonlyMap<number, string>,
  flags: ListsFlags,
): Promise<Wanted> {
  const references: StatusListReference[] = [];
  const tokenIds = new Set<string>();
  for (const name of names) {
    const uuid = toUuid(name);
    const [, list, index] = /^(?:(\d{1,5}):|https:\/\/[^#]+#)(\d{1,10})$/.exec(name) ?? [];
    if (uuid !== undefined) tokenIds.add(uuid);
    else if (index === undefined) {
      throw new UsageError(`neither a token id (UUID) nor a place such as 3:1234 or https://…/3#1234: "${safe(name)}"`);
    } else {
      const uri = list === undefined ? name.slice(0, name.lastIndexOf('#')) : urls.get(Number(list));
      if (uri === undefined) throw new UsageError(`there is no list ${list} in ${flags.status}`);
      references.push({ uri, index: Number(index) });
    }
  }
  const keyId = flags.keyId === undefined ? undefined : await parseKeyId(terminal, flags.keyId);
  const files = await openManifests(terminal, flags.manifest ?? []);
  if ((tokenIds.size > 0 || keyId !== undefined) && files.length === 0) {
    throw new UsageError('token ids and --key-id need --manifest, the manifest.jsonl of "eehic issue-batch"');
  }
  if (names.length === 0 && keyId === undefined) throw new UsageError('nothing to revoke: name cards, or --key-id');
  return { references, tokenIds, keyId, files };
}

/** Refuses names that would revoke nothing, before anything is revoked. */
async function requireFound(terminal: Terminal, wanted: Wanted): Promise<void> {
  const { tokenIds, keyId, files } = wanted;
  const missing = new Set(tokenIds);
  let signed = 0;
  let withoutPlace = 0;
  for await (const card of readManifests(terminal, files, true)) {
    if (!isWanted(card, wanted)) continue;
    missing.delete(idOf(card));
    if (card.keyId === keyId) signed++;
    if (!card.status) withoutPlace++;
  }
  if (missing.size > 0) {
    const some = [...missing].slice(0, 10).join(', ');
    throw new UsageError(
      `${count(missing.size, 'token id')} not in the manifest: ${some}${missing.size > 10 ? ' …' : ''}`,
    );
  }
  if (keyId !== undefined && signed === 0) throw new UsageError('no card of the manifest was signed by this key');
  if (withoutPlace > 0) {
    throw new UsageError(
      `${count(withoutPlace, 'card')} without a place in a status list: they cannot be revoked here`,
    );
  }
}

async function* revokedCards(terminal: Terminal, wanted: Wanted): AsyncGenerator<RevokedPlace> {
  yield* wanted.references;
  if (wanted.tokenIds.size === 0 && wanted.keyId === undefined) return;
  for await (const card of readManifests(terminal, wanted.files)) {
    if (!isWanted(card, wanted) || !card.status) continue;
    const { uri, index } = card.status;
    yield { uri, index, tokenId: card.tokenId };
  }
}

function isWanted(card: ManifestCard, { tokenIds, keyId }: Wanted): boolean {
  return card.keyId === keyId || (tokenIds.size > 0 && tokenIds.has(idOf(card)));
}

function idOf({ tokenId }: ManifestCard): string {
  return toUuid(tokenId) ?? tokenId;
}

/** Returns the `x5t#S256` of a kid, a thumbprint in hexadecimal, or the certificate in a file. */
async function parseKeyId(terminal: Terminal, text: string): Promise<string> {
  const id = text.replace(/^EESSI:x5t#S256:/i, '');
  if (/^[\w-]{43}$/.test(id)) return id;
  const digits = id.replaceAll(':', '');
  if (/^[\da-f]{64}$/i.test(digits)) return Buffer.from(digits, 'hex').toString('base64url');
  if (existsSync(pathOf(terminal, text))) {
    const [certificate] = parseCertificates(await readListBytes(terminal, text));
    if (certificate) return createHash('sha256').update(certificate).digest('base64url');
  }
  throw new UsageError('--key-id takes the x5t#S256 of a certificate (kid), its SHA-256 in hexadecimal, or its file');
}
