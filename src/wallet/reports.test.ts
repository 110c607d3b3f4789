import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cardLines } from '../report/card-lines.ts';
import { explain, explainSteps } from '../report/explain.ts';
import { toFhir } from '../report/fhir.ts';
import { toJsonReport } from '../report/json-report.ts';
import { toPdfReport } from '../report/pdf/pdf-report.ts';
import { ehicTypeMetadata } from './type-metadata.ts';
import { build, issued, pidWith, present, verify } from './wallet.fixture.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../spec/${file}`, import.meta.url), 'utf8'));
const isReport = new Ajv2020({ strict: false }).compile(read('report.schema.json'));
const verifier = { name: 'Clinic' };
const long = { authentic_source: { id: 'BE:0120', name: 'N'.repeat(100) } };

const bare = await verify(await present(issued.credential));
const withPid = await verify(await present(issued.credential), { pid: await present(await pidWith()) });
const wide = await verify(await present(await build({ open: long })));
const refused = await verify(issued.credential);
const unread = await verify('x');

describe('reports of a card out of a wallet', () => {
  it.each(Object.entries({ bare, withPid, wide, refused, unread }))(
    '%s: JSON by its schema, and a PDF',
    async (_, report) => {
      const json = toJsonReport(report, { verifier });
      isReport(json);
      expect(isReport.errors ?? []).toEqual([]);
      expect(json.steps.map(({ id }) => id)).not.toContain('holder-bound');
      const pdf = await toPdfReport(report, { verifier, language: 'en' });
      expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
      const identified = report.withIdentityCheck({ nameMatches: true, birthDateMatches: true });
      isReport(toJsonReport(identified, { verifier }));
      expect(isReport.errors ?? []).toEqual([]);
    },
  );

  it('explain what was established', () => {
    expect(explain(refused, 'de').title).toBe('Die Wallet hat nicht bewiesen, dass sie die Karte hat');
    const birth = explainSteps(bare, 'en').steps.find(({ id }) => id === 'birth-not-after-start');
    expect(birth?.explanation?.title).toBe('Name and date of birth not known');
  });

  it('have a dash for the holder who is not known', () => {
    if (bare.conclusion !== 'APPROVED') throw new Error(bare.failure.code);
    const dashes = cardLines(bare.card, 'en').filter(({ value }) => value === '—');
    expect(dashes.map(({ name }) => name)).toEqual(['familyName', 'givenNames', 'birthDate']);
  });

  it('are a FHIR bundle when the holder is known, and an error otherwise', () => {
    expect(toFhir(withPid).entry[1]!.resource).toMatchObject({ name: [{ family: 'Doe' }], birthDate: '1961-02-11' });
    expect(() => toFhir(bare)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });

  it('of another profile may not lack the holder', () => {
    const json = toJsonReport(bare, { verifier });
    expect(isReport({ ...json, token: { ...json.token, profile: 'cose' } })).toBe(false);
  });
});

it('spec/vct-ehic.json is the type metadata, in 26 languages', () => {
  const metadata = ehicTypeMetadata();
  expect(metadata).toEqual(read('vct-ehic.json'));
  expect(metadata.display).toHaveLength(26);
  const described = metadata.claims.map(({ path }) => path[0]!);
  for (const name of described) expect(Object.keys(issued.claims)).toContain(name);
  const concealed = metadata.claims.filter(({ sd }) => sd === 'always').map(({ path }) => path[0]);
  expect(concealed).toEqual(['personal_administrative_number', 'document_number']);
});
