import { type OptionNames, requireOptions } from '../options.ts';
import { requireText, requireWholeNumber, unusable } from '../usage.ts';
import { CK, CKR, type Cryptoki, type Handle, numberOf, type TokenInfo } from './cryptoki.ts';
import { listNames, pinFault, returnValueOf, tokenFault } from './faults.ts';
import { initialize } from './open-module.ts';

/** Which token is meant. Of several members all must fit. */
export interface Pkcs11Token {
  /** The label of the token. */
  readonly label?: string;
  /** The serial number of the token. */
  readonly serial?: string;
  /** The number of the slot; that of SoftHSM changes when tokens are added, so a label or serial number is better. */
  readonly slot?: number;
}

const TOKEN: OptionNames<Pkcs11Token> = { label: true, serial: true, slot: true };

/** A session with a token, logged in if the token wants that. */
export interface TokenSession {
  readonly cryptoki: Cryptoki;
  readonly slot: Handle;
  readonly handle: Handle;
}

/** A slot with a token in it. */
export interface TokenSlot {
  readonly slot: Handle;
  readonly info: TokenInfo;
}

/** Throws `ERR_EHIC_OPTIONS` for what does not say which token is meant. */
export function requireToken(token: Pkcs11Token | undefined): void {
  if (token === undefined) return;
  requireOptions(token, TOKEN, 'token');
  if (token.label !== undefined) requireText('token.label', token.label);
  if (token.serial !== undefined) requireText('token.serial', token.serial);
  if (token.slot !== undefined) requireWholeNumber('token.slot', token.slot);
}

/** Throws `ERR_EHIC_OPTIONS` for a PIN that is no text, or that a module would cut off. */
export function requirePin(pin: string | undefined): void {
  if (pin === undefined) return;
  requireText('pin', pin);
  if (pin.includes('\0')) throw unusable('pin', 'it has a character that no PIN has');
}

/** What a module answers about a token that is not in its slot any more. */
const ABSENT: readonly number[] = [
  CKR.SLOT_ID_INVALID,
  CKR.DEVICE_REMOVED,
  CKR.TOKEN_NOT_PRESENT,
  CKR.TOKEN_NOT_RECOGNIZED,
];

/** Returns the slots in which there is a token. Throws what the module answered if one of them cannot be described. */
export function tokenSlots(cryptoki: Cryptoki): readonly TokenSlot[] {
  const { slots, faults } = lookIntoSlots(cryptoki);
  for (const { error } of faults) throw error;
  return slots;
}

interface SlotFault {
  readonly slot: Handle;
  readonly error: unknown;
}

function lookIntoSlots(cryptoki: Cryptoki) {
  const slots: TokenSlot[] = [];
  const faults: SlotFault[] = [];
  for (const slot of cryptoki.C_GetSlotList(true)) {
    try {
      const info = describeToken(cryptoki, slot);
      if (info) slots.push({ slot, info });
    } catch (error) {
      faults.push({ slot, error });
    }
  }
  return { slots, faults };
}

/** Returns what a token says of itself; `undefined` if it was removed since. A device in trouble is asked once more. */
function describeToken(cryptoki: Cryptoki, slot: Handle): TokenInfo | undefined {
  for (let attempt = 0; ; attempt++) {
    try {
      return cryptoki.C_GetTokenInfo(slot);
    } catch (error) {
      const value = returnValueOf(error);
      if (value !== undefined && ABSENT.includes(value)) return undefined;
      if (attempt === 1) throw error;
    }
  }
}

/** Opens a session with one token, and logs in. */
export function openSession(
  cryptoki: Cryptoki,
  token: Pkcs11Token | undefined,
  pin: string | undefined,
  isLoginOptional = false,
): TokenSession {
  initialize(cryptoki);
  const { slot, info } = findToken(cryptoki, token);
  const handle = cryptoki.C_OpenSession(slot, CK.F_SERIAL_SESSION);
  const session = { cryptoki, slot, handle };
  try {
    if (pin !== undefined || !isLoginOptional) logIn(session, info, pin);
    return session;
  } catch (error) {
    closeSession(session);
    throw error;
  }
}

/** Closes a session, which may be lost already. */
export function closeSession({ cryptoki, handle }: TokenSession): void {
  try {
    cryptoki.C_CloseSession(handle);
  } catch (error) {
    if (returnValueOf(error) === undefined) throw error;
  }
}

function findToken(cryptoki: Cryptoki, wanted: Pkcs11Token = {}): TokenSlot {
  const { label, serial, slot: number } = wanted;
  const { slots, faults } = lookIntoSlots(cryptoki);
  const all = slots.filter(({ info }) => (info.flags & CK.F_TOKEN_INITIALIZED) !== 0);
  const found = all.filter(
    ({ slot, info }) =>
      (label === undefined || info.label.trimEnd() === label.trimEnd()) &&
      (serial === undefined || info.serialNumber.trimEnd() === serial.trimEnd()) &&
      (number === undefined || numberOf(slot) === number),
  );
  const [only, ...others] = found;
  // One that cannot be described may be the one that is meant, unless another was named and is there.
  const isNamed = label !== undefined || serial !== undefined || number !== undefined;
  const unknown = faults.find(({ slot }) => number === undefined || numberOf(slot) === number);
  if (unknown && !(only && isNamed)) throw unknown.error;
  if (!only) throw tokenFault('NOT_FOUND', `there is no such token; there are: ${describe(all)}`);
  if (others.length > 0) throw tokenFault('SEVERAL', `several tokens could be meant: ${describe(found)}`);
  return only;
}

function describe(slots: readonly TokenSlot[]): string {
  return listNames(
    slots.map(({ slot, info }) => `"${info.label.trimEnd()}" (${info.serialNumber.trimEnd()}, slot ${numberOf(slot)})`),
  );
}

/** Logs in, unless that is not wanted, or was done by another session of the process. */
function logIn({ cryptoki, handle }: TokenSession, { flags }: TokenInfo, pin: string | undefined): void {
  const has = (flag: number) => (flags & flag) !== 0;
  if (!has(CK.F_LOGIN_REQUIRED) && pin === undefined) return;
  const { state } = cryptoki.C_GetSessionInfo(handle);
  if (state === CK.S_RO_USER_FUNCTIONS || state === CK.S_RW_USER_FUNCTIONS) return;
  if (has(CK.F_USER_PIN_LOCKED)) throw pinFault('LOCKED');
  if (has(CK.F_USER_PIN_FINAL_TRY)) throw pinFault('FINAL_TRY');
  const isAskedByDevice = has(CK.F_PROTECTED_AUTHENTICATION_PATH);
  if (pin === undefined && !isAskedByDevice) throw pinFault('MISSING');
  enterPin(cryptoki, handle, CK.U_USER, pin);
}

/** Enters the PIN; without one, the device asks for it by itself. */
export function enterPin(cryptoki: Cryptoki, session: Handle, user: number, pin: string | undefined): void {
  try {
    if (pin === undefined) cryptoki.C_Login(session, user);
    else cryptoki.C_Login(session, user, pin);
  } catch (error) {
    if (returnValueOf(error) !== CKR.USER_ALREADY_LOGGED_IN) throw error;
  }
}
