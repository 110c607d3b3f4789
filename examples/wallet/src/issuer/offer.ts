import { randomBytes, randomInt } from 'node:crypto';
import { json, Refusal } from '../http/answer.ts';
import type { Route } from '../http/routes.ts';
import type { IssuerState } from './state.ts';

/** How a credential is offered. */
export interface OfferOptions {
  /** Whether the subject is known already, or will log in. Default: `pre-authorized_code`. */
  readonly grant?: 'pre-authorized_code' | 'authorization_code';
  /** Whether the wallet fetches the offer. Default: it does not, and the offer has all of it. */
  readonly byReference?: boolean;
}

/** A credential offer. */
export interface Offer {
  /** The link that a wallet opens, as text of a QR code. */
  readonly uri: string;
  /** The code that the holder is told in another way, for a pre-authorized code. */
  readonly txCode?: string;
}

const PRE_AUTHORIZED = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
const TX_CODE_LENGTH = 6;
/** How many wrong transaction codes end an offer. */
const TRIES = 3;

/** Offers a credential about a subject, or to whoever logs in. */
export async function createOffer<Subject>(
  state: IssuerState<Subject>,
  subject: Subject,
  { grant = 'pre-authorized_code', byReference = false }: OfferOptions = {},
): Promise<Offer> {
  const isPreAuthorized = grant === 'pre-authorized_code';
  const code = randomBytes(32).toString('base64url');
  const txCode = String(randomInt(10 ** TX_CODE_LENGTH)).padStart(TX_CODE_LENGTH, '0');
  if (isPreAuthorized) state.preAuthorized.add(code, { subject, txCode, triesLeft: TRIES });
  const id = randomBytes(32).toString('base64url');
  const { credentialOffer, credentialOfferObject } = await state.issuer.createCredentialOffer({
    issuerMetadata: state.metadata,
    credentialConfigurationIds: [state.kind.id],
    grants: isPreAuthorized
      ? {
          [PRE_AUTHORIZED]: {
            'pre-authorized_code': code,
            tx_code: { input_mode: 'numeric', length: TX_CODE_LENGTH, description: 'The code in your letter.' },
          },
        }
      : { authorization_code: {} },
    ...(byReference ? { credentialOfferUri: `${state.origin}/offers/${id}` } : {}),
  });
  if (byReference) state.offers.add(id, credentialOfferObject);
  return { uri: credentialOffer, ...(isPreAuthorized ? { txCode } : {}) };
}

/** Offers by reference. */
export function offerRoute<Subject>({ offers }: IssuerState<Subject>): Route {
  return {
    method: 'GET',
    path: '/offers/*',
    handle({ id }) {
      const offer = offers.get(id);
      if (!offer) throw new Refusal(404, 'not_found', 'There is no such offer, or it has expired.');
      return json(offer);
    },
  };
}
