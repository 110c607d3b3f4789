import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, type JWK } from 'jose';

/** A credential in a wallet, with the private key to which it is bound. */
export interface Stored {
  readonly credential: string;
  readonly privateJwk: JWK;
}

/** Keeps a credential as a file that only its owner can read. */
export async function store(folder: string, stored: Stored): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(stored), { mode: 0o600, flag: 'wx' });
}

/** Returns the newest credential of one of the types, or `undefined`. */
export async function findStored(folder: string, types: readonly string[]): Promise<Stored | undefined> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const all = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Stored),
  );
  return all
    .map((stored) => ({ stored, claims: decodeJwt(stored.credential.split('~')[0]!) }))
    .filter(({ claims }) => types.includes(String(claims.vct)))
    .sort((a, b) => (b.claims.iat ?? 0) - (a.claims.iat ?? 0))[0]?.stored;
}
