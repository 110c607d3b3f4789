import { existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { SignerError } from '../errors.ts';
import { CK, CKR, type Cryptoki } from './cryptoki.ts';
import { returnValueOf } from './faults.ts';

/** The optional peer dependency that calls modules, and the version that this package is tested with. */
export const PKCS11JS = { name: 'pkcs11js', version: '2.1.7' } as const;

/** The modules that this thread has loaded, by path. They stay loaded: others in the process may be using them. */
const loaded = new Map<string, Cryptoki>();

/** Loads pkcs11js. */
export type LoadPkcs11js = () => Promise<unknown>;

// By a variable, so that neither a bundler nor the type check needs the package.
const loadPkcs11js: LoadPkcs11js = () => import(PKCS11JS.name as string);

/**
 * Returns the module at a path, loaded once a thread. Throws SignerError `ERR_EHIC_PKCS11_UNAVAILABLE` without pkcs11js,
 * and `ERR_EHIC_PKCS11_MODULE` (`problem`: `NOT_FOUND`, `NOT_LOADABLE`, `NOT_INITIALIZED`,
 * `MAIN_THREAD_FIRST`).
 */
export async function openModule(path: string, load: LoadPkcs11js = loadPkcs11js): Promise<Cryptoki> {
  const known = loaded.get(path);
  if (known) return known;
  const cryptoki = new (await readClass(load))();
  try {
    cryptoki.load(path);
  } catch (cause) {
    throw moduleFault(path, cause);
  }
  initialize(cryptoki);
  loaded.set(path, cryptoki);
  return cryptoki;
}

async function readClass(load: LoadPkcs11js): Promise<new () => Cryptoki> {
  try {
    type Exports = { readonly PKCS11?: unknown; readonly default?: { readonly PKCS11?: unknown } };
    const exported = (await load()) as Exports;
    const found = exported.PKCS11 ?? exported.default?.PKCS11;
    if (typeof found === 'function') return found as new () => Cryptoki;
    throw new Error('no class PKCS11');
  } catch (cause) {
    const install = `${PKCS11JS.name}@${PKCS11JS.version}`;
    const message = `${PKCS11JS.name}, which calls PKCS#11 modules, could not be loaded; it is installed by: npm install ${install} (it is compiled then, which needs a C++ compiler, make and Python)`;
    throw new SignerError('ERR_EHIC_PKCS11_UNAVAILABLE', message, { install }, { cause });
  }
}

/**
 * Initializes the module for use by several threads. It may be initialized already, by other code in the process, and for
 * the same reason it is never finalized. Only the main thread does it: when several threads do it at the same time, which
 * PKCS#11 (5.4) does not allow, SoftHSM crashes, and destroys its tokens.
 */
export function initialize(cryptoki: Cryptoki, isMain = isMainThread): void {
  if (!isMain) {
    requireInitialized(cryptoki);
    return;
  }
  try {
    cryptoki.C_Initialize({ flags: CK.F_OS_LOCKING_OK });
  } catch (cause) {
    if (returnValueOf(cause) === CKR.CRYPTOKI_ALREADY_INITIALIZED) return;
    const params = { problem: 'NOT_INITIALIZED', returnValue: returnValueOf(cause) ?? 0 };
    const message = 'the PKCS#11 module was loaded, but could not be initialized: is it configured?';
    throw new SignerError('ERR_EHIC_PKCS11_MODULE', message, params, { cause });
  }
}

function requireInitialized(cryptoki: Cryptoki): void {
  try {
    cryptoki.C_GetInfo();
  } catch (cause) {
    const message =
      'the main thread has to use the PKCS#11 module before other threads do: call pkcs11Signer or listPkcs11 there first';
    throw new SignerError('ERR_EHIC_PKCS11_MODULE', message, { problem: 'MAIN_THREAD_FIRST' }, { cause });
  }
}

function moduleFault(path: string, cause: unknown): SignerError {
  const isThere = existsSync(path);
  const problem = isThere || !/[/\\]/.test(path) ? 'NOT_LOADABLE' : 'NOT_FOUND';
  const message =
    problem === 'NOT_FOUND'
      ? 'there is no file at the path of the PKCS#11 module'
      : 'the PKCS#11 module cannot be loaded: it is not a PKCS#11 library of this system and processor, or lacks another library';
  return new SignerError('ERR_EHIC_PKCS11_MODULE', message, { problem }, { cause });
}
