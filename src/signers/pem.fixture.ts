import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { expect } from 'vitest';
import { base64Decode, utf8Encode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { CHAIN } from './key-files.fixture.ts';
import { type SignerFromPemOptions, signerFromPem } from './pem.ts';
import type { Signer } from './signer.ts';

export const der = (base64: string) => base64Decode(base64)!;
export const PKCS8 = der(pki.keys['BE:0120']);
export const KEY = pem('PRIVATE KEY', PKCS8);
export const RSA_KEY = pem('PRIVATE KEY', der(pki.keys['rsa-1']));
export const certificatePem = (key: string) =>
  pem('CERTIFICATE', der(demoInstitution('BE').certificates.find((each) => each.key === key)!.der));
export const RSA_CERTIFICATE = certificatePem('rsa-1');
export const LEAF = pem('CERTIFICATE', der(CHAIN.leaf));
export const ISSUER = pem('CERTIFICATE', der(CHAIN.issuer));
export const ROOT = pem('CERTIFICATE', der(CHAIN.root));
export const DATA = utf8Encode('data');

export const object = createPrivateKey(KEY);
export const rsaObject = createPrivateKey(RSA_KEY);

export async function expectToSign(signer: Signer): Promise<void> {
  const key = createPublicKey(signer.algorithm === 'ES256' ? object : rsaObject);
  expect(verify('sha256', DATA, { key, dsaEncoding: 'ieee-p1363' }, await signer.sign(DATA))).toBe(true);
}

export async function faultOf(source: unknown): Promise<EhicError> {
  const error = await signerFromPem(source as SignerFromPemOptions).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EhicError);
  return error as EhicError;
}
