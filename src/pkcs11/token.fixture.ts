import { constants, type KeyObject, sign } from 'node:crypto';
import { CK, CKR, type Cryptoki, type Handle, type Mechanism, type TemplateEntry, type TokenInfo } from './cryptoki.ts';

/** An object on a token: its attributes, and for a private key what signs. */
export interface FakeObject {
  readonly attributes: Map<number, Buffer | undefined>;
  readonly key?: KeyObject;
}

/** A token in software, and how it behaves. */
export interface FakeToken {
  slot: number;
  label: string;
  serial: string;
  flags: number;
  pin: string;
  objects: FakeObject[];
  mechanisms: number[];
  isPresent: boolean;
  isLoggedIn: boolean;
  /** PINs that were entered, in order. */
  entered: (string | undefined)[];
  /** Changes what the device answers. */
  answer: (signature: Buffer) => Buffer;
}

const bytes = (number: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(number));
  return buffer;
};
const numberIn = (handle: Handle) => Number(handle.readBigUInt64LE());
const fail = (code: number, method = 'C_Call') => {
  return Object.assign(new Error('CKR_NAMED'), { name: 'Pkcs11Error', code, method });
};
const MECHANISMS = [CK.M_ECDSA_SHA256, CK.M_SHA256_RSA_PKCS, CK.M_SHA256_RSA_PKCS_PSS];

/** A token that wants the PIN 1234. */
export function fakeToken(changes: Partial<FakeToken> = {}): FakeToken {
  return {
    slot: 7,
    label: 'fund',
    serial: 's-1',
    flags: CK.F_LOGIN_REQUIRED | CK.F_TOKEN_INITIALIZED | CK.F_USER_PIN_INITIALIZED,
    pin: '1234',
    objects: [],
    mechanisms: [...MECHANISMS],
    isPresent: true,
    isLoggedIn: false,
    entered: [],
    answer: (signature) => signature,
    ...changes,
  };
}

/** A private key as a token has it. */
export function fakeKey(key: KeyObject, label: string, id: string, more: readonly [number, Buffer | undefined][] = []) {
  const jwk = key.export({ format: 'jwk' });
  const curves: Record<string, string> = { 'P-256': '06082a8648ce3d030107', 'P-384': '06052b81040022' };
  const own: [number, Buffer | undefined][] =
    jwk.kty === 'EC'
      ? [[CK.A_EC_PARAMS, Buffer.from(curves[jwk.crv!]!, 'hex')]]
      : [
          [CK.A_MODULUS, Buffer.from(jwk.n!, 'base64url')],
          [CK.A_PUBLIC_EXPONENT, Buffer.from(jwk.e!, 'base64url')],
        ];
  const attributes = new Map<number, Buffer | undefined>([
    [CK.A_CLASS, bytes(CK.O_PRIVATE_KEY)],
    [CK.A_KEY_TYPE, bytes(jwk.kty === 'EC' ? CK.K_EC : CK.K_RSA)],
    [CK.A_LABEL, Buffer.from(label)],
    [CK.A_ID, Buffer.from(id, 'hex')],
    [CK.A_SIGN, Buffer.of(1)],
    ...own,
    ...more,
  ]);
  return { attributes, key };
}

/** The public key of an EC key, with its point as an octet string. */
export function fakePublicKey(key: KeyObject, id: string): FakeObject {
  const { x, y } = key.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4, 65, 4), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')]);
  const attributes = new Map([
    [CK.A_CLASS as number, bytes(CK.O_PUBLIC_KEY)],
    [CK.A_ID, Buffer.from(id, 'hex')],
    [CK.A_EC_POINT, point],
  ]);
  return { attributes };
}

/** A certificate as a token has it. */
export function fakeCertificate(der: Uint8Array, id: string): FakeObject {
  const attributes = new Map([
    [CK.A_CLASS as number, bytes(CK.O_CERTIFICATE)],
    [CK.A_CERTIFICATE_TYPE, bytes(0)],
    [CK.A_ID, Buffer.from(id, 'hex')],
    [CK.A_VALUE, Buffer.from(der)],
  ]);
  return { attributes };
}

/** A PKCS#11 module in software, whose tokens can be changed while it is used. */
export class FakeModule implements Cryptoki {
  readonly tokens: FakeToken[];
  /** The open sessions. */
  readonly sessions = new Map<
    number,
    { token: FakeToken; found: Handle[]; signing: [Mechanism, FakeObject] | undefined }
  >();
  /** Return values of the next calls, by name. */
  readonly failures: Record<string, number[]> = {};
  readonly calls: string[] = [];
  /** A slot whose token is never described, and the return value instead. */
  undescribed: { readonly slot: number; readonly code: number } | undefined;
  #next = 1;

  constructor(...tokens: FakeToken[]) {
    this.tokens = tokens;
  }

  #call(name: string): void {
    this.calls.push(name);
    const code = this.failures[name]?.shift();
    if (code) throw fail(code, name);
  }

  #token(slot: Handle): FakeToken {
    const found = this.tokens.find((token) => token.slot === numberIn(slot) && token.isPresent);
    if (!found) throw fail(CKR.TOKEN_NOT_PRESENT);
    return found;
  }

  #session(handle: Handle) {
    const session = this.sessions.get(numberIn(handle));
    if (!session) throw fail(179);
    if (!session.token.isPresent) throw fail(CKR.DEVICE_REMOVED);
    return session;
  }

  #object(handle: Handle): FakeObject {
    const number = numberIn(handle);
    const object = this.tokens.flatMap(({ objects }) => objects)[number - 1];
    if (!object) throw fail(130);
    return object;
  }

  load(): void {}
  C_Initialize(): void {
    this.#call('C_Initialize');
  }
  C_GetInfo() {
    return { manufacturerID: 'Fake', libraryDescription: 'Fake' };
  }
  C_GetSlotList(): readonly Handle[] {
    this.#call('C_GetSlotList');
    return this.tokens.filter(({ isPresent }) => isPresent).map(({ slot }) => bytes(slot));
  }
  C_GetSlotInfo() {
    return { slotDescription: 'slot' };
  }
  C_GetTokenInfo(slot: Handle): TokenInfo {
    this.#call('C_GetTokenInfo');
    if (this.undescribed?.slot === numberIn(slot)) throw fail(this.undescribed.code, 'C_GetTokenInfo');
    const { label, serial, flags } = this.#token(slot);
    return { label: label.padEnd(32), serialNumber: serial.padEnd(16), flags, manufacturerID: 'Fake  ', model: 'F ' };
  }
  C_GetMechanismList(slot: Handle): readonly number[] {
    return this.#token(slot).mechanisms;
  }
  C_OpenSession(slot: Handle): Handle {
    this.#call('C_OpenSession');
    const handle = bytes(this.#next++);
    this.sessions.set(numberIn(handle), { token: this.#token(slot), found: [], signing: undefined });
    return handle;
  }
  C_CloseSession(session: Handle): void {
    const { token } = this.#session(session);
    this.sessions.delete(numberIn(session));
    if (![...this.sessions.values()].some((other) => other.token === token)) token.isLoggedIn = false;
  }
  C_GetSessionInfo(session: Handle) {
    return { state: this.#session(session).token.isLoggedIn ? CK.S_RO_USER_FUNCTIONS : 0 };
  }
  C_Login(session: Handle, user: number, pin?: string): void {
    const { token } = this.#session(session);
    token.entered.push(pin);
    this.#call('C_Login');
    if (pin !== undefined && pin !== token.pin) throw fail(CKR.PIN_INCORRECT, 'C_Login');
    if (user === CK.U_USER) token.isLoggedIn = true;
  }
  C_FindObjectsInit(session: Handle, template: readonly TemplateEntry[]): void {
    const open = this.#session(session);
    const matches = ({ attributes }: FakeObject) =>
      template.every(({ type, value }) => {
        const wanted = typeof value === 'number' ? bytes(value) : Buffer.from(value as string | Buffer);
        return attributes.get(type)?.equals(wanted);
      });
    const isPrivate = template.some(({ type, value }) => type === CK.A_CLASS && value === CK.O_PRIVATE_KEY);
    const isHidden = isPrivate && !open.token.isLoggedIn && (open.token.flags & CK.F_LOGIN_REQUIRED) !== 0;
    const all = this.tokens.flatMap(({ objects }) => objects);
    const found = isHidden ? [] : open.token.objects.filter(matches);
    open.found = found.map((object) => bytes(all.indexOf(object) + 1));
  }
  C_FindObjects(session: Handle, max: number): readonly Handle[] {
    return this.#session(session).found.splice(0, max);
  }
  C_FindObjectsFinal(): void {}
  C_GetAttributeValue(session: Handle, object: Handle, [wanted]: readonly { readonly type: number }[]) {
    this.#session(session);
    const value = this.#object(object).attributes.get(wanted!.type);
    if (value === undefined) throw fail(CKR.ATTRIBUTE_TYPE_INVALID);
    return [{ value }];
  }
  C_SignInit(session: Handle, mechanism: Mechanism, key: Handle): void {
    this.#call('C_SignInit');
    const open = this.#session(session);
    if (!open.token.isLoggedIn && (open.token.flags & CK.F_LOGIN_REQUIRED) !== 0) throw fail(130);
    open.signing = [mechanism, this.#object(key)];
  }
  C_Sign(session: Handle, data: Buffer, room: Buffer): Buffer {
    this.#call('C_Sign');
    const { token, signing } = this.#session(session);
    const [mechanism, { key }] = signing!;
    const answer = token.answer(signFake(mechanism, key!, data));
    if (answer.length > room.length) throw fail(336);
    return answer;
  }

  /** Ends all sessions, as `C_CloseAllSessions` of other code does. */
  loseSessions(): void {
    this.sessions.clear();
    for (const token of this.tokens) token.isLoggedIn = false;
  }
}

/** Signs as the mechanism says. Only those that hash on the token are here, as node:crypto signs no digest for EC. */
function signFake({ mechanism, parameter }: Mechanism, key: KeyObject, data: Buffer): Buffer {
  const isPss = mechanism === CK.M_SHA256_RSA_PKCS_PSS;
  const padding = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: parameter!.saltLen } : {};
  return sign('sha256', data, { key, dsaEncoding: 'ieee-p1363', ...padding });
}
