import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { base45Decode, base45Encode } from '../../../src/codec/base45.ts';
import { inflateRaw, zlibDecompress } from '../../../src/codec/deflate.ts';
import { DICTIONARY } from '../../../src/profiles/cose/dictionary.ts';
import { type Change, Finding, type Random, type Target } from '../target.ts';
import { isGenuine } from './genuine.ts';
import { bytesOf, conclusionOf, ISSUED, requireNothingPersonal, textOf, verifier } from './shared.ts';
import { resignedJws, resignedSign1 } from './tokens.ts';

/** Files of the field, where they are at hand. */
export const CASES = join(process.env.EEHIC_SHARED ?? '../shared', 'cases');

/** The text of a QR code, as a scanner hands it over. */
export async function textTarget(): Promise<Target> {
  const texts = ISSUED.map(({ text }) => text);
  const cases = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith('.txt')) : [];
  return {
    name: 'text',
    seeds: [
      ...texts.map(bytesOf),
      ...['', 'EH1:', 'HC1:6BF', `]Q1${texts[0]}`, texts[0]!.replaceAll(' ', '%20')].map(bytesOf),
      ...cases.map((name) => new Uint8Array(readFileSync(join(CASES, name)))),
    ],
    tokens: ['EH1:', 'eh1:', 'EH2:', 'HC1:', ' ', '%20', '+', '\r\n', '\ufeff', ']Q1', '\u00a0', '\0', ':::', '%25'],
    maxLength: 8192,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const text = textOf(input);
  const report = await verifier.verify(text);
  requireNothingPersonal('what is fresh', report.freshness);
  await verifier.diagnose(text);
  const conclusion = conclusionOf(report);
  if (conclusion === 'APPROVED' && !(await isGenuine(text))) throw new Finding('approved, but nobody signed it');
  return `${report.profile} ${conclusion} ${report.warnings.map(({ code }) => code)}`;
}

/** Changes the compressed bytes, the token, or what was signed. */
async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  const text = textOf(input);
  const isCose = text.startsWith('EH1:');
  const layer = random(6);
  try {
    const compressed = base45Decode(isCose ? text.slice(4) : text);
    if (layer === 0) return wrapped(isCose, change(compressed));
    if (isCose) {
      const token = inflateRaw(compressed, { dictionary: DICTIONARY });
      const other = layer === 1 ? change(token) : await resignedSign1(token, change, random);
      return wrapped(true, deflateRawSync(other, { dictionary: DICTIONARY }));
    }
    const token = zlibDecompress(compressed);
    const other = layer === 1 ? change(token) : bytesOf(await resignedJws(textOf(token), change, random));
    return wrapped(false, deflateSync(other));
  } catch {
    return undefined;
  }
}

function wrapped(isCose: boolean, compressed: Uint8Array): Uint8Array {
  return bytesOf((isCose ? 'EH1:' : '') + base45Encode(new Uint8Array(compressed)));
}
