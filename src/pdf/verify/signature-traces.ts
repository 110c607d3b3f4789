import { findNames, type Name, skipWhiteSpace } from './pdf-tokens.ts';

/** The traces of signatures in a file, which are found by name, anywhere in the file. */
export interface SignatureTraces {
  readonly byteRanges: readonly Name[];
  /** The number of dictionaries of the type of a signature or a document time stamp. */
  readonly dictionaries: number;
  readonly docMdp: readonly Name[];
  /** Whether there is any trace at all. */
  readonly any: boolean;
}

/** Names that occur only with signatures (ISO 32000-1 tables 252 to 254, ISO 32000-2 table 255). */
const SIGNATURE_NAMES: ReadonlySet<string> = new Set([
  'Adobe.PPKLite',
  'DocTimeStamp',
  'ETSI.CAdES.detached',
  'ETSI.RFC3161',
  'SigRef',
  'adbe.pkcs7.detached',
  'adbe.pkcs7.sha1',
  'adbe.x509.rsa_sha1',
]);

const WANTED: ReadonlySet<string> = new Set([...SIGNATURE_NAMES, 'ByteRange', 'DocMDP', 'Sig', 'Type']);

/** The maximum number of signatures; a document that has more was not made by merging cards. */
export const MAX_SIGNATURES = 64;
/** The maximum number of /DocMDP that are accepted; our own documents have two. */
export const MAX_DOC_MDP = 16;

/**
 * Finds the traces of signatures in a file. The search ends when there are more signatures than a merged document has.
 * An empty signature field (`/FT /Sig`) is not a trace, since it is not yet signed.
 */
export function findTraces(bytes: Uint8Array): SignatureTraces {
  const byteRanges: Name[] = [];
  const docMdp: Name[] = [];
  let dictionaries = 0;
  let any = false;
  let previous: Name | undefined;
  for (const found of findNames(bytes, WANTED)) {
    const { name, start } = found;
    const isType = previous?.name === 'Type' && skipWhiteSpace(bytes, previous.end) === start;
    if (isType && (name === 'Sig' || name === 'DocTimeStamp')) dictionaries++;
    if (name === 'ByteRange') byteRanges.push(found);
    if (name === 'DocMDP' && docMdp.length <= MAX_DOC_MDP) docMdp.push(found);
    any ||= SIGNATURE_NAMES.has(name);
    previous = found;
    if (byteRanges.length > MAX_SIGNATURES || dictionaries > MAX_SIGNATURES) break;
  }
  return { byteRanges, dictionaries, docMdp, any: any || byteRanges.length + docMdp.length + dictionaries > 0 };
}
