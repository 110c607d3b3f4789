import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { base64Decode } from '../src/codec/bytes.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { toJsonReport } from '../src/report/json-report.ts';
import { walletVerifier } from '../src/wallet/verify.ts';
import type { WalletInput, WalletVector } from './generate/wallet/vector.ts';
import {
  allowedPlaces,
  allVectors,
  inTermsOf,
  placesOfCodes,
  readJson,
  registries,
  revocationOf,
} from './read.fixture.ts';

const walletVectors = allVectors.filter((vector): vector is WalletVector => vector.kind === 'wallet');
const ran: string[] = [];
const reports: Awaited<ReturnType<typeof report>>[] = [];
const isReport = new Ajv2020({ strict: false }).compile(readJson('../spec/report.schema.json'));

const decode = (certificates: readonly string[] = []) => certificates.map((each) => base64Decode(each)!);

async function report(input: WalletInput) {
  const { ehic, pid, nonce, audience, timeZone, treatmentDate, requireRevocation = false } = input;
  const now = () => new Date(input.now);
  const registry = snapshotRegistry(registries.get(input.registry), { now });
  const revocation = input.hosts ? { revocation: revocationOf(input, () => input, { registry, now }) } : {};
  const [pidAnchors, trustAnchors] = [decode(input.pidAnchors), decode(input.trustAnchors)];
  const options = { registry, audience, now, timeZone, requireRevocation, pidAnchors, trustAnchors, ...revocation };
  return walletVerifier(options).verify(
    { ehic, nonce, ...(pid === undefined ? {} : { pid }) },
    treatmentDate === undefined ? {} : { treatmentDate },
  );
}

describe.each(walletVectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    const found = await report(vector.input);
    ran.push(id);
    reports.push(found);
    expect(inTermsOf(found)).toStrictEqual(vector.expected);
    isReport(toJsonReport(found, { verifier: { name: 'Clinic' } }));
    expect(isReport.errors ?? []).toEqual([]);
    if (found.conclusion === 'REJECTED') {
      expect(found.steps.at(-1)).toEqual(found.failure);
      expect(found).not.toHaveProperty('card');
    }
  });
});

describe('the vectors of wallets', () => {
  it('were all run', () => {
    expect(ran).toEqual(walletVectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(300);
  });

  it('have each code where spec/codes.json says that it can stand', () => {
    const found = placesOfCodes(reports);
    expect(found.filter((each) => !allowedPlaces().has(each))).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });
});
