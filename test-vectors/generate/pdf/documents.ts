/** Cards as PDFs that come out the same every time, some of them signed as this library would not. */
import type { Card } from '../../../src/card/model.ts';
import { base64Decode, concatBytes, hexEncode, utf8Encode } from '../../../src/codec/bytes.ts';
import type { AlgorithmName } from '../../../src/crypto/algorithms.ts';
import { ECDSA_SHA256, RSA_SHA256 } from '../../../src/crypto/x509/certificates.fixture.ts';
import type { IssuedCard } from '../../../src/issue/issued-card.ts';
import { buildCardDocument } from '../../../src/pdf/card-document.ts';
import { type PageOptions, renderCardPdf } from '../../../src/pdf/render.ts';
import { addSignatureField } from '../../../src/pdf/sign/signature-field.ts';
import { type CmsPlan, edit, makeCms } from '../../../src/pdf/verify/signed.fixture.ts';
import { writeDocument } from '../../../src/pdf/write/document.ts';
import { DEFAULT_LEVEL, smallestVersion, symbolSize } from '../../../src/qr/capacity.ts';
import type { Signer } from '../../../src/signers/signer.ts';
import pki from '../../../src/testing/demo-pki.json' with { type: 'json' };
import { PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import type { Sealed } from '../drafting.ts';
import { certificateOf, type KeyLabel, sign, toDer } from '../signing.ts';

/** When the documents are signed, as they claim. */
const signedAt = new Date('2026-11-20T10:00:00Z');
const now = () => signedAt;

/** The certificate that issued those of the institutions. */
export const AUTHORITY = base64Decode(pki.authority)!;
export const AUTHORITY_NAME = 'DEMO authority - proves nothing';

/** What signs documents the same each time. */
export function signerOf(key: KeyLabel, algorithm: AlgorithmName = 'ES256'): Signer {
  return { algorithm, certificate: certificateOf(key), sign: async (data) => sign(algorithm, key, data) };
}

/** A plan for a CMS by a key, whose certificate may be another. */
export function planOf(key: KeyLabel, certificate = certificateOf(key)): CmsPlan {
  return key.startsWith('rsa-')
    ? { certificate, signatureAlgorithm: RSA_SHA256, sign: (data) => sign('RS256', key, data) }
    : { certificate, signatureAlgorithm: ECDSA_SHA256, sign: (data) => toDer(sign('ES256', key, data)) };
}

/** A card as it was sealed; the page shows `card`, which may be another. */
export function issued<Kind extends Card>(card: Kind, sealed: Sealed = sealCard(card)): IssuedCard<Kind> {
  const version = smallestVersion(sealed.text.length, DEFAULT_LEVEL)!;
  return {
    text: sealed.text,
    card,
    profile: 'cose',
    layers: { claims: sealed.claims, token: sealed.token, compressed: sealed.compressed },
    qr: { version, level: DEFAULT_LEVEL, size: symbolSize(version) },
    warnings: [],
  };
}

/** The small page that most of the files have. */
export const SMALL = { size: 'screen', compress: 'small' } as const satisfies PageOptions;
/** The same with its objects in the open, for those who change them. */
export const OPEN = { size: 'screen' } as const satisfies PageOptions;

/** A card as the library writes it, signed if there is a signer. */
export function draw(card: IssuedCard = issued(PRC), page: PageOptions = SMALL, signer?: Signer): Promise<Uint8Array> {
  return renderCardPdf(card, { ...page, now, ...(signer ? { signer } : {}) });
}

export interface SignedPlan {
  readonly card?: IssuedCard;
  readonly page?: PageOptions;
  /** How the CMS is made, in parts other than by the key of the institution and as PAdES requires it. */
  readonly cms?: Partial<CmsPlan>;
  /** Changes the document before it is signed, without changing its length. */
  readonly prepare?: (text: string) => string;
  /** The room for the CMS in bytes. */
  readonly room?: number;
}

/** A card that is signed by a plan, right or wrong. */
export async function drawSigned(plan: SignedPlan = {}): Promise<Uint8Array> {
  const { card = issued(PRC), page = SMALL, prepare = (text) => text, room = 1400 } = plan;
  const document = await buildCardDocument(card, { ...page, now, signer: signerOf('BE:0120') });
  const { dictionary, byteRange, contents } = addSignatureField(document, { contentsSize: room, signedAt });
  const written = await writeDocument(document, dictionary);
  const end = contents.offset + contents.size;
  written.set(utf8Encode(`[0 ${contents.offset} ${end} ${written.length - end}]`), byteRange.offset);
  const file = edit(written, prepare);
  if (file.length !== written.length) throw new Error('the length has changed');
  const covered = concatBytes(file.subarray(0, contents.offset), file.subarray(end));
  const cms = makeCms(covered, { ...planOf('BE:0120'), ...plan.cms });
  if (cms.length > room) throw new Error(`${cms.length} bytes in a room of ${room}`);
  file.set(utf8Encode(`<${hexEncode(cms)}${'00'.repeat(room - cms.length)}>`), contents.offset);
  return file;
}

/** Replaces a text that stands there once by one of the same length. */
export function replaceOnce(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`${from} does not stand there once`);
    return text.replace(from, () => to.padEnd(from.length));
  };
}
