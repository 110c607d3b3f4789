import { ALGORITHMS, type Algorithm, type AlgorithmName, findAlgorithm } from '../crypto/algorithms.ts';
import { certificateKey, keyFits } from '../crypto/keys.ts';
import { verifySignature } from '../crypto/verify.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { orderChain } from '../crypto/x509/certificate-chain.ts';
import type { PublicKeyInfo } from '../crypto/x509/public-key-info.ts';
import { EhicError, SignerError } from '../errors.ts';
import { describeKind, isSameKind, type PrivateKey, requireAllowed } from './private-key.ts';
import { withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

/**
 * Returns the signer with this key and the first of the certificates that belongs to it; the others, or those of `all`,
 * are its chain. When none belongs to it, the fault of the one that comes nearest is thrown.
 */
export async function bindKey(
  key: PrivateKey,
  certificates: readonly Uint8Array[],
  wanted: AlgorithmName | undefined,
  all: readonly Uint8Array[] = certificates,
): Promise<Signer> {
  requireAlgorithm(wanted);
  const faults: { readonly error: EhicError; readonly isOfKind: boolean }[] = [];
  for (const certificate of certificates) {
    try {
      return await bindTo(certificate, key, all, wanted);
    } catch (error) {
      if (!(error instanceof EhicError)) throw error;
      faults.push({ error, isOfKind: isOfKind(certificate, key) });
    }
  }
  const isMismatch = ({ error }: { readonly error: EhicError }) => error.code === 'ERR_EHIC_KEY_MISMATCH';
  throw (faults.find(({ isOfKind }) => isOfKind) ?? faults.find(isMismatch) ?? faults[0]!).error;
}

async function bindTo(
  certificate: Uint8Array,
  privateKey: PrivateKey,
  all: readonly Uint8Array[],
  wanted: AlgorithmName | undefined,
): Promise<Signer> {
  const algorithm = chooseAlgorithm(readCertificate(certificate).publicKeyInfo, privateKey, wanted);
  const sign = await privateKey.open(algorithm);
  await proveKey(algorithm, certificate, sign);
  const chain = orderChain(certificate, all);
  return withSelfCheck({ algorithm: algorithm.name, certificate, ...(chain.length > 0 ? { chain } : {}), sign });
}

function isOfKind(certificate: Uint8Array, { info }: PrivateKey): boolean {
  try {
    return isSameKind(readCertificate(certificate).publicKeyInfo, info);
  } catch {
    return false;
  }
}

function requireAlgorithm(wanted: unknown): void {
  if (wanted === undefined || findAlgorithm(String(wanted))) return;
  const names = Object.keys(ALGORITHMS).join(', ');
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `the algorithm asked for is none of ${names}`);
}

function chooseAlgorithm(
  certificate: PublicKeyInfo,
  { info }: PrivateKey,
  wanted: AlgorithmName | undefined,
): Algorithm {
  requireAllowed(certificate, 'certificate');
  if (!isSameKind(certificate, info)) {
    const message = `the private key is ${describeKind(info)}, but the key of the certificate is ${describeKind(certificate)}: they do not belong together`;
    throw new SignerError('ERR_EHIC_KEY_MISMATCH', message);
  }
  const fitting = Object.values(ALGORITHMS).filter((each) => keyFits(each, certificate) && keyFits(each, info));
  const own = fitting.find(({ name }) => name === (wanted ?? 'RS256'));
  const algorithm = own ?? (wanted === undefined ? fitting[0] : undefined);
  if (algorithm) return algorithm;
  const kind = describeKind(info.type === 'RSA' && info.pssLimits === undefined ? certificate : info);
  const names = fitting.map(({ name }) => name).join(' or ');
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `the key is ${kind}, which is for ${names}, not for ${wanted}`);
}

async function proveKey(algorithm: Algorithm, certificate: Uint8Array, sign: Signer['sign']): Promise<void> {
  const probe = new TextEncoder().encode('eehic: does this key belong to this certificate?');
  const key = await certificateKey(readCertificate(certificate), algorithm);
  let isPair = false;
  try {
    isPair = await verifySignature(algorithm, key, await sign(probe), probe);
  } catch (error) {
    if (error instanceof EhicError) throw error;
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', `the private key cannot sign with ${algorithm.name}`);
  }
  if (!isPair) throw new SignerError('ERR_EHIC_KEY_MISMATCH', 'the private key does not belong to the certificate');
}
