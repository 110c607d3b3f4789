import { describe, expect, it } from 'vitest';
import { base64Decode, hexEncode } from '../src/codec/bytes.ts';
import { decodeSign1 } from '../src/codec/cose.ts';
import { decodeCompactJws } from '../src/codec/jws.ts';
import { CardDataError } from '../src/errors.ts';
import type { IssuedCard } from '../src/issue/issued-card.ts';
import { createIssuer } from '../src/issue/issuer.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { signerFromKey } from '../src/signers/webcrypto.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import type { IssuingInput, IssuingVector, Named } from './generate/issuing/vector.ts';
import { allVectors, index, PROFILES, readJson, registries } from './read.fixture.ts';

const issuing = allVectors.filter((vector): vector is IssuingVector => vector.kind === 'issuing');
const KEYS = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
} as const;

async function signerOf({ key, algorithm }: IssuingInput) {
  const { jwk, certificates } = readJson(`keys/${key}`);
  const privateKey = await crypto.subtle.importKey('jwk', jwk, KEYS[algorithm], false, ['sign']);
  return signerFromKey({ privateKey, certificate: base64Decode(certificates[0].certificate)!, algorithm });
}

async function issuerOf(input: IssuingInput) {
  const { profile, timeZone, registry, registryTime, strictIssuerRules, qr } = input;
  const now = () => new Date(input.now);
  const time = registryTime === undefined ? {} : { time: registryTime };
  return createIssuer({
    signer: await signerOf(input),
    profile,
    now,
    timeZone,
    ...(strictIssuerRules === undefined ? {} : { strictIssuerRules }),
    ...(qr ? { qr } : {}),
    ...(registry === undefined ? {} : { registry: snapshotRegistry(registries.get(registry), { now, ...time }) }),
  });
}

const sorted = (found: readonly Named[]) =>
  found
    .map(({ code, field }) => ({ code, field }))
    .sort((a, b) => (`${a.field} ${a.code}` < `${b.field} ${b.code}` ? -1 : 1));

function layersOf({ profile, layers: { claims, token } }: IssuedCard) {
  const { protectedHeader, toBeSigned } =
    profile === 'cose' ? coseLayers(token) : jwsLayers(new TextDecoder().decode(token));
  const [inClaims, inHeader, inSigned] = [claims, protectedHeader, toBeSigned].map(hexEncode);
  return { claims: inClaims, protectedHeader: inHeader, toBeSigned: inSigned, tokenLength: token.length };
}

function coseLayers(token: Uint8Array) {
  const { protectedBytes, toBeSigned } = decodeSign1(token);
  return { protectedHeader: protectedBytes, toBeSigned };
}

function jwsLayers(token: string) {
  const protectedHeader = new Uint8Array(Buffer.from(token.split('.')[0]!, 'base64url'));
  return { protectedHeader, toBeSigned: decodeCompactJws(token).signingInput };
}

/** The report on a text on the first day from that of issuing on which the card is valid. */
function verify({ text, profile, card: { issuedOn, validFrom = issuedOn } }: IssuedCard) {
  const now = () => new Date(`${validFrom > issuedOn ? validFrom : issuedOn}T12:00:00Z`);
  const accredited = validFrom < '2015-01-01' ? 'since-1960.json' : 'good.json';
  const registry = snapshotRegistry(registries.get(accredited), { now });
  return createVerifier({ registry, profiles: [PROFILES[profile]], now, timeZone: 'UTC' }).verify(text);
}

const ran: string[] = [];

describe.each(issuing.map((vector) => [vector.id, vector] as const))('%s', (id, { description, input, expected }) => {
  it(description, async () => {
    ran.push(id);
    const issuer = await issuerOf(input);
    const checked = sorted(issuer.check(input.card as never));
    const wanted = expected.conclusion === 'REFUSED' ? expected.violations : [];
    expect(new Set(checked.map((each) => JSON.stringify(each))).size).toBe(checked.length);
    // What only an answer of the registry tells, `check` does not know.
    if (input.registry === undefined) expect(checked).toEqual(wanted);
    else expect(wanted).toEqual(expect.arrayContaining([...checked]));
    const issued = await issuer.issue(input.card as never).catch((error: unknown) => error);
    if (expected.conclusion === 'REFUSED') {
      expect(issued).toBeInstanceOf(CardDataError);
      expect(sorted((issued as CardDataError).violations)).toEqual(expected.violations);
      return;
    }
    const { card, warnings } = issued as IssuedCard;
    const named = warnings.map(({ code, params }) => ({ code: code!, field: String(params?.field ?? '') }));
    expect({ conclusion: 'ISSUED', card, warnings: sorted(named), ...layersOf(issued as IssuedCard) }).toEqual(
      expected,
    );
    expect(await verify(issued as IssuedCard)).toMatchObject({ conclusion: 'APPROVED', card });
  });
});

describe('the set of vectors', () => {
  it('of issuing was run, in both profiles, issued and refused', () => {
    expect(ran).toEqual(issuing.map(({ id }) => id));
    for (const profile of ['cose', 'jws']) {
      for (const conclusion of ['ISSUED', 'REFUSED']) {
        const these = issuing.filter(
          ({ input, expected }) => input.profile === profile && expected.conclusion === conclusion,
        );
        expect(these.length, `${profile} ${conclusion}`).toBeGreaterThan(10);
      }
    }
  });

  it('names keys that are there', () => {
    const files = index.keys.map(({ file }) => file);
    for (const { id, input } of issuing) expect(files, id).toContain(input.key);
  });

  it('reaches each code that spec/codes.json has for issuing, but those that need a network', () => {
    const { reasons } = readJson('../spec/codes.json') as { readonly reasons: readonly Reason[] };
    const ofIssuing = reasons.filter(({ occurrences }) => occurrences.some((each) => each.in === 'issuing'));
    const reached = new Set(
      issuing.flatMap(({ expected }) =>
        (expected.conclusion === 'ISSUED' ? expected.warnings : expected.violations).map(({ code }) => code as string),
      ),
    );
    const left = ofIssuing.map(({ code }) => code).filter((code) => !reached.has(code));
    const ofAnswers = JSON.stringify(allVectors.filter(({ kind }) => kind === 'registry'));
    expect(left.filter((code) => !ofAnswers.includes(`"${code}"`))).toEqual([]);
  });
});

interface Reason {
  readonly code: string;
  readonly occurrences: readonly { readonly in: string }[];
}
