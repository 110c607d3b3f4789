import { setTimeout as wait } from 'node:timers/promises';
import { hexEncode } from '../codec/bytes.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { SignerError } from '../errors.ts';
import { CK, type Cryptoki, type TemplateEntry } from './cryptoki.ts';
import { faultOf, keyFault, listNames } from './faults.ts';
import { chooseMethod, readSignature, type SigningMethod } from './mechanisms.ts';
import { belongsTo, describeKey, readCertificates, readKeys, type TokenCertificate, type TokenKey } from './objects.ts';
import { closeSession, enterPin, openSession, type Pkcs11Token, type TokenSession } from './token-session.ts';

/** How long in milliseconds is waited before each further attempt. */
const RETRY_AFTER = [0, 100, 500, 2000];
/** Room for a signature of RSA with 16,384 bits, or for any ECDSA signature in DER. */
const MAX_SIGNATURE = 2048;
/** Faults that pass, perhaps: the session was lost, somebody logged out, the device restarts. */
const MAY_PASS = ['ERR_EHIC_PKCS11_DEVICE', 'ERR_EHIC_PKCS11_TOKEN', 'ERR_EHIC_PKCS11_MODULE'];

/** What a key is found by. */
export interface KeySearch {
  readonly token: Pkcs11Token | undefined;
  readonly pin: string | undefined;
  readonly label: string | undefined;
  readonly id: Uint8Array | undefined;
  /** The certificates that were given, by which one key of several is chosen. */
  readonly certificates: readonly Uint8Array[];
}

interface Connection {
  readonly session: TokenSession;
  readonly key: TokenKey;
  readonly mechanisms: readonly number[];
}

/** A private key on a token, with the session in which it is used. */
export class Pkcs11Key {
  readonly #cryptoki: Cryptoki;
  readonly #search: KeySearch;
  readonly #wait: (milliseconds: number) => Promise<unknown>;
  #connection: Connection | undefined;
  /** Whether there was a connection: a token that was never there will hardly come. */
  #wasConnected = false;
  /** A fault with which every further attempt would do harm: another wrong PIN locks the token. */
  #refused: SignerError | undefined;
  #isClosed = false;

  constructor(cryptoki: Cryptoki, search: KeySearch, waitFor: (milliseconds: number) => Promise<unknown> = wait) {
    this.#cryptoki = cryptoki;
    this.#search = search;
    this.#wait = waitFor;
  }

  /** Returns the key, and the certificates on its token. */
  async open(): Promise<{ readonly key: TokenKey; readonly certificates: readonly TokenCertificate[] }> {
    return this.#retrying(({ key, session }) => ({ key, certificates: readCertificates(session) }));
  }

  /** Signs data. Throws SignerError. */
  async sign(algorithm: AlgorithmName, data: Uint8Array): Promise<Uint8Array> {
    const method = await this.#retrying(({ mechanisms }) => chooseMethod(algorithm, mechanisms));
    const input = Buffer.from(await method.input(data));
    return this.#retrying((connection) => readSignature(algorithm, this.#signOnce(connection, method, input)));
  }

  close(): void {
    this.#isClosed = true;
    this.#disconnect();
  }

  #signOnce({ session, key }: Connection, { mechanism }: SigningMethod, input: Buffer): Uint8Array {
    const { cryptoki, handle } = session;
    cryptoki.C_SignInit(handle, mechanism, key.handle);
    if (key.wantsPinEachTime) enterPin(cryptoki, handle, CK.U_CONTEXT_SPECIFIC, this.#search.pin);
    return cryptoki.C_Sign(handle, input, Buffer.alloc(MAX_SIGNATURE));
  }

  async #retrying<Result>(use: (connection: Connection) => Result): Promise<Result> {
    for (let attempt = 0; ; attempt++) {
      if (this.#isClosed) throw new SignerError('ERR_EHIC_SIGNER_FAILED', 'the signer was closed');
      if (this.#refused) throw this.#refused;
      try {
        this.#connection ??= this.#connect();
        return use(this.#connection);
      } catch (error) {
        const fault = faultOf(error);
        this.#disconnect();
        if (fault.code === 'ERR_EHIC_PKCS11_PIN') this.#refused = fault;
        const delay = RETRY_AFTER[attempt];
        const mayPass = this.#wasConnected && MAY_PASS.includes(fault.code);
        if (delay === undefined || !mayPass) throw fault;
        await this.#wait(delay);
      }
    }
  }

  #connect(): Connection {
    const { token, pin } = this.#search;
    const session = openSession(this.#cryptoki, token, pin);
    try {
      const mechanisms = this.#cryptoki.C_GetMechanismList(session.slot);
      const key = findKey(session, this.#search);
      this.#wasConnected = true;
      return { session, key, mechanisms };
    } catch (error) {
      closeSession(session);
      throw error;
    }
  }

  #disconnect(): void {
    if (this.#connection) closeSession(this.#connection.session);
    this.#connection = undefined;
  }
}

/** Returns the one key that is meant. Throws SignerError `ERR_EHIC_PKCS11_KEY`. */
function findKey(session: TokenSession, { label, id, certificates }: KeySearch): TokenKey {
  const wanted: TemplateEntry[] = [];
  if (label !== undefined) wanted.push({ type: CK.A_LABEL, value: label });
  if (id !== undefined) wanted.push({ type: CK.A_ID, value: Buffer.from(id) });
  let found = readKeys(session, wanted);
  if (found.length === 0) {
    const all = listNames(readKeys(session).map(describeKey));
    throw keyFault('NOT_FOUND', `there is no such private key on the token; there are: ${all}`);
  }
  if (found.length > 1 && certificates.length > 0) {
    const keys = certificates.map((certificate) => readCertificate(certificate).spki);
    const fitting = found.filter((key) => keys.some((spki) => belongsTo(session, key, spki) !== false));
    if (fitting.length > 0) found = fitting;
  }
  if (found.length > 1) {
    const names = listNames(found.map(describeKey));
    throw keyFault('SEVERAL', `several private keys could be meant: ${names}`, { count: found.length });
  }
  const key = found[0]!;
  if (key.canSign) return key;
  const params = key.id.length > 0 ? { id: hexEncode(key.id) } : {};
  throw keyFault('CANNOT_SIGN', `the private key ${listNames([describeKey(key)])} is not one that may sign`, params);
}
