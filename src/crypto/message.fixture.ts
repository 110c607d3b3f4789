import { utf8Encode } from '../codec/bytes.ts';
import type { CborValue } from '../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, signatureStructure } from '../codec/cose.ts';
import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS, type AlgorithmName } from './algorithms.ts';
import { verifySign1 } from './verify.ts';

export const PAYLOAD = utf8Encode('payload');
export const NAMES = ['ES256', 'PS256', 'RS256'] as const;
export const signers = {} as Record<AlgorithmName, Signer>;
for (const algorithm of NAMES) signers[algorithm] = await demoSigner(demoInstitution('BE'), { algorithm });

export interface Recipe {
  readonly alg?: CborValue;
  readonly more?: readonly [number, CborValue][];
  readonly unprotected?: readonly [number, CborValue][];
  readonly payload?: Uint8Array | null;
  readonly change?: (signature: Uint8Array) => Uint8Array;
}

/** Returns a message with a valid signature, whatever its headers say. */
export async function message(name: AlgorithmName, recipe: Recipe = {}): Promise<Uint8Array> {
  const { more = [], unprotected = [], payload = PAYLOAD, change = (signature) => signature } = recipe;
  const alg = 'alg' in recipe ? recipe.alg : ALGORITHMS[name].coseId;
  const protectedHeader = new Map<CborValue, CborValue>(alg === undefined ? more : [[1, alg], ...more]);
  const data = signatureStructure(encodeProtectedHeader(protectedHeader), payload ?? new Uint8Array(0));
  const signature = change(await signers[name].sign(data));
  return encodeSign1({
    protectedHeader,
    unprotectedHeader: new Map<CborValue, CborValue>(unprotected),
    payload,
    signature,
  });
}

export const verifyOwn = async (name: AlgorithmName, recipe?: Recipe) =>
  verifySign1(await message(name, recipe), { certificate: signers[name].certificate });
