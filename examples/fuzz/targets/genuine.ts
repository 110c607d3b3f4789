import { X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { compactVerify } from 'jose';
import { DICTIONARY } from '../../../src/profiles/cose/dictionary.ts';
import type { Scan } from '../../../src/scan-result.ts';
import { coseVerify } from '../../../src/testing/cose-peers.fixture.ts';
import { guessedReadings, plainReadings } from '../../../src/verify/steps/readings.ts';
import { Finding } from '../target.ts';
import { BE, conclusionOf, verifier } from './shared.ts';

const base45: { decode(text: string): Uint8Array } = createRequire(import.meta.url)('base45');
const KEYS = BE.certificates.map(({ der }) => new X509Certificate(Buffer.from(der, 'base64')).publicKey);

async function verifiesAny(verify: (key: (typeof KEYS)[number]) => Promise<boolean>): Promise<boolean> {
  for (const key of KEYS) if (await verify(key).catch(() => false)) return true;
  return false;
}

/** Whether other libraries find a token in exactly this text that a key of the institution has signed. */
async function isSigned(text: string): Promise<boolean> {
  try {
    if (text.startsWith('EH1:')) {
      const token = inflateRawSync(base45.decode(text.slice(4)), { dictionary: DICTIONARY });
      return await verifiesAny(async (key) => (await coseVerify(token, key)).isValid);
    }
    const token = inflateSync(base45.decode(text)).toString('latin1');
    return await verifiesAny(async (key) => (await compactVerify(token, key)) !== undefined);
  } catch {
    return false;
  }
}

/** Whether other libraries find a signed token in what was scanned, as it is or in a form in which it may be read. */
export async function isGenuine(scanned: string): Promise<boolean> {
  const readings = [...plainReadings(scanned), ...guessedReadings(scanned)].map(({ text }) => text);
  for (const text of new Set([scanned, ...readings])) if (await isSigned(text)) return true;
  return false;
}

/** Verifies what was scanned; returns the conclusions. What is approved must be genuine. */
export async function conclusionsOf(scans: readonly Scan[]): Promise<string> {
  const found: string[] = [];
  for (const scan of scans) {
    const conclusion = conclusionOf(await verifier.verify(scan));
    if (conclusion === 'APPROVED' && !(await isGenuine(scan.text))) throw new Finding('approved, but nobody signed it');
    found.push(conclusion);
  }
  return found.join();
}
