import { COUNTRIES, type CountryCode } from '../../src/card/countries.ts';
import { regionOf } from '../../src/card/language.ts';
import type { Card, CardFields } from '../../src/card/model.ts';
import { base64Decode } from '../../src/codec/bytes.ts';
import type { IssuedCard } from '../../src/issue/issued-card.ts';
import { createIssuer } from '../../src/issue/issuer.ts';
import { LANGUAGES } from '../../src/language/choose-labels.ts';
import type { RenderOptions } from '../../src/pdf/render.ts';
import type { Signer } from '../../src/signers/signer.ts';
import { demoInstitution } from '../../src/testing/demo-pki.ts';
import { sampleCard } from '../../src/testing/sample-cards.ts';
import { ecdsa, privateKeyOf } from '../../test-vectors/generate/signing.ts';

/** A page of the gallery before it is drawn. */
export interface GalleryPage {
  /** The language, or that of a country, such as `de-AT`. */
  readonly tag: string;
  readonly kind: Kind;
  readonly names: Names;
  readonly issued: IssuedCard;
  readonly options: RenderOptions;
}

export const ISSUED_ON = '2026-11-23';

/** The languages, and the wordings of countries. */
export const TAGS: readonly string[] = LANGUAGES.flatMap(({ language, variants = {} }) => [
  language,
  ...Object.keys(variants).map((country) => `${language}-${country}`),
]);

const NAMES = {
  short: { familyName: 'Li', givenNames: 'Bo' },
  longest: {
    familyName: 'W'.repeat(40),
    givenNames: 'W'.repeat(35),
    personalId: 'W'.repeat(20),
    institution: { id: 'W'.repeat(10), name: 'W'.repeat(15) },
    cardId: 'W'.repeat(20),
  },
  Greek: { familyName: 'Παπαδόπουλος-Ϊωάννου', givenNames: 'Ελευθέριος Άγγελος' },
  Cyrillic: { familyName: 'Йорданова-Щърбанова', givenNames: 'Щерю Гьорги Ѝвета' },
} as const satisfies Record<string, Partial<CardFields>>;
export type Names = keyof typeof NAMES;
export const ALL_NAMES = Object.keys(NAMES) as readonly Names[];

/** What the institution may add to an A4 page. */
const ADDITIONS = {
  contact: {
    name: 'Example Fund of Health Insurance',
    address: '12 Example Street\n1000 Example City',
    telephone: '+32 2 123 45 67',
    url: 'https://fund.example/card',
  },
  logo: {
    width: 90,
    height: 20,
    paths: [
      { d: 'M 0 0 L 90 0 L 90 20 L 0 20 Z', fill: '#0b6e4f' },
      { d: 'M 8 4 L 12 4 L 12 8 L 16 8 L 16 12 L 12 12 L 12 16 L 8 16 L 8 12 L 4 12 L 4 8 L 8 8 Z', fill: '#ffffff' },
      { d: 'M 24 7 L 84 7 L 84 13 L 24 13 Z', fill: '#ffffff' },
    ],
    description: 'Example Fund',
  },
} satisfies RenderOptions;

/** The language after this one, so that each is the second of some page. */
function next(tag: string): string {
  const languages = TAGS.filter((each) => regionOf(each) === undefined);
  return languages[(languages.indexOf(tag.slice(0, 2)) + 1) % languages.length]!;
}
const international = (tag: string): string => (tag === 'en' ? 'fr' : 'en');

interface KindOfPage {
  readonly document: Card['document'];
  readonly options: (tag: string) => RenderOptions;
}

const KINDS = {
  'prc-a4': { document: 'PRC', options: () => ({}) },
  'ehic-a4': { document: 'EHIC', options: () => ({}) },
  'prc-a4-all': { document: 'PRC', options: (tag) => ({ secondLanguage: next(tag), ...ADDITIONS }) },
  'ehic-a4-all': { document: 'EHIC', options: (tag) => ({ secondLanguage: international(tag), ...ADDITIONS }) },
  'prc-screen': { document: 'PRC', options: () => ({ size: 'screen' }) },
  'ehic-screen': { document: 'EHIC', options: () => ({ size: 'screen' }) },
  'ehic-id1': { document: 'EHIC', options: () => ({ size: 'ID-1' }) },
} satisfies Record<string, KindOfPage>;
export type Kind = keyof typeof KINDS;
export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[];

/** Issues every document in every language. The names go round, so that each document has all of them. */
export async function galleryPages(): Promise<GalleryPage[]> {
  const pages = TAGS.flatMap((tag, row) =>
    ALL_KINDS.map(async (kind, column): Promise<GalleryPage> => {
      const names = ALL_NAMES[(row + column) % ALL_NAMES.length]!;
      const { document, options } = KINDS[kind];
      const card = { ...sampleCard(countryOf(tag), document, ISSUED_ON), ...NAMES[names] };
      return { tag, kind, names, issued: await issue(card), options: { language: tag, ...options(tag) } };
    }),
  );
  return Promise.all(pages);
}

/** Issues a card with the demo key of its country. The signature is the same every time (RFC 6979). */
export async function issue(card: Card): Promise<IssuedCard> {
  const { key, der } = demoInstitution(card.country).certificates.find((each) => /^..:[^-]+$/.test(each.key))!;
  const privateKey = privateKeyOf(key);
  const signer: Signer = {
    algorithm: 'ES256',
    certificate: base64Decode(der)!,
    sign: async (data) => ecdsa(privateKey, data),
  };
  const issuer = createIssuer({ signer, timeZone: 'UTC', now: () => new Date(`${ISSUED_ON}T12:00:00Z`) });
  return issuer.issue(card);
}

/** The country of a tag, or one that has the language: that of the same letters, or the first with it before others. */
function countryOf(tag: string): CountryCode {
  const codes = Object.keys(COUNTRIES) as CountryCode[];
  const first = (isRight: (code: CountryCode) => boolean) => codes.find(isRight);
  const languages = (code: CountryCode): readonly string[] => COUNTRIES[code].languages;
  return (
    first((code) => code === (regionOf(tag) ?? tag.toUpperCase())) ??
    first((code) => languages(code)[0] === tag) ??
    first((code) => languages(code).includes(tag))!
  );
}
