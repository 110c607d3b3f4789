import type { LocalDate } from '../card/local-date.ts';
import type { Card, CardFields } from '../card/model.ts';
import { factsOf, readCard } from '../card/read.ts';
import { CARD_RULES, entitlementPeriod, ISSUER_RULES, isRevocable } from '../card/rules.ts';
import { equalBytes } from '../codec/bytes.ts';
import type { ReasonCode } from '../codes.ts';
import type { Params, Violation } from '../errors.ts';
import type { Profile } from '../profiles/profile.ts';
import { certificateValidity, validityOn } from '../registry/certificate-validity.ts';
import type { InstitutionQuery, PeekedInstitution } from '../registry/trust-registry.ts';
import { checkAccreditation, checkKeyValidity } from '../registry/validity.ts';
import { type Step, type StepId, type StepResult, toStep } from '../steps/step.ts';

/** The result of the checks on a card before it is signed. `card` is present when its own data has no violations. */
export interface CardChecks {
  readonly fields: CardFields;
  readonly card?: Card;
  readonly violations: readonly Violation[];
  readonly warnings: readonly Step[];
}

export interface CheckContext {
  readonly profile: Pick<Profile, 'check'>;
  readonly certificate: Uint8Array;
  readonly today: LocalDate;
  readonly strictIssuerRules: boolean;
}

/**
 * Checks every rule that needs neither a registry nor a signature: schema, texts, business rules, date of issuance,
 * certificate. Each rule runs only if the fields it needs are valid, so that one call reports every independent
 * problem.
 */
export function checkCard(input: unknown, context: CheckContext): CardChecks {
  const { fields, card, violations: faults, remarks } = readCard(input, { issuedOn: context.today });
  const violations = withOthers(faults, context.profile.check(fields));
  const warnings = remarks.map((remark) => warning('schema-and-header', remark.code, factsOf(remark)));
  const faulty = new Set(faults.map(({ field }) => field.split('.')[0]));
  // If the data could not be read at all, the violations name no single field.
  for (const field of ALWAYS_THERE) if (fields[field] === undefined) faulty.add(field);
  for (const rule of [...CARD_RULES, ...ISSUER_RULES]) {
    if (rule.needs.some((field) => faulty.has(field))) continue;
    const finding = rule.check(fields as Card);
    if (finding.status === 'PASSED' || finding.status === 'N/A') continue;
    const violation = toViolation(rule.id, finding);
    if (rule.issuerMayBreak && !context.strictIssuerRules)
      warnings.push(warning(rule.id, violation.code, factsOf(violation)));
    else violations.push(violation);
  }
  if (card && !isRevocable(card))
    warnings.push(warning('revocation-reference-present', 'REVOCATION_REFERENCE_MISSING'));
  if (fields.issuedOn !== undefined && !faulty.has('issuedOn') && fields.issuedOn !== context.today) {
    violations.push({ code: 'ISSUED_ON_NOT_TODAY', field: 'issuedOn', params: { today: context.today } });
  }
  const validity = checkKeyValidity(certificateValidity({ der: context.certificate }), context.today);
  if (validity.status !== 'PASSED') violations.push(toViolation('key-valid-on-issuance', validity));
  return { fields, ...(card ? { card } : {}), violations, warnings };
}

/** Returns the violations with those of the others that are not among them, by code and field. */
export function withOthers(violations: readonly Violation[], others: readonly Violation[]): Violation[] {
  const isNamed = ({ code, field }: Violation) => violations.some((each) => each.code === code && each.field === field);
  return [...violations, ...others.filter((other) => !isNamed(other))];
}

/** Fields that every card has. */
const ALWAYS_THERE = ['document', 'birthDate', 'institution', 'issuedOn'] as const;

/** Returns the query for a registry if the card has the fields for it. */
export function queryOf({ country, institution }: CardFields): InstitutionQuery | undefined {
  return country === undefined || institution === undefined
    ? undefined
    : { countryCode: country, officialId: institution.id };
}

/**
 * Checks against the registry whether this card may be issued today: institution, certificate and its validity,
 * accreditation.
 */
export function checkAgainstRegistry(
  card: Card | undefined,
  issuer: PeekedInstitution | null,
  { certificate, today }: CheckContext,
): Violation[] {
  if (!issuer) return [{ code: 'ISSUER_UNKNOWN', field: 'institution.id' }];
  const violations: Violation[] = [];
  const own = issuer.certificates.filter(({ der }) => equalBytes(der, certificate));
  if (own.length === 0) violations.push({ code: 'CERTIFICATE_UNKNOWN', field: '' });
  const findings: [StepId, StepResult][] = [];
  // The entitlement period of an invalid card is not known.
  const entitlement = card ? entitlementPeriod(card) : { start: today, end: today };
  findings.push(['issuer-accredited', checkAccreditation(issuer.accreditationPeriods, today, entitlement)]);
  if (own.length > 0) findings.push(['key-valid-on-issuance', checkKeyValidity(validityOn(today, own), today)]);
  for (const [id, finding] of findings) if (finding.status !== 'PASSED') violations.push(toViolation(id, finding));
  return violations;
}

/** The field that a person would correct first, by rule. */
const FIELD_OF: Partial<Record<StepId, string>> = {
  'birth-not-after-start': 'birthDate',
  'start-not-after-end': 'validFrom',
  'start-not-after-issuance': 'validFrom',
  'issuance-not-after-end': 'issuedOn',
  'card-expiry-not-before-end': 'expiryDate',
  'institution-name-and-id-length': 'institution',
  'card-number-digits': 'cardId',
  'institution-id-digits': 'institution.id',
};

function toViolation(id: StepId, { code, params }: StepResult): Violation {
  return { code: code!, field: FIELD_OF[id] ?? '', ...(params ? { params } : {}) };
}

function warning(id: StepId, code: ReasonCode, params?: Params): Step {
  return toStep(id, params ? { status: 'WARNING', code, params } : { status: 'WARNING', code });
}
