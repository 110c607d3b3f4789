import type { Card } from '../card/model.ts';
import { DecodeError } from '../errors.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { DecodedSymbol } from './choose.ts';

/** A code, with that of the other wire format which says the same on the same page. */
export interface FoundCard extends DecodedSymbol {
  readonly twin?: string;
}

/**
 * Joins what is one card in two wire formats: an `EH1` code and one of the proof of concept on the same page that state
 * the same of everything that is printed. Neither is verified here, so a joined card keeps both: who judges it has to
 * judge both.
 */
export function joinTwins(findings: readonly DecodedSymbol[]): readonly FoundCard[] {
  const cose = statementsOf(findings, coseProfile);
  const jws = cose.size === 0 ? cose : statementsOf(findings, jwsProfile);
  const twins = new Map<DecodedSymbol, DecodedSymbol>();
  for (const [finding, statement] of cose) {
    const twin = [...jws].find(([other, said]) => said === statement && other.page === finding.page)?.[0];
    if (!twin) continue;
    twins.set(finding, twin);
    jws.delete(twin);
  }
  const joined = new Set(twins.values());
  return findings
    .filter((finding) => !joined.has(finding))
    .map((finding) => {
      const twin = twins.get(finding)?.text;
      return twin === undefined ? finding : { ...finding, twin };
    });
}

function statementsOf(findings: readonly DecodedSymbol[], profile: Profile): Map<DecodedSymbol, string> {
  const statements = new Map<DecodedSymbol, string>();
  for (const finding of findings) {
    if (!profile.matches(finding.text)) continue;
    try {
      statements.set(finding, statementOf(profile.decode(finding.text).parse().unverifiedCard));
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  }
  return statements;
}

/** All that is printed; not the id and the address for revocation, which each code may have of its own. */
function statementOf(card: Card): string {
  const { id, name } = card.institution;
  const { document, country, familyName, givenNames, birthDate, personalId, cardId, expiryDate } = card;
  const period = [card.validFrom, card.validTo, card.issuedOn];
  const holder = [familyName, givenNames, birthDate, personalId];
  return JSON.stringify([document, country, holder, id, name, cardId, expiryDate, period]).normalize('NFC');
}
