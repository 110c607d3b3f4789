import { createHash } from 'node:crypto';
import { CardDataError, createIssuer, EhicError, type IssuedCard, type Issuer } from 'eehic';
import type { RowViolation } from 'eehic/batch';
import type { AuditLog } from 'eehic/node';
import { renderCardPdf, type TimestampService } from 'eehic/pdf';
import type { TrustRegistry } from 'eehic/registry';
import type { Signer } from 'eehic/signers';
import { hasBatch } from './batch-identity.ts';
import { type CardJob, type CardProfile, keyOf } from './queues.ts';
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
  /** The registry in which institution, accreditation and certificate are looked up. By default they are not. */
  readonly registry?: TrustRegistry;
  /** The time stamp authority of the signatures of pages. By default they have no time stamp. */
  readonly timestamp?: TimestampService;
  /** Where each card is written down, before it is stored, without anything personal. By default nowhere. */
  readonly audit?: AuditLog;
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
  const { store, signer, language, registry, timestamp, audit, now, timeZone } = options;
  const clock = now ? { now } : {};
  const issuers = new Map<CardProfile, Issuer>();
  const issuerOf = (profile: CardProfile) => {
    const zone = timeZone === undefined ? {} : { timeZone };
    const issuer =
      issuers.get(profile) ?? createIssuer({ signer, profile, ...(registry && { registry }), ...clock, ...zone });
    issuers.set(profile, issuer);
    return issuer;
  };
  const keyId = createHash('sha256').update(signer.certificate).digest('base64url');
  let isOfBatch = false;
  return async ({ card, kind, profile = 'cose', line, data }) => {
    isOfBatch ||= await hasBatch(store);
    if (!isOfBatch) throw Object.assign(new Error('the producer uses another store'), { code: 'OTHER_STORE' });
    const key = keyOf(card.tokenId, kind);
    if (await store.head(key)) return { is: 'exists' };
    try {
      const issued = await issuerOf(profile).issue(card);
      const page = {
        signer,
        ...clock,
        ...(language === undefined ? {} : { language }),
        ...(timestamp && { timestamp }),
      };
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
      await recordCard(audit, issued, keyId);
      return { is: (await store.putNew(key, content, metadata)) ? 'issued' : 'exists' };
    } catch (error) {
      const violations = violationsOf(error);
      if (!violations) throw error;
      return { is: 'faulty', violations };
    }
  };
}

/** Writes down that a card was signed, as `eehic issue` does (spec/operations.md). */
async function recordCard(
  audit: AuditLog | undefined,
  { card, profile, text }: IssuedCard,
  keyId: string,
): Promise<void> {
  await audit?.append('card.issued', {
    profile,
    document: card.document,
    institution: `${card.country}:${card.institution.id}`,
    tokenId: card.tokenId,
    ...(typeof card.revocation === 'object' ? { status: card.revocation } : {}),
    keyId,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
}

/** What is wrong with the card by the error with which it was refused; `undefined` for an error of another kind. */
function violationsOf(error: unknown): readonly Pick<RowViolation, 'field' | 'code' | 'params'>[] | undefined {
  if (error instanceof CardDataError) {
    // A registry that cannot be asked says nothing about the card.
    const away = error.violations.find(({ code }) => code.startsWith('REGISTRY_') && code !== 'REGISTRY_AMBIGUOUS');
    if (away) throw Object.assign(new Error(away.code), { code: away.code });
    return error.violations;
  }
  if (!(error instanceof EhicError) || !OF_THE_CARD.includes(error.code)) return undefined;
  return [{ field: String(error.params.field ?? ''), code: 'PAGE_NOT_DRAWABLE', params: { error: error.code } }];
}
