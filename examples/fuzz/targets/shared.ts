import type { Card } from '../../../src/card/model.ts';
import { REASONS } from '../../../src/codes.ts';
import { ERROR_CODES } from '../../../src/error-codes.ts';
import { EhicError } from '../../../src/errors.ts';
import { createIssuer } from '../../../src/issue/issuer.ts';
import { jwsProfile } from '../../../src/profiles/jws/profile.ts';
import { demoInstitution, demoSigner } from '../../../src/testing/demo-pki.ts';
import { createMockRepository } from '../../../src/testing/mock-repository.ts';
import type { VerificationReport } from '../../../src/verify/report.ts';
import { createVerifier } from '../../../src/verify/verifier.ts';
import { Finding } from '../target.ts';

/** The day of all runs. */
export const DAY = '2025-09-22';
export const now = () => new Date(`${DAY}T10:00:00Z`);

/** What must not be in any message: the person of all cards. */
export const PERSON = {
  familyName: 'Quokkawallaby',
  givenNames: 'Wombatina',
  personalId: '73190264815',
  cardId: '80560001200987654321',
} as const;

const REFERENCE = { uri: 'https://revocation.example.eu/lists/1', index: 17 };
const COMMON = { country: 'BE', ...PERSON, birthDate: '1980-02-00', institution: { id: '0120', name: 'CM' } } as const;

export const CARDS: readonly Card[] = [
  {
    document: 'PRC',
    ...COMMON,
    expiryDate: '2027-12-31',
    validFrom: '2025-09-01',
    validTo: '2025-11-30',
    issuedOn: DAY,
    tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e',
    revocation: REFERENCE.uri,
  },
  { document: 'EHIC', ...COMMON, expiryDate: '2027-12-31', issuedOn: DAY, revocation: REFERENCE },
];

export const BE = demoInstitution('BE');
export const es256 = await demoSigner(BE);
/** Its signatures are the same each time, which keeps runs of one seed the same. */
export const rs256 = await demoSigner(BE, { algorithm: 'RS256' });
export const registry = createMockRepository().registry();
export const verifier = createVerifier({ registry, now, timeZone: 'UTC' });

/** Cards of both profiles, signed with both kinds of keys. */
export const ISSUED = await Promise.all([
  createIssuer({ signer: es256, now, timeZone: 'UTC' }).issue(CARDS[0]!),
  createIssuer({ signer: rs256, now, timeZone: 'UTC' }).issue(CARDS[1]!),
  createIssuer({ signer: rs256, now, timeZone: 'UTC', profile: jwsProfile }).issue(CARDS[0]!),
  createIssuer({ signer: es256, now, timeZone: 'UTC', profile: jwsProfile }).issue(CARDS[0]!),
]);

/** Returns the code of an error of this library. Any other error, and one that names the person, is a finding. */
export function codeOf(error: unknown): string {
  if (!(error instanceof EhicError)) throw error;
  if (!(error.code in ERROR_CODES) && !(error.code.replace('ERR_EHIC_', '') in REASONS)) {
    throw new Finding(`an error with the unknown code ${error.code}`);
  }
  // What the caller gave is the fault of the caller alone.
  if (error.code === 'ERR_EHIC_OPTIONS') throw error;
  // A file without a header may begin with names, which nobody can tell from those of columns.
  const facts = error.code === 'ERR_EHIC_MEMBERS_HEADER' ? ['personalId', 'cardId'] : Object.keys(PERSON);
  requireNothingPersonal(`the message of ${error.code}`, [error.message, error.params], facts);
  return error.code;
}

export function requireNothingPersonal(what: string, value: unknown, facts = Object.keys(PERSON)): void {
  const text = JSON.stringify(value);
  for (const [field, own] of Object.entries(PERSON)) {
    if (facts.includes(field) && text.includes(own)) throw new Finding(`${what} contains the ${field}`);
  }
}

/** Returns the conclusion of a report with its code. A report that has neither, or names the person, is a finding. */
export function conclusionOf(report: VerificationReport): string {
  const { steps, warnings, evidence } = report;
  requireNothingPersonal('a report, beside the card', { steps, warnings, evidence });
  const unknown = [...steps, ...warnings].find(({ code }) => code !== undefined && !(code in REASONS));
  if (unknown) throw new Finding(`a step with the unknown code ${unknown.code}`);
  if (report.conclusion === 'APPROVED') return 'APPROVED';
  const { id, code } = report.failure;
  if (code === undefined) throw new Finding(`the step ${id} failed without a code`);
  return `${id} ${code}`;
}

export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
export const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
