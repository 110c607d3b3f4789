import { checkTreatmentDate, checkTreatmentInPeriod, entitlementPeriod } from '../../card/rules.ts';
import { validityOn } from '../../registry/certificate-validity.ts';
import { checkAccreditation, checkKeyValidity } from '../../registry/validity.ts';
import type { StepFunction } from '../verification.ts';
import { signingDay } from './signing-day.ts';
import { entriesOf } from './trust.ts';

/** `treatment-date-not-in-future` (PoC 5.1). */
export const checkTreatmentDateOfInput: StepFunction = (_config, { treatmentDate, today }, { unverified }) =>
  unverified && { result: checkTreatmentDate(treatmentDate, today) };

/**
 * Step `key-valid-on-issuance` (PoC 5.5), for the certificate that verified the signature. A key without a
 * certificate has no validity period.
 */
export const checkValidityOfKey: StepFunction = (_config, _input, { unverified, key, institution }) => {
  if (!unverified || !key) return undefined;
  const issuedOn = signingDay(unverified);
  const validity = key.certificate && validityOn(issuedOn, entriesOf(key.certificate, institution));
  return { result: checkKeyValidity(validity, issuedOn), established: validity ? { validity } : {} };
};

/** `issuer-accredited` (PoC 5.5). */
export const checkAccreditationOfInstitution: StepFunction = (_config, _input, { unverified, institution }) => {
  if (!unverified || !institution) return undefined;
  const { unverifiedCard: card } = unverified;
  const { period, ...result } = checkAccreditation(
    institution.accreditationPeriods,
    signingDay(unverified),
    entitlementPeriod(card),
  );
  return { result, established: period ? { accreditation: period } : {} };
};

/** `treatment-date-in-period` (PoC 5.7). */
export const checkTreatmentInPeriodOfCard: StepFunction = (_config, { treatmentDate }, { unverified }) =>
  unverified && { result: checkTreatmentInPeriod(unverified.unverifiedCard, treatmentDate) };
