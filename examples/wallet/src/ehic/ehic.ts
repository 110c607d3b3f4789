import type { EhicCard } from 'eehic';
import type { Signer } from 'eehic/signers';
import { createWalletIssuer } from 'eehic/wallet';
import type { CredentialKind } from '../issuer/kind.ts';

/** The card as a credential. Its place in a status list is that of the card, so that revoking it revokes both. */
export function ehicKind(options: {
  readonly signer: Signer;
  /** The issuer in the credential, an https URL. */
  readonly iss: string;
  readonly now: () => Date;
  readonly timeZone: string;
}): CredentialKind<EhicCard> {
  const { now, ...issuerOptions } = options;
  const issuer = createWalletIssuer(issuerOptions);
  return {
    id: 'ehic',
    vct: 'urn:eudi:ehic:1',
    name: 'European Health Insurance Card',
    claims: ['personal_administrative_number', 'document_number'],
    issue: async (card, holderKey) => (await issuer.issueCredential(card, { holderKey, now })).credential,
  };
}
