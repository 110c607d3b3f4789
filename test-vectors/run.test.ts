import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../src/codec/bytes.ts';
import { sha256Hex } from '../src/crypto/sha256.ts';
import type { Kind } from './generate/vector.ts';
import { expectedOf, index, inTermsOf, readJson, vectors, verify } from './read.fixture.ts';

const validate = new Ajv2020({ strictTuples: false, strictRequired: false }).compile(readJson('vector.schema.json'));
const ran: string[] = [];
const reports: Record<Kind, unknown[]> = { cose: [] };

/**
 * The SHA-256 of the reports of all vectors of a kind as JSON, without the version of the library. It becomes another
 * one with a new vector, or with a change of what verifiers report.
 */
const REPORTS_SHA256: Readonly<Record<Kind, string>> = {
  cose: '88f8f053a3145004b8e5ebd8487d198d98855f988d950ef39fb533fe8d162e06',
};

describe.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    expect(validate(vector), JSON.stringify(validate.errors)).toBe(true);
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
    expect(await sha256Hex(utf8Encode(JSON.stringify(all)))).toBe(REPORTS_SHA256[kind as Kind]);
  });

  it('ran every vector of the index', () => {
    expect([...ran].sort()).toEqual(index.vectors.map(({ id }) => id).sort());
  });
});
