import { existsSync } from 'node:fs';
import { createRevocationList, readRevocationList } from 'eehic/revocation';
import { unwrapCertificates } from 'eehic/signers';
import { readClock, readListBytes, readListFile } from './input.ts';
import { demoNotice, note, UsageError } from './output.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import { replaceWhole } from './write.ts';

export interface RevokeFlags extends SignerFlags {
  readonly url: string;
  readonly institution: string;
  readonly previousCertificate?: string;
  readonly now?: string;
}

/** Adds token ids to a signed revocation list, or begins one, and signs it anew. */
export async function revoke(file: string, tokenIds: readonly string[], flags: RevokeFlags): Promise<number> {
  const [countryCode = '', officialId = ''] = flags.institution.split(':');
  if (!countryCode || !officialId) throw new UsageError('--institution takes country and id, such as BE:0120');
  const issuer = { countryCode, officialId };
  const { signer, isDemo } = await readSigner(issuer, flags);
  if (isDemo) demoNotice();
  const previous = flags.previousCertificate ? unwrapCertificates(await readListBytes(flags.previousCertificate)) : [];
  const expected = { certificates: [signer.certificate, ...previous], issuer, url: flags.url };
  const jtis = existsSync(file) ? await readRevocationList((await readListFile(file)).trim(), expected) : [];
  const list = createRevocationList({ signer, issuer, url: flags.url, jtis, now: readClock(flags.now) });
  for (const tokenId of tokenIds) list.revoke(tokenId);
  await replaceWhole(file, await list.publish());
  note(`${file}: ${list.size} revoked; publish it at ${flags.url}`);
  return 0;
}
