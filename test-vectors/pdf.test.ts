import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { base64Decode } from '../src/codec/bytes.ts';
import { coseProfile } from '../src/profiles/cose/profile.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { fileKind } from '../src/scan/kind.ts';
import { scanImage } from '../src/scan/scan-image.ts';
import { scanPdf } from '../src/scan/scan-pdf.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import type { PdfInput, PdfVector } from './generate/pdf/vector.ts';
import { allVectors, inTermsOf, ROOT, registries } from './read.fixture.ts';

const pdfVectors = allVectors.filter((vector): vector is PdfVector => vector.kind === 'pdf');
const ran: string[] = [];

function verifierFor({ registry, now: instant, timeZone, requirePdfSignature = false, ...input }: PdfInput) {
  const now = () => new Date(instant);
  const decode = (list: readonly string[] = []) => list.map((each) => base64Decode(each)!);
  return createVerifier({
    registry: snapshotRegistry(registries.get(registry), { now }),
    profiles: [coseProfile],
    now,
    timeZone,
    requirePdfSignature,
    trustAnchors: decode(input.trustAnchors),
    timestampAnchors: decode(input.timestampAnchors),
    ...(input.crls ? { crls: decode(input.crls) } : {}),
  });
}

async function answer(input: PdfInput): Promise<unknown> {
  const bytes = new Uint8Array(readFileSync(`${ROOT}files/${input.file}`));
  const scanning = fileKind(bytes) === 'pdf' ? scanPdf : scanImage;
  const scan = await scanning(bytes, { timeLimit: 60_000 }).catch(({ code }: { readonly code: string }) => code);
  if (typeof scan === 'string') return { conclusion: 'UNREADABLE', error: scan };
  const report = await verifierFor(input).verify(scan);
  return { ...(inTermsOf(report) as object), text: scan.text };
}

describe.each(pdfVectors.map((vector) => [vector.id, vector] as const))('%s', { timeout: 60_000 }, (id, vector) => {
  it(vector.description, async () => {
    expect(await answer(vector.input)).toEqual(vector.expected);
    ran.push(id);
  });
});

describe('the vectors of PDFs', () => {
  it('were all run', () => {
    expect(ran).toEqual(pdfVectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(80);
  });

  it('have files that are small', () => {
    const sizes = pdfVectors.map(({ input }) => readFileSync(`${ROOT}files/${input.file}`).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  });
});
