import type { LocalDate } from '../card/local-date.ts';
import type { Card, WalletCard } from '../card/model.ts';
import { isNfc } from '../card/text.ts';
import { equalBytes } from '../codec/bytes.ts';
import { ALGORITHMS } from '../crypto/algorithms.ts';
import { certificateThumbprint, certificateX5t } from '../crypto/key-id.ts';
import { verifySignature } from '../crypto/verify.ts';
import { checkPath } from '../crypto/x509/certificate-path.ts';
import { NOT_APPLICABLE, notPassed, PASSED } from '../steps/step.ts';
import { STEPS_AFTER_SIGNATURE, type StepRow } from '../verify/pipeline.ts';
import { remarksOnTexts } from '../verify/steps/content-remarks.ts';
import { outcomeOf } from '../verify/steps/decode.ts';
import { resolveKeys, verifySignatureOfCard } from '../verify/steps/trust.ts';
import type { Remark, StepFunction } from '../verify/verification.ts';
import { FORM } from './claims.ts';
import { type CertificateHeader, readHeader } from './header.ts';
import { type BindingRequest, findBindingFault } from './key-binding.ts';
import { type PidHolder, verifyPid } from './pid.ts';
import { type CredentialContent, readClaims } from './read-claims.ts';
import { openSdJwt, type SdJwt } from './sd-jwt.ts';
import { findValidityFault } from './validity.ts';

/** What the steps need beside the configuration of every verifier. */
export interface WalletInput {
  readonly request: BindingRequest;
  /** The presented identity. */
  readonly pid: string | undefined;
  readonly pidAnchors: readonly Uint8Array[];
  /** The anchors to which the certificate of a credential has to lead, if there are any. */
  readonly trustAnchors: readonly Uint8Array[];
  readonly dateOf: (instant: Date) => LocalDate;
}

/**
 * The steps of the verification of a presentation, in the order of the report. They are made for one verification, as
 * they keep what the earlier ones of them read.
 */
export function walletSteps({ request, pid, pidAnchors, trustAnchors, dateOf }: WalletInput): readonly StepRow[] {
  let sdJwt: SdJwt | undefined;
  let content: (CredentialContent & CertificateHeader) | undefined;

  const decode: StepFunction = async (_config, { text }) => {
    const profile = { name: 'sd-jwt-vc', version: FORM } as const;
    try {
      sdJwt = await openSdJwt(text);
      return { result: PASSED, established: { profile, text } };
    } catch (error) {
      return { ...outcomeOf(error), established: { profile } };
    }
  };

  const read: StepFunction = async () => {
    const { jws, claims } = sdJwt!;
    try {
      content = { ...readHeader(jws), ...readClaims(claims) };
    } catch (error) {
      return outcomeOf(error);
    }
    const thumbprint = await certificateThumbprint(content.leaf);
    const unverified = {
      unverifiedCard: content.card as Card,
      algorithm: ALGORITHMS.ES256,
      thumbprint: await certificateX5t(content.leaf),
      matchesKeyId: (other: Uint8Array) => equalBytes(other, thumbprint),
      verifyWith: (key: CryptoKey) => verifySignature(ALGORITHMS.ES256, key, jws.signature, jws.signingInput),
      signedOn: dateOf(new Date(content.iat * 1000)),
      remarks: content.remarks,
    };
    return { result: PASSED, established: { unverified } };
  };

  const resolve: StepFunction = async (config, input, established) => {
    const outcome = await resolveKeys(config, input, established);
    if (outcome?.result?.status !== 'PASSED' || trustAnchors.length === 0) return outcome;
    const { leaf, intermediates } = content!;
    const path = { intermediates, anchors: trustAnchors, at: input.now, purpose: 'credential' } as const;
    const verdict = await checkPath(leaf, path);
    return verdict === 'TRUSTED' ? outcome : { ...outcome, result: notPassed('WALLET_CHAIN', { problem: verdict }) };
  };

  const verifyIssuer: StepFunction = async (config, input, established) => {
    const outcome = await verifySignatureOfCard(config, input, established);
    const fault = outcome?.result?.status === 'PASSED' ? findValidityFault(input.now, content!) : undefined;
    return fault ? { ...outcome, result: notPassed(fault) } : outcome;
  };

  const bind: StepFunction = async (_config, _input, { unverified }) => {
    const fault = await findBindingFault(sdJwt!, request);
    if (fault) return { result: notPassed(fault.code, fault.params) };
    if (pid === undefined) return { result: PASSED };
    const holder = await verifyPid(pid, request, pidAnchors);
    if ('code' in holder) return { result: notPassed(holder.code, holder.params) };
    const { familyName, givenNames, birthDate } = holder;
    const card = { ...unverified!.unverifiedCard, familyName, givenNames, birthDate };
    return {
      result: PASSED,
      established: { unverified: { ...unverified!, unverifiedCard: card as Card } },
      remarks: remarksOnHolder(holder, card.personalId),
    };
  };

  return [
    { id: 'decodable', run: decode },
    { id: 'schema-and-header', run: read },
    { id: 'key-resolved', run: resolve },
    { id: 'signature', run: verifyIssuer },
    { id: 'holder-bound', run: bind },
    ...STEPS_AFTER_SIGNATURE.map(withUnknownHolder),
  ];
}

/**
 * The names of an identity have the remarks of every text of a card. Nothing but the personal number says that an
 * identity and a credential are those of one person.
 */
function remarksOnHolder({ familyName, givenNames, personalNumber }: PidHolder, personalId: string): readonly Remark[] {
  const names = { familyName, givenNames };
  const notNormalised = Object.entries(names).filter(([, name]) => !isNfc(name));
  const ofTexts = [
    ...notNormalised.map(([field]): Remark => ({ code: 'TEXT_NOT_NFC', params: { field } })),
    ...remarksOnTexts(names),
  ].map((remark): Remark => ({ step: 'schema-and-header', ...remark }));
  return personalNumber === personalId ? ofTexts : [...ofTexts, { code: 'HOLDER_NOT_LINKED' }];
}

/** A date of birth that is not known cannot be compared with anything. */
function withUnknownHolder(row: StepRow): StepRow {
  if (row.id !== 'birth-not-after-start') return row;
  return {
    id: row.id,
    run: (config, input, established) => {
      const { birthDate } = (established.unverified?.unverifiedCard ?? {}) as Partial<WalletCard>;
      if (birthDate !== undefined) return row.run(config, input, established);
      return { result: { ...NOT_APPLICABLE, code: 'HOLDER_UNKNOWN' } };
    },
  };
}
