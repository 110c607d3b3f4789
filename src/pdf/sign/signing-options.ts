import { EhicError } from '../../errors.ts';
import type { Signer } from '../../signers/signer.ts';
import { type OpenDocument, writeDocument } from '../write/document.ts';
import { parseCreationTime } from '../write/metadata.ts';
import { requireTimestampOption, type TimestampAuthority } from './timestamp-authority.ts';

/** Options for signing the document itself. */
export interface SigningOptions {
  /**
   * The signer of the document: PAdES baseline B-B (ETSI EN 319 142-1), certified with no change allowed. The key
   * receives about 110 bytes that hold the hash of the document. On a card it need not be the key that signed the
   * code; verifiers look both up in the registry.
   */
  readonly signer: Signer;
  /**
   * The time stamp authority (RFC 3161). With a time stamp the signature is PAdES B-T and can be verified after the
   * certificate of the signer has expired.
   */
  readonly timestamp?: TimestampAuthority;
}

/** Options for a document that is signed, or that is not and then has no time stamp either. */
export type OptionalSigning =
  | SigningOptions
  | {
      /** The signer of the document; without one the document is not signed. */
      readonly signer?: never;
      /** The time stamp authority; without one the signature has no time stamp. */
      readonly timestamp?: never;
    };

/** What writes the CMS, which is loaded when the first document is signed. */
let signing: Promise<typeof import('./sign-document.ts')> | undefined;

/**
 * Writes a document, signed if there is a signer. `build` makes it; its argument is the time of its creation, which a
 * document that is not signed has only with a clock.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for what is not a signer, and for a time stamp without one.
 */
export async function writeOrSign(
  { signer, timestamp, now }: OptionalSigning & { readonly now?: (() => Date) | undefined },
  build: (createdAt: Date | undefined) => Promise<OpenDocument>,
): Promise<Uint8Array> {
  if (signer !== undefined && typeof signer?.sign !== 'function') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'signer is a Signer', { option: 'signer' });
  }
  const createdAt = now === undefined ? undefined : parseCreationTime(now);
  if (!signer) {
    if (timestamp)
      throw new EhicError('ERR_EHIC_OPTIONS', 'a time stamp is for a signed document', { option: 'timestamp' });
    return writeDocument(await build(createdAt));
  }
  if (timestamp !== undefined) requireTimestampOption(timestamp);
  const signedAt = createdAt ?? new Date();
  signing ??= import('./sign-document.ts');
  const { signDocument } = await signing;
  return signDocument(await build(signedAt), { signer, timestamp, signedAt });
}
