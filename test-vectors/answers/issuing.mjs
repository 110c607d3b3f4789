// Answers a vector of the kind issuing: the card that is signed, in its layers, or what is wrong with it.
import { CardDataError, createIssuer } from 'eehic';
import { decodeSign1 } from 'eehic/codec';
import { snapshotRegistry } from 'eehic/registry';
import { signerFromKey } from 'eehic/signers';
import { bytesOf } from './bytes.mjs';

const KEYS = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
};

export async function answerIssuing({ input, registry, key }) {
  const { profile, algorithm, timeZone, strictIssuerRules, qr, card } = input;
  const now = () => new Date(input.now);
  const time = input.registryTime;
  const issuer = createIssuer({
    signer: await signerFromKey({
      privateKey: await crypto.subtle.importKey('jwk', key.jwk, KEYS[algorithm], false, ['sign']),
      certificate: bytesOf(key.certificates[0].certificate),
      algorithm,
    }),
    profile,
    now,
    timeZone,
    strictIssuerRules,
    qr,
    registry: registry === undefined ? undefined : snapshotRegistry(registry, { now, time }),
  });
  try {
    const issued = await issuer.issue(card);
    const warnings = issued.warnings.map(({ code, params }) => ({ code, field: params?.field ?? '' }));
    return { conclusion: 'ISSUED', card: issued.card, warnings: sorted(warnings), ...layersOf[profile](issued.layers) };
  } catch (error) {
    if (!(error instanceof CardDataError)) throw error;
    const violations = error.violations.map(({ code, field }) => ({ code, field }));
    return { conclusion: 'REFUSED', violations: sorted(violations) };
  }
}

const layersOf = {
  cose({ claims, token }) {
    const { protectedBytes, toBeSigned } = decodeSign1(token);
    return inHex({ claims, protectedHeader: protectedBytes, toBeSigned }, token);
  },
  jws({ claims, token }) {
    const compact = new TextDecoder().decode(token);
    const protectedHeader = bytesOf(compact.split('.')[0].replaceAll('-', '+').replaceAll('_', '/'));
    const toBeSigned = token.subarray(0, compact.lastIndexOf('.'));
    return inHex({ claims, protectedHeader, toBeSigned }, token);
  },
};

function inHex(layers, token) {
  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const written = Object.entries(layers).map(([name, bytes]) => [name, hex(bytes)]);
  return { ...Object.fromEntries(written), tokenLength: token.length };
}

/** By field, and those of one field by code. */
const sorted = (found) => found.sort((a, b) => (`${a.field} ${a.code}` < `${b.field} ${b.code}` ? -1 : 1));
