import { hexEncode } from '../../codec/bytes.ts';
import { ecdsaSignatureToDer } from '../../crypto/ecdsa-signature.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { PdfError } from '../../errors.ts';
import { withSelfCheck } from '../../signers/self-check.ts';
import type { Signer } from '../../signers/signer.ts';
import { MAX_CMS } from '../cms/signed-data.ts';
import { type OpenDocument, writeDocument } from '../write/document.ts';
import { type CmsWriter, createCmsWriter } from './cms.ts';
import { addSignatureField, type Room } from './signature-field.ts';
import { requestTimestamp } from './timestamp.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** The room for a time stamp in bytes; with the certificates of their authority, most take 2 to 8 kB. */
const TIMESTAMP_ROOM = 14_336;

const writers = new WeakMap<Signer, Promise<CmsWriter>>();

export interface SigningOptions {
  readonly signer: Signer;
  /** The authority of the time stamp. With it the signature is PAdES B-T, and without it B-B. */
  readonly timestamp?: TimestampAuthority | undefined;
  /** The time that the signer claims, which the file holds to the second. */
  readonly signedAt: Date;
}

/**
 * Writes a document with a signature over all of it (PAdES baseline, ETSI EN 319 142-1). Through `Signer.sign` the key
 * receives only the signed attributes, about 110 bytes. The signature is verified before it is used.
 */
export async function signDocument(
  document: OpenDocument,
  { signer, timestamp, signedAt }: SigningOptions,
): Promise<Uint8Array> {
  const checked = withSelfCheck(signer);
  const writer = await cmsWriterOf(signer);
  const contentsSize = writer.greatestLength + (timestamp ? TIMESTAMP_ROOM : 0);
  if (contentsSize > MAX_CMS) throw tooLarge(contentsSize, MAX_CMS);
  const { dictionary, byteRange, contents } = addSignatureField(document, { contentsSize, signedAt });
  const file = await writeDocument(document, dictionary);

  const end = contents.offset + contents.size;
  fill(file, byteRange, `[0 ${contents.offset} ${end} ${file.length - end}]`);
  // The /ByteRange covers everything except the signature and its delimiters (ISO 32000-1 12.8.1).
  const attributes = writer.attributesFor(await sha256(file.subarray(0, contents.offset), file.subarray(end)));
  const raw = await checked.sign(attributes);
  const signature = checked.algorithm === 'ES256' ? ecdsaSignatureToDer(raw) : raw;
  const stamp = timestamp && (await requestTimestamp(timestamp, signature));
  const cms = writer.write(attributes, signature, stamp);
  if (cms.length > contentsSize) throw tooLarge(cms.length, contentsSize);
  fill(file, contents, `<${hexEncode(cms)}${'00'.repeat(contentsSize - cms.length)}>`);
  return file;
}

function tooLarge(bytes: number, max: number): PdfError {
  return new PdfError('ERR_EHIC_PDF_SIGNATURE_TOO_LARGE', 'the signature is larger than its room', { bytes, max });
}

function cmsWriterOf(signer: Signer): Promise<CmsWriter> {
  const known = writers.get(signer);
  if (known) return known;
  const writer = createCmsWriter(signer);
  writers.set(signer, writer);
  return writer;
}

function fill(file: Uint8Array, { offset, size }: Room, text: string): void {
  new TextEncoder().encodeInto(text, file.subarray(offset, offset + size));
}
