import { type Card, createIssuer, type IssuedCard, type ReasonCode } from 'eehic';
import { coseProfile } from 'eehic/profiles';
import { createStatusList } from 'eehic/revocation';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const DAY = 86_400_000;
const institution = demoInstitution('BE');
const signer = await demoSigner(institution);

/** The list on which the cards of these tests stand, and the host that publishes it. */
export const LIST_HOST = 'lists.example';
const statusList = createStatusList({ signer, url: `https://${LIST_HOST}/status`, size: 1_000 });
const VALID = 7;
const REVOKED = 8;
statusList.set(VALID, 0);
statusList.revoke(REVOKED);
export const publishedList = await statusList.publish();

/** An instant some days before now, as the page judges by the clock of the machine. */
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

export interface Sample {
  readonly issuedOn?: Date;
  readonly index?: number;
  readonly country?: Card['country'];
  readonly document?: Card['document'];
}

export async function issueSample({
  issuedOn = daysAgo(1),
  index = VALID,
  country = 'BE',
  document = 'PRC',
}: Sample = {}): Promise<IssuedCard> {
  const of = country === 'BE' ? signer : await demoSigner(demoInstitution(country));
  const card = sampleCard(country, document, issuedOn.toISOString().slice(0, 10));
  const { revocation: _, ...withoutList } = card;
  const revocable = country === 'BE' ? { ...card, revocation: { uri: statusList.url, index } } : withoutList;
  return createIssuer({ signer: of, now: () => issuedOn, timeZone: 'UTC' }).issue(revocable as typeof card);
}

/** Another name under the header and the signature of a real card. */
async function forge(issued: IssuedCard): Promise<string> {
  const signature = issued.layers.token.slice(-64);
  const { der } = institution.certificates.find(({ key }) => key === 'BE:0120')!;
  const thumbprint = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(der, 'base64')));
  const es256 = coseProfile.algorithms.find(({ name }) => name === 'ES256')!;
  return coseProfile.prepare({ ...issued.card, familyName: 'Forger' }, es256, thumbprint).assemble(signature).text;
}

export const genuine = await issueSample();
export const second = await issueSample({ country: 'FR', document: 'EHIC' });

/** Cards that are refused, and why. */
export const REFUSED: Readonly<Record<string, { readonly text: string; readonly code: ReasonCode }>> = {
  forged: { text: await forge(genuine), code: 'SIGNATURE_INVALID' },
  expired: { text: (await issueSample({ issuedOn: daysAgo(200) })).text, code: 'AFTER_PERIOD' },
  revoked: { text: (await issueSample({ index: REVOKED })).text, code: 'REVOKED' },
  'a Digital COVID Certificate': { text: `HC1:${'6BFOXN*TS0BI$ZD'.repeat(16)}`, code: 'NOT_AN_EHIC' },
  'an address': { text: 'https://www.example.org/menu?table=7', code: 'NOT_AN_EHIC' },
};
