import { createHash } from 'node:crypto';
import { CardDataError, createIssuer, EhicError } from 'eehic';
import type { RowViolation } from 'eehic/batch';
import { renderCardPdf } from 'eehic/pdf';
import type { Signer } from 'eehic/signers';
import { hasBatch } from './batch-identity.ts';
import { type CardJob, keyOf } from './queues.ts';
import type { Metadata, ObjectStore } from './store/object-store.ts';

/** What came of a card; `exists` where it had been issued before. */
export type CardOutcome =
  | { readonly is: 'issued' | 'exists' }
  | { readonly is: 'faulty'; readonly violations: readonly Pick<RowViolation, 'field' | 'code' | 'params'>[] };

export interface CardIssuerOptions {
  readonly store: ObjectStore;
  readonly signer: Signer;
  /** The language of the labels of pages. */
  readonly language?: string;
  readonly now?: () => Date;
  readonly timeZone?: string;
}

/** Codes of a page that cannot be drawn because of what is on the card. */
const OF_THE_CARD: readonly string[] = [
  'ERR_EHIC_GLYPH_MISSING',
  'ERR_EHIC_TEXT_OVERFLOW',
  'ERR_EHIC_QR_TOO_SMALL',
  'ERR_EHIC_QR_TOO_LARGE',
  'ERR_EHIC_QR_TEXT',
];

/**
 * Returns the function that issues the card of a job, once: the first put of its key in the store decides, however many
 * workers run the job at the same time. It rejects for what another attempt may cure, such as a signer that is away.
 */
export async function createCardIssuer(options: CardIssuerOptions): Promise<(job: CardJob) => Promise<CardOutcome>> {
  const { store, signer, language, now, timeZone } = options;
  const clock = now ? { now } : {};
  const issuer = createIssuer({ signer, ...clock, ...(timeZone === undefined ? {} : { timeZone }) });
  const keyId = createHash('sha256').update(signer.certificate).digest('base64url');
  let isOfBatch = false;
  return async ({ card, kind, line, data }) => {
    isOfBatch ||= await hasBatch(store);
    if (!isOfBatch) throw Object.assign(new Error('the producer uses another store'), { code: 'OTHER_STORE' });
    const key = keyOf(card.tokenId, kind);
    if (await store.head(key)) return { is: 'exists' };
    try {
      const issued = await issuer.issue(card);
      const page = { signer, ...clock, ...(language === undefined ? {} : { language }) };
      const content = kind === 'pdf' ? await renderCardPdf(issued, page) : new Uint8Array(Buffer.from(issued.text));
      const { revocation, issuedOn, tokenId } = issued.card;
      const metadata: Metadata = {
        'token-id': tokenId ?? card.tokenId,
        line: String(line),
        data,
        sha256: createHash('sha256').update(content).digest('hex'),
        'key-id': keyId,
        'issued-on': issuedOn,
        ...(typeof revocation === 'object'
          ? { 'status-uri': revocation.uri, 'status-index': String(revocation.index) }
          : {}),
      };
      return { is: (await store.putNew(key, content, metadata)) ? 'issued' : 'exists' };
    } catch (error) {
      const violations = violationsOf(error);
      if (!violations) throw error;
      return { is: 'faulty', violations };
    }
  };
}

/** What is wrong with the card by the error with which it was refused; `undefined` for an error of another kind. */
function violationsOf(error: unknown): readonly Pick<RowViolation, 'field' | 'code' | 'params'>[] | undefined {
  if (error instanceof CardDataError) return error.violations;
  if (!(error instanceof EhicError) || !OF_THE_CARD.includes(error.code)) return undefined;
  return [{ field: String(error.params.field ?? ''), code: 'PAGE_NOT_DRAWABLE', params: { error: error.code } }];
}
