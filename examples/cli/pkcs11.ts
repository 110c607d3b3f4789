import { readFile } from 'node:fs/promises';
import type { EhicError } from 'eehic';
import type { ListedToken, Pkcs11SignerOptions, Pkcs11Token } from 'eehic/pkcs11';
import { note, print, safe, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** The flags of a key in a device. */
export interface Pkcs11Flags {
  readonly pkcs11?: string;
  readonly token?: string;
  readonly tokenKeyLabel?: string;
  readonly tokenKeyId?: string;
  readonly pinEnv?: string;
  readonly pinFile?: string;
}

/** Returns the options of `pkcs11Signer` that the flags give, or `undefined` without `--pkcs11`. */
export async function readPkcs11(
  terminal: Terminal,
  flags: Pkcs11Flags,
): Promise<Pick<Pkcs11SignerOptions, 'module' | 'token' | 'pin' | 'key'> | undefined> {
  const { pkcs11, tokenKeyLabel, tokenKeyId, ...others } = flags;
  if (pkcs11 === undefined) {
    const { token, pinEnv, pinFile } = others;
    if ([token, pinEnv, pinFile, tokenKeyLabel, tokenKeyId].every((each) => each === undefined)) return undefined;
    throw new UsageError(
      '--token, --token-key-label, --token-key-id, --pin-env and --pin-file need --pkcs11, the module',
    );
  }
  const pin = (await readPin(terminal, flags)) ?? (await terminal.askSecret?.('PIN of the token: '));
  return {
    module: moduleOf(terminal, pkcs11),
    ...tokenOf(flags),
    ...(pin === undefined || pin === '' ? {} : { pin }),
    key: {
      ...(tokenKeyLabel === undefined ? {} : { label: tokenKeyLabel }),
      ...(tokenKeyId === undefined ? {} : { id: tokenKeyId }),
    },
  };
}

/** Lists what is on the tokens of a module. */
export async function listHsm(
  terminal: Terminal,
  flags: Pkcs11Flags & { readonly pkcs11: string; readonly json?: boolean },
): Promise<number> {
  const { listPkcs11 } = await import('eehic/pkcs11');
  const pin = await readPin(terminal, flags);
  const options = {
    module: moduleOf(terminal, flags.pkcs11),
    ...tokenOf(flags),
    ...(pin === undefined ? {} : { pin }),
  };
  const tokens = await listPkcs11(options);
  if (flags.json) {
    const text = (_: string, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
    print(terminal, JSON.stringify(tokens, text, 2));
    return 0;
  }
  for (const token of tokens) printToken(terminal, token);
  if (tokens.length === 0) note(terminal, 'no token is there');
  if (pin === undefined) note(terminal, 'without --pin-env or --pin-file most tokens do not show their private keys');
  return 0;
}

function printToken(terminal: Terminal, token: ListedToken): void {
  const { label, serial, slot, isInitialized, pinAttempts, keys, certificates } = token;
  const state = isInitialized ? '' : ', not initialized';
  const attempts = {
    ALL_LEFT: '',
    FEW_LEFT: ', a wrong PIN was tried',
    FINAL_TRY: ', one PIN attempt left',
    LOCKED: ', PIN locked',
  };
  print(terminal, `token "${safe(label)}" serial ${safe(serial)} slot ${slot}${state}${attempts[pinAttempts]}`);
  for (const { label: name, id, kind, canSign } of keys) {
    print(terminal, `  key "${safe(name)}" id ${id || 'none'} ${kind}${canSign ? '' : ', may not sign'}`);
  }
  for (const { label: name, id, notAfter } of certificates) {
    const end = notAfter ? `until ${notAfter.toISOString().slice(0, 10)}` : 'cannot be read';
    print(terminal, `  certificate "${safe(name)}" id ${id || 'none'} ${end}`);
  }
}

/** A name without a folder is looked for where the system looks for libraries. */
function moduleOf(terminal: Terminal, module: string): string {
  return /[/\\]/.test(module) ? pathOf(terminal, module) : module;
}

function tokenOf({ token }: Pkcs11Flags): { readonly token?: Pkcs11Token } {
  return token === undefined ? {} : { token: { label: token } };
}

async function readPin(terminal: Terminal, { pinEnv, pinFile }: Pkcs11Flags): Promise<string | undefined> {
  if (pinEnv !== undefined && pinFile !== undefined) throw new UsageError('--pin-env or --pin-file, not both');
  if (pinEnv !== undefined) {
    const pin = terminal.env[pinEnv];
    if (!pin) throw new UsageError(`--pin-env: the variable ${safe(pinEnv)} is not set`);
    return pin;
  }
  if (pinFile === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(pathOf(terminal, pinFile), 'utf8');
  } catch {
    throw new UsageError(`cannot read ${pinFile}`);
  }
  const [pin] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  if (!pin) throw new UsageError(`no PIN: ${pinFile} is empty`);
  return pin;
}

/** The option that gives the PIN or the certificate that was missing. */
export function pkcs11OptionFor({ code, params }: EhicError, { certificate }: Pkcs11SignerOptions): string | undefined {
  if (code === 'ERR_EHIC_PKCS11_PIN') return params.problem === 'MISSING' ? '--pin-env or --pin-file' : undefined;
  return code === 'ERR_EHIC_CERTIFICATE' && !certificate ? '--certificate' : undefined;
}
