import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../src/codec/bytes.ts';
import { sha256Hex } from '../src/crypto/sha256.ts';
import type { VerificationReport } from '../src/verify/report.ts';
import type { TextKind } from './generate/vector.ts';
import { allowedPlaces, expectedOf, inTermsOf, placesOfCodes, vectors, verify } from './read.fixture.ts';

const ran: string[] = [];
const reports: Record<TextKind, unknown[]> = { cose: [], jws: [], revocation: [] };

/**
 * The SHA-256 of the reports of all vectors of a kind as JSON, without the version of the library. It becomes another
 * one with a new vector, or with a change of what verifiers report.
 */
const REPORTS_SHA256: Readonly<Record<TextKind, string>> = {
  cose: 'f6e6b275bbdf8d05220fc8534bec86b7193bee0ffecd6721866947e3889bad0f',
  jws: '581c0016ab093da6ec5c3e40e1ad4d86f4641de4dd60c6c277adfbbf222fb6a3',
  revocation: '70c2db83d65169bf4ae5cac074c2a1b9747d051faa2db9e02541865ce57f6361',
};

describe.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    const report = await verify(vector);
    ran.push(id);
    reports[vector.kind].push({ ...report, evidence: { ...report.evidence, library: '' } });
    expect(inTermsOf(report)).toStrictEqual(expectedOf(vector));
    if (report.conclusion === 'REJECTED') {
      expect(report.steps.at(-1)).toEqual(report.failure);
      expect(report).not.toHaveProperty('card');
    }
  });
});

describe('the set of vectors', () => {
  it.each(Object.entries(reports))('of the kind %s has these reports, to the byte of their JSON', async (kind, all) => {
    expect(await sha256Hex(utf8Encode(JSON.stringify(all)))).toBe(REPORTS_SHA256[kind as TextKind]);
  });

  it('of these kinds was run', () => {
    expect(ran).toEqual(vectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(1400);
  });

  it('has each code where spec/codes.json says that it can stand', () => {
    const found = placesOfCodes(Object.values(reports).flat() as readonly VerificationReport[]);
    expect(found.filter((each) => !allowedPlaces().has(each))).toEqual([]);
    expect(found.length).toBeGreaterThan(80);
  });
});
