import { gzipSync } from 'node:zlib';
import { type Card, createIssuer } from 'eehic';
import { base45Encode, zlibCompress } from 'eehic/codec';
import { smallestVersion } from 'eehic/qr';
import { build } from 'esbuild';
import { SignJWT } from 'jose';
import { HOLDERS, JOHN_DOE, JOHN_DOE_BY_INDEX, now } from './holders.ts';
import { type BenchmarkKey, benchmarkKey } from './keys.ts';
import type { Benchmark, Row } from './results.ts';

const PREFIX = 'EH1:';
const SIGNATURES = 100;
const FORMATS = ['COSE ES256', 'COSE RS256', 'JWS RS256', 'JWS ES256', 'COSE, zlib', 'COSE, as is'];

/** Measures the length of the QR text and the version of the QR code, and the size of bundles. */
export const sizesBenchmark: Benchmark = {
  name: 'sizes',
  title: 'Sizes: characters, and QR version at level L/M/Q',
  async run() {
    const [es256, rs256] = [await benchmarkKey('ES256'), await benchmarkKey('RS256')];
    const rows: Row[] = [];
    const smaller = { zlib: 0, asIs: 0 };
    const cards = [JOHN_DOE_BY_INDEX, ...HOLDERS];
    for (const card of cards) {
      const texts = await textsOf(card, es256, rs256);
      const values = FORMATS.flatMap((format, index) => {
        const text = texts[index];
        return text === undefined ? [] : [[format, describe(text)]];
      });
      const reference = typeof card.revocation === 'object' ? ', index of a status list' : '';
      rows.push({
        name: `${card.country} ${card.document} ${initials(card)}${reference}`,
        values: Object.fromEntries(values),
      });
      const [ours, , , , zlib, asIs] = texts.map(
        (text) => smallestVersion(text?.length ?? 0, 'M') ?? Number.POSITIVE_INFINITY,
      );
      if (ours! < zlib!) smaller.zlib++;
      if (ours! < asIs!) smaller.asIs++;
    }
    const bundles = await Promise.all(Object.entries(BUNDLES).map(describeBundle));
    const length = await longestOf(JOHN_DOE, es256);
    const [low, middle] = [smallestVersion(length, 'L')!, smallestVersion(length, 'M')!];
    return {
      tables: [
        { columns: Object.fromEntries(FORMATS.map((format) => [format, 'text'])), rows },
        { columns: { minified: 'bytes', gzip: 'bytes' }, rows: bundles },
      ],
      notes: [
        'COSE ES256: the product, raw DEFLATE with the preset dictionary. COSE RS256 and JWS RS256: RSA of 2048 bits.',
        'JWS: as the PoC has it, zlib and Base45; an EHIC as if it were a PRC. COSE, zlib: ES256 with zlib instead, without',
        'the dictionary. COSE, as is: ES256, not compressed. At level M the dictionary saves a version or more against zlib',
        `for ${smaller.zlib} of ${cards.length} cards, against no compression for ${smaller.asIs}.`,
      ],
      aims: [
        {
          aim: 'John Doe in at most 300 characters, versions 9-L and 10-M',
          isMet: length <= 300 && low <= 9 && middle <= 10,
          found: `longest of ${SIGNATURES} signatures ${length} characters, ${low}-L, ${middle}-M`,
        },
      ],
    };
  },
};

/** Imports of applications, each as a module of its own. */
const BUNDLES: Readonly<Record<string, string>> = {
  createIssuer: `export { createIssuer } from 'eehic';`,
  createVerifier: `export { createVerifier } from 'eehic';`,
  'createVerifier, resolverRegistry, revocationLists': `export { createVerifier } from 'eehic';
    export { resolverRegistry } from 'eehic/registry';
    export { revocationLists } from 'eehic/revocation';`,
};

async function describeBundle([name, contents]: readonly [string, string]): Promise<Row> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    tsconfig: 'tsconfig.json',
    write: false,
  });
  const code = outputFiles[0]!.contents;
  return { name: `bundle: ${name}`, values: { minified: code.length, gzip: gzipSync(code).length } };
}

/**
 * Returns the greatest length of several texts, since each signature is different and compresses a little better or
 * worse.
 */
async function longestOf(card: Card, { signer }: BenchmarkKey): Promise<number> {
  const issuer = createIssuer({ signer, now });
  const texts = await Promise.all(Array.from({ length: SIGNATURES }, () => issuer.issue(card)));
  return Math.max(...texts.map(({ text }) => text.length));
}

async function textsOf(card: Card, es256: BenchmarkKey, rs256: BenchmarkKey): Promise<(string | undefined)[]> {
  const issued = await createIssuer({ signer: es256.signer, now }).issue(card);
  const { text: rsa } = await createIssuer({ signer: rs256.signer, now }).issue(card);
  const { token } = issued.layers;
  return [
    issued.text,
    rsa,
    await pocText(card, rs256),
    await pocText(card, es256),
    PREFIX + base45Encode(zlibCompress(token)),
    PREFIX + base45Encode(token),
  ];
}

/** Returns the text of the PoC: a JWT of the schema eessi:prc:1.0, zlib, Base45 (PoC 3). It has no status lists. */
async function pocText(card: Card, { algorithm, kid, privateKey }: BenchmarkKey): Promise<string | undefined> {
  if (typeof card.revocation === 'object') return undefined;
  const { institution, validFrom = card.issuedOn, validTo = card.expiryDate } = card;
  const prc = {
    ic: card.country,
    fn: card.familyName,
    gn: card.givenNames,
    dob: card.birthDate,
    hi: card.personalId,
    in: institution.name,
    ii: institution.id,
    ci: card.cardId,
    sd: validFrom,
    ed: validTo,
    xd: card.expiryDate,
    di: card.issuedOn,
  };
  const jwt = await new SignJWT({ sid: 'eessi:prc:1.0', jti: card.tokenId!, rid: card.revocation, prc })
    .setProtectedHeader({ alg: algorithm, kid, typ: 'JWT' })
    .sign(privateKey);
  return base45Encode(zlibCompress(new TextEncoder().encode(jwt)));
}

function describe({ length }: string): string {
  const versions = (['L', 'M', 'Q'] as const).map((level) => smallestVersion(length, level) ?? '–');
  return `${length} ${versions.join('/')}`;
}

/** Returns the names of a holder, shortened if they are long. */
function initials({ familyName, givenNames }: Card): string {
  const short = (name: string) => ([...name].length > 20 ? `${[...name].slice(0, 19).join('')}…` : name);
  return `${short(familyName)}, ${short(givenNames)}`;
}
