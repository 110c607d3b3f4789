import { pathToFileURL } from 'node:url';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Pkcs11SignerOptions } from '../pkcs11/pkcs11-signer.ts';
import { type SignerFromPemOptions, signerFromPem } from '../signers/pem.ts';
import { type SignerFromPkcs12Options, signerFromPkcs12 } from '../signers/pkcs12.ts';
import { withSelfCheck } from '../signers/self-check.ts';
import type { Signer } from '../signers/signer.ts';
import { requireObject, requireText, unusable } from '../usage.ts';
import type { WebUrl } from '../web-types.ts';

/** Where a signer comes from, as data: each worker thread opens its own. */
export type SignerSource =
  | {
      /** The options of `signerFromPem`. */
      readonly pem: SignerFromPemOptions;
    }
  | {
      /** The options of `signerFromPkcs12`. */
      readonly pkcs12: SignerFromPkcs12Options;
    }
  | {
      /** The options of `pkcs11Signer`. Each thread has a session of its own. */
      readonly pkcs11: Pkcs11SignerOptions;
    }
  | {
      /**
       * A module, by its path from the current folder or its URL. Its default export is called and returns a `Signer`,
       * whose method `close`, where it has one, is called at the end.
       */
      readonly module: string | WebUrl;
      /** What the default export is called with: data that can be handed to a thread. */
      readonly options?: unknown;
    };

const SOURCES: OptionNames<SignerSource> = { pem: true, pkcs12: true, pkcs11: true, module: true, options: true };

/**
 * Opens the signer of a source, as each worker thread of `issueBatch` does: for programs that issue in processes of
 * their own.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for what is not a source, or a module that cannot be loaded or has no such
 *   export; what the source itself throws.
 */
export async function openSigner(source: SignerSource): Promise<Signer> {
  requireObject('signer', source);
  requireOptions(source, SOURCES, 'signer');
  if ('pem' in source && source.pem !== undefined) return signerFromPem(source.pem);
  if ('pkcs12' in source && source.pkcs12 !== undefined) return signerFromPkcs12(source.pkcs12);
  if ('pkcs11' in source && source.pkcs11 !== undefined) {
    const { pkcs11Signer } = await import('../pkcs11/pkcs11-signer.ts');
    return pkcs11Signer(source.pkcs11);
  }
  if ('module' in source && source.module !== undefined) return openModule(source.module, source.options);
  throw unusable('signer', 'one of pem, pkcs12, pkcs11 and module is needed');
}

/** Closes what a signer holds open, if it does. */
export function closeSigner(signer: Signer & { readonly close?: unknown }): void {
  if (typeof signer.close === 'function') signer.close();
}

/** A source that can be handed to a worker thread, which no later change of what the caller gave can reach. */
export function signerSourceAsData(source: SignerSource): SignerSource {
  const address = 'module' in source && source.module !== undefined ? { module: urlOf(source.module) } : {};
  return structuredClone({ ...source, ...address }) as SignerSource;
}

async function openModule(module: string | WebUrl, options: unknown): Promise<Signer> {
  const address = urlOf(module);
  let loaded: { readonly default?: unknown };
  try {
    loaded = (await import(address)) as { readonly default?: unknown };
  } catch (cause) {
    throw Object.assign(unusable('signer.module', 'it cannot be loaded'), { cause });
  }
  if (typeof loaded.default !== 'function') throw unusable('signer.module', 'its default export is not a function');
  return withSelfCheck((await loaded.default(options)) as Signer);
}

function urlOf(module: string | WebUrl): string {
  const { href } = module as { readonly href?: unknown };
  if (typeof href === 'string') return href;
  requireText('signer.module', module);
  return /^(?:file|data|node):/.test(module) ? module : pathToFileURL(module).href;
}
