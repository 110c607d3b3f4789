import type { CardInput } from '../card/model.ts';
import { REASONS } from '../codes.ts';
import { EhicError } from '../errors.ts';
import { queryOf } from '../issue/checks.ts';
import { createIssuer, type Issuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import type { InstitutionQuery, RegistryAnswer, TrustRegistry } from '../registry/trust-registry.ts';
import type { Signer } from '../signers/signer.ts';
import { BoundedMap } from '../store/bounded-map.ts';
import type { RowViolation } from './members/model.ts';
import { rowViolation } from './members/violations.ts';
import type { BatchSettings } from './options.ts';

/** The most institutions that are remembered. */
const MAX_INSTITUTIONS = 10_000;

/** What is wrong with a card, and the codes of the warnings with which it would be issued. */
export interface CardCheck {
  readonly violations: readonly RowViolation[];
  readonly warnings: readonly string[];
}

/** Returns the function that checks a card before it is signed, as far as that can be done without signing. */
export function createCardChecker(signer: Signer, settings: BatchSettings): (card: CardInput) => Promise<CardCheck> {
  const { registry, kind, page, now, timeZone, qr, strictIssuerRules, profile } = settings;
  const known = registry && rememberingRegistry(registry);
  const issuer = createIssuer({
    signer,
    profile,
    ...(known ? { registry: known } : {}),
    ...(now ? { now } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(qr ? { qr } : {}),
    ...(strictIssuerRules === undefined ? {} : { strictIssuerRules }),
  });
  return async (card) => {
    const ambiguous = (await known?.prepare(queryOf(card))) ?? [];
    const checked = issuer.check(card);
    const warnings = checked.warnings.flatMap(({ code }) => (code ? [code] : []));
    const ofPage = kind === 'text' ? [] : [...undrawable(checked), ...wrongSize(card, page)];
    return { violations: [...ambiguous, ...checked, ...ofPage], warnings };
  };
}

/** Characters that the page cannot draw are found before the card is signed. */
function undrawable({ warnings }: ReturnType<Issuer['check']>): RowViolation[] {
  return warnings.flatMap(({ code, params: { field = '', ...params } = {} }) =>
    code === 'CHARACTER_NOT_DRAWABLE' ? [{ code, field: String(field), params, message: REASONS[code] }] : [],
  );
}

function wrongSize({ document }: CardInput, { size }: BatchSettings['page']): RowViolation[] {
  if (size !== 'ID-1' || document !== 'PRC') return [];
  return [rowViolation('PAGE_NOT_DRAWABLE', 'document', { error: 'ERR_EHIC_PAGE_SIZE' })];
}

/** A registry that is asked once for each institution, before a card is checked. */
function rememberingRegistry(registry: TrustRegistry) {
  const answers = new BoundedMap<RegistryAnswer>(MAX_INSTITUTIONS);
  const keyOf = ({ countryCode, officialId }: InstitutionQuery) => JSON.stringify([countryCode, officialId]);
  return {
    find: (query: InstitutionQuery) => registry.find(query),
    peek(query: InstitutionQuery) {
      const answer = answers.get(keyOf(query));
      if (answer?.status === 'found') return answer.institution;
      return answer?.status === 'unknown' ? null : undefined;
    },
    /** Throws `ERR_EHIC_` with the code of a registry that cannot be queried. */
    async prepare(query: InstitutionQuery | undefined): Promise<RowViolation[]> {
      if (!query || typeof query.countryCode !== 'string' || typeof query.officialId !== 'string') return [];
      const answer = answers.get(keyOf(query)) ?? (await ask(registry, query));
      answers.set(keyOf(query), answer);
      if (answer.status !== 'failed') return [];
      return [{ code: answer.code, field: 'institution.id', message: REASONS[answer.code] }];
    },
  };
}

/** An answer about one institution is one about its cards. All others end the batch. */
async function ask(registry: TrustRegistry, query: InstitutionQuery): Promise<RegistryAnswer> {
  const answer = await registry.find(query).catch(() => ({ status: 'failed', code: 'REGISTRY_UNREACHABLE' }) as const);
  if (answer.status !== 'failed' || answer.code === 'REGISTRY_AMBIGUOUS') return answer;
  const params = ('params' in answer && answer.params) || {};
  throw new EhicError(`ERR_EHIC_${answer.code}`, `the registry cannot be queried: ${REASONS[answer.code]}`, params);
}

/** Draws a page of an invented card, so that options that no page accepts are found before the first card is signed. */
export async function tryPage({ kind, page, now }: BatchSettings): Promise<void> {
  if (kind === 'text') return;
  const card = {
    document: 'EHIC',
    country: 'BE',
    familyName: 'Doe',
    givenNames: 'John',
    birthDate: '2000-01-01',
    personalId: '1',
    institution: { id: '0120', name: 'CM' },
    cardId: '80000000000000000000',
    expiryDate: '2030-12-31',
    issuedOn: '2025-01-01',
  } as const;
  const issued = {
    text: 'EH1:',
    card,
    profile: 'cose',
    layers: { claims: new Uint8Array(), token: new Uint8Array(), compressed: new Uint8Array() },
    qr: { version: 1, level: 'M', size: 21 },
    warnings: [],
  } as const;
  await renderCardPdf(issued, { ...page, ...(now ? { now } : {}) });
}
