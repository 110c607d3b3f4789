import { decodeCompactJws, decodeSign1 } from 'eehic/codec';
import type { TrustRegistry } from 'eehic/registry';
import { isListUrl } from 'eehic/revocation';
import { UsageError } from './output.ts';

/** An institution by its country and id. */
export interface Name {
  readonly countryCode: string;
  readonly officialId: string;
}

/** A revocation list to be bundled: its address, and the institutions that sign it as far as they are known. */
export interface ListAddress {
  readonly url: string;
  readonly institutions: readonly Name[];
}

/** The raw entries of a registry, as far as they are used here. */
export type Entry = Partial<Name> & { readonly revocationLists?: unknown };

/** The shortest kid of COSE that is taken for the beginning of a thumbprint, in hexadecimal digits. */
const MIN_KID = 16;

/** The country codes that a registry may write in another way. */
const ALIASES: Readonly<Record<string, string>> = { EL: 'GR', GB: 'UK' };

/** Parses `--list URL` and `--list BE:0120,BE:0130=URL`. */
export function parseListAddress(text: string): ListAddress {
  const [, names, url = text] = /^([A-Z]{2}:[^=/]+)=(https:.*)$/.exec(text) ?? [];
  if (!isListUrl(url)) throw new UsageError('--list takes an https address, or BE:0120=https://…');
  return { url, institutions: names === undefined ? [] : names.split(',').map(parseName) };
}

/** Returns the lists that the entries of a registry name in `revocationLists`. */
export function listsInRegistry(entries: readonly Entry[]): readonly ListAddress[] {
  return entries.flatMap(({ countryCode, officialId, revocationLists }) => {
    if (countryCode === undefined || officialId === undefined || !Array.isArray(revocationLists)) return [];
    const name = { countryCode: ALIASES[countryCode] ?? countryCode, officialId: String(officialId) };
    const urls = revocationLists.filter((url: unknown): url is string => typeof url === 'string' && isListUrl(url));
    return urls.map((url) => ({ url, institutions: [name] }));
  });
}

/** Joins what is said of the same address. */
export function joinAddresses(lists: readonly ListAddress[]): readonly ListAddress[] {
  const joined = new Map<string, Map<string, Name>>();
  for (const { url, institutions } of lists) {
    const { href } = new URL(url);
    const names = joined.get(href) ?? new Map<string, Name>();
    for (const name of institutions) names.set(`${name.countryCode}:${name.officialId}`, name);
    joined.set(href, names);
  }
  return [...joined].map(([url, names]) => ({ url, institutions: [...names.values()] }));
}

/**
 * Returns the institutions to which the registry links the certificate that the header of a list names; all, if it
 * names none. Whether one of them has signed the list is checked later.
 */
export async function findInstitutions(
  body: Uint8Array,
  entries: readonly Entry[],
  registry: TrustRegistry,
): Promise<readonly Name[]> {
  const hint = thumbprintIn(body);
  const found: Name[] = [];
  for (const { countryCode, officialId } of entries) {
    if (countryCode === undefined || officialId === undefined) continue;
    const answer = await registry.find({
      countryCode: ALIASES[countryCode] ?? countryCode,
      officialId: String(officialId),
    });
    if (answer.status !== 'found') continue;
    const { institution } = answer;
    const isNamed = institution.certificates.some(({ 'x5t#S256': x5t }) =>
      Buffer.from(x5t, 'base64url').toString('hex').startsWith(hint),
    );
    if (isNamed) found.push({ countryCode: institution.countryCode, officialId: institution.officialId });
  }
  return found;
}

/** The beginning of the thumbprint of the certificate that a list names, in hexadecimal; empty if it names none. */
function thumbprintIn(body: Uint8Array): string {
  try {
    if ((body[0] ?? 0) >= 0x80) {
      const { kid } = decodeSign1(body);
      const hint = kid instanceof Uint8Array ? Buffer.from(kid).toString('hex') : '';
      return hint.length >= MIN_KID ? hint : '';
    }
    const { header } = decodeCompactJws(new TextDecoder().decode(body).trim());
    const x5t = /^EESSI:x5t#S256:(.+)$/i.exec(String(header.kid))?.[1] ?? header['x5t#S256'] ?? '';
    return Buffer.from(String(x5t), 'base64url').toString('hex');
  } catch {
    return '';
  }
}

function parseName(text: string): Name {
  const [, countryCode, officialId] = /^([A-Z]{2}):([^\s:]{1,64})$/.exec(text) ?? [];
  if (!countryCode || !officialId) throw new UsageError('--list names institutions as BE:0120');
  return { countryCode, officialId };
}
