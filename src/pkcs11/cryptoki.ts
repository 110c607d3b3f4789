/** A slot, session or object: the bytes of a number of the machine. */
export type Handle = Buffer;

/** An attribute that an object is searched by. */
export interface TemplateEntry {
  readonly type: number;
  readonly value: number | boolean | string | Buffer;
}

/** A token as it describes itself. The texts end in spaces. */
export interface TokenInfo {
  readonly label: string;
  readonly manufacturerID: string;
  readonly model: string;
  readonly serialNumber: string;
  readonly flags: number;
}

/** A way to sign, with the parameters of RSASSA-PSS. */
export interface Mechanism {
  readonly mechanism: number;
  readonly parameter?: {
    readonly type: number;
    readonly hashAlg: number;
    readonly mgf: number;
    readonly saltLen: number;
  };
}

/** The part of PKCS#11 2.40 that is used here, as the class `PKCS11` of pkcs11js has it. A call that fails throws. */
export interface Cryptoki {
  load(path: string): void;
  C_Initialize(options: { readonly flags: number }): void;
  C_GetInfo(): { readonly manufacturerID: string; readonly libraryDescription: string };
  C_GetSlotList(tokenPresent: boolean): readonly Handle[];
  C_GetSlotInfo(slot: Handle): { readonly slotDescription: string };
  C_GetTokenInfo(slot: Handle): TokenInfo;
  C_GetMechanismList(slot: Handle): readonly number[];
  C_OpenSession(slot: Handle, flags: number): Handle;
  C_CloseSession(session: Handle): void;
  C_GetSessionInfo(session: Handle): { readonly state: number };
  C_Login(session: Handle, userType: number, pin?: string): void;
  C_FindObjectsInit(session: Handle, template: readonly TemplateEntry[]): void;
  C_FindObjects(session: Handle, max: number): readonly Handle[];
  C_FindObjectsFinal(session: Handle): void;
  C_GetAttributeValue(
    session: Handle,
    object: Handle,
    template: readonly { readonly type: number }[],
  ): readonly { readonly value: unknown }[];
  C_SignInit(session: Handle, mechanism: Mechanism, key: Handle): void;
  C_Sign(session: Handle, data: Buffer, room: Buffer): Buffer;
}

/** Constants of PKCS#11 2.40, without the prefix `CK`. */
export const CK = {
  F_OS_LOCKING_OK: 0x2,
  F_SERIAL_SESSION: 0x4,
  F_LOGIN_REQUIRED: 0x4,
  F_USER_PIN_INITIALIZED: 0x8,
  F_PROTECTED_AUTHENTICATION_PATH: 0x100,
  F_TOKEN_INITIALIZED: 0x400,
  F_USER_PIN_COUNT_LOW: 0x10000,
  F_USER_PIN_FINAL_TRY: 0x20000,
  F_USER_PIN_LOCKED: 0x40000,
  S_RO_USER_FUNCTIONS: 1,
  S_RW_USER_FUNCTIONS: 3,
  U_USER: 1,
  U_CONTEXT_SPECIFIC: 2,
  O_CERTIFICATE: 1,
  O_PUBLIC_KEY: 2,
  O_PRIVATE_KEY: 3,
  K_RSA: 0,
  K_EC: 3,
  A_CLASS: 0x0,
  A_LABEL: 0x3,
  A_VALUE: 0x11,
  A_CERTIFICATE_TYPE: 0x80,
  A_KEY_TYPE: 0x100,
  A_ID: 0x102,
  A_SIGN: 0x108,
  A_MODULUS: 0x120,
  A_PUBLIC_EXPONENT: 0x122,
  A_EC_PARAMS: 0x180,
  A_EC_POINT: 0x181,
  A_ALWAYS_AUTHENTICATE: 0x202,
  M_RSA_PKCS: 0x1,
  M_RSA_PKCS_PSS: 0xd,
  M_SHA256_RSA_PKCS: 0x40,
  M_SHA256_RSA_PKCS_PSS: 0x43,
  M_SHA256: 0x250,
  M_ECDSA: 0x1041,
  M_ECDSA_SHA256: 0x1044,
  G_MGF1_SHA256: 2,
  /** The kind of parameters that pkcs11js takes for RSASSA-PSS. */
  PARAMS_RSA_PSS: 5,
} as const;

/** The return values that are looked at (`CKR_…`). */
export const CKR = {
  SLOT_ID_INVALID: 3,
  ATTRIBUTE_SENSITIVE: 17,
  ATTRIBUTE_TYPE_INVALID: 18,
  DEVICE_REMOVED: 50,
  KEY_SIZE_RANGE: 98,
  KEY_TYPE_INCONSISTENT: 99,
  KEY_FUNCTION_NOT_PERMITTED: 104,
  MECHANISM_INVALID: 112,
  MECHANISM_PARAM_INVALID: 113,
  PIN_INCORRECT: 160,
  PIN_INVALID: 161,
  PIN_LEN_RANGE: 162,
  PIN_EXPIRED: 163,
  PIN_LOCKED: 164,
  TOKEN_NOT_PRESENT: 224,
  TOKEN_NOT_RECOGNIZED: 225,
  USER_ALREADY_LOGGED_IN: 256,
  USER_PIN_NOT_INITIALIZED: 258,
  CRYPTOKI_ALREADY_INITIALIZED: 401,
} as const;

/** The number of a handle, as tools print that of a slot. */
export function numberOf(handle: Handle): number {
  const bytes = isLittleEndian ? [...handle].reverse() : [...handle];
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
