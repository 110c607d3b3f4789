import { type Params, SignerError } from '../errors.ts';
import { CKR } from './cryptoki.ts';

/** The longest name of a token or key, and the greatest number of them, that a message repeats. */
const MAX_NAME = 64;
const MAX_NAMES = 10;

type PinProblem = 'MISSING' | 'WRONG' | 'LOCKED' | 'FINAL_TRY' | 'EXPIRED' | 'NOT_SET';

/** The return value of the call that threw this; `undefined` for another error. */
export function returnValueOf(error: unknown): number | undefined {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'number' ? code : undefined;
}

/** The error for a PIN, which no message ever has in it. */
export function pinFault(problem: PinProblem, cause?: unknown): SignerError {
  const text = {
    MISSING: 'the token wants a PIN, and none was given',
    WRONG: 'the PIN is wrong; it is not tried again, because that would lock the token',
    LOCKED: 'the PIN of the token is locked after too many wrong attempts: its security officer has to set it anew',
    FINAL_TRY:
      'a wrong PIN was tried so often that one attempt is left, which is not made here: log in once by hand with the right PIN, for example with "pkcs11-tool --login --list-objects"',
    EXPIRED: 'the PIN of the token has expired, or has to be changed before its first use',
    NOT_SET: 'the token has no PIN of a user yet: its security officer has to set it',
  }[problem];
  return new SignerError('ERR_EHIC_PKCS11_PIN', text, { problem }, cause === undefined ? undefined : { cause });
}

/** The error for a token that is not there, or for several that could be meant. */
export function tokenFault(problem: 'NOT_FOUND' | 'SEVERAL' | 'REMOVED', text: string, cause?: unknown): SignerError {
  return new SignerError('ERR_EHIC_PKCS11_TOKEN', text, { problem }, cause === undefined ? undefined : { cause });
}

/** The error for a key that is not there, for several that could be meant, or for one that may not sign. */
export function keyFault(
  problem: 'NOT_FOUND' | 'SEVERAL' | 'CANNOT_SIGN' | 'NO_MECHANISM',
  text: string,
  params: Params = {},
  cause?: unknown,
): SignerError {
  const options = cause === undefined ? undefined : { cause };
  return new SignerError('ERR_EHIC_PKCS11_KEY', text, { problem, ...params }, options);
}

/** The error for what a call of the module threw. */
export function faultOf(error: unknown): SignerError {
  if (error instanceof SignerError) return error;
  const value = returnValueOf(error);
  switch (value) {
    case CKR.PIN_INCORRECT:
    case CKR.PIN_INVALID:
    case CKR.PIN_LEN_RANGE:
      return pinFault('WRONG', error);
    case CKR.PIN_EXPIRED:
      return pinFault('EXPIRED', error);
    case CKR.PIN_LOCKED:
      return pinFault('LOCKED', error);
    case CKR.USER_PIN_NOT_INITIALIZED:
      return pinFault('NOT_SET', error);
    case CKR.SLOT_ID_INVALID:
    case CKR.DEVICE_REMOVED:
    case CKR.TOKEN_NOT_PRESENT:
    case CKR.TOKEN_NOT_RECOGNIZED:
      return tokenFault('REMOVED', 'the token was removed, or is not recognized any more', error);
    case CKR.KEY_FUNCTION_NOT_PERMITTED:
      return keyFault('CANNOT_SIGN', 'the token does not allow this key to sign', {}, error);
    case CKR.KEY_SIZE_RANGE:
    case CKR.KEY_TYPE_INCONSISTENT:
    case CKR.MECHANISM_INVALID:
    case CKR.MECHANISM_PARAM_INVALID:
      return keyFault('NO_MECHANISM', 'the token does not sign in this way with this key', {}, error);
    default:
      return deviceFault(error, value);
  }
}

function deviceFault(error: unknown, returnValue: number | undefined): SignerError {
  const { message, method } = (error ?? {}) as { readonly message?: unknown; readonly method?: unknown };
  const name = /^CKR_[A-Z_0-9]+$/.test(String(message)) ? String(message) : 'an error without a name';
  const call = /^C_\w+$/.test(String(method)) ? String(method) : 'a call';
  return new SignerError(
    'ERR_EHIC_PKCS11_DEVICE',
    `the device failed: ${call} answered ${name}${returnValue === undefined ? '' : ` (${returnValue})`}`,
    returnValue === undefined ? {} : { returnValue, call },
    { cause: error },
  );
}

/** Names that a device gives, as they may stand in a message: printable, and not many. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, MAX_NAMES).map(printable).join(', ');
  return names.length > MAX_NAMES ? `${shown} and ${names.length - MAX_NAMES} more` : shown;
}

/** A text of a device without what could disturb a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(0, MAX_NAME);
}
