import { cmsFault } from '../cms/signature-fault.ts';
import type { SignaturePlace } from './locate-signature.ts';
import { type Dictionary, readDictionary, readNameValue, readReference, type Value } from './pdf-dictionary.ts';
import { type Name, readToken, textOf } from './pdf-tokens.ts';
import { MAX_DOC_MDP } from './signature-traces.ts';

/** The entries that a signature dictionary must have (ETSI EN 319 142-1 6.3, ISO 32000-1 12.8.3.3). */
const REQUIRED = [
  ['Type', 'Sig', 'type'],
  ['Filter', 'Adobe.PPKLite', 'filter'],
  ['SubFilter', 'ETSI.CAdES.detached', 'subfilter'],
] as const;
/** The maximum number of signature references; signed PDFs have one in practice. */
const MAX_REFERENCES = 4;

/**
 * Requires that the signature dictionary is one of PAdES baseline, and that it allows no change if it certifies the
 * document (DocMDP level 1, ISO 32000-1 12.8.2.2). Throws `SignatureFault` `CMS_INVALID`.
 */
export function requireDictionary(bytes: Uint8Array, { object }: SignaturePlace, docMdp: readonly Name[]): void {
  const { dictionary } = object;
  for (const [key, value, problem] of REQUIRED) {
    if (readNameValue(bytes, dictionary, key) !== value) throw cmsFault(problem);
  }
  if (docMdp.length > MAX_DOC_MDP) throw cmsFault('DocMDP');
  if (docMdp.length > 0 && !certifies(bytes, dictionary)) throw cmsFault('DocMDP');
  // A /DocMDP outside the dictionary is a key, such as in the catalog's /Perms, and must refer to this dictionary.
  const outside = docMdp.filter(({ start }) => start > dictionary.end || start < dictionary.start);
  if (outside.some(({ end }) => readReference(bytes, end) !== object.id)) throw cmsFault('DocMDP');
}

/** Returns whether the references hold exactly one DocMDP, whose level is 1 (ISO 32000-1 tables 253 and 254). */
function certifies(bytes: Uint8Array, { entries }: Dictionary): boolean {
  const references = readReferences(bytes, entries.get('Reference'));
  const certifying = references?.filter((each) => readNameValue(bytes, each, 'TransformMethod') === 'DocMDP');
  if (certifying?.length !== 1) return false;
  const parameters = certifying[0]!.entries.get('TransformParams');
  const level = parameters && readDictionary(bytes, parameters.first.start)?.entries.get('P');
  return level !== undefined && textOf(bytes, level.first.start, level.end) === '1';
}

function readReferences(bytes: Uint8Array, array: Value | undefined): readonly Dictionary[] | undefined {
  if (array?.first.kind !== '[') return undefined;
  const dictionaries: Dictionary[] = [];
  let at = array.first.end;
  while (dictionaries.length <= MAX_REFERENCES) {
    if (readToken(bytes, at)?.kind === ']') return dictionaries;
    const dictionary = readDictionary(bytes, at);
    if (!dictionary) return undefined;
    dictionaries.push(dictionary);
    at = dictionary.end;
  }
  return undefined;
}
