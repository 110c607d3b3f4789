import { importInstitutionRepository, snapshotRegistry } from 'eehic/registry';
import { demoInstitutions } from 'eehic/testing';
import { median } from './measure.ts';
import type { Benchmark, Row } from './results.ts';
import { STALL_COLUMNS, stallOf } from './stall.ts';

const INSTITUTIONS = 3400;
const CERTIFICATES = 10_000;

/** Measures loading, memory and look-ups of a whole list of the size of the real directory. */
export const registryBenchmark: Benchmark = {
  name: 'registry',
  title: `A registry of ${INSTITUTIONS.toLocaleString('en')} institutions and ${CERTIFICATES.toLocaleString('en')} certificates`,
  async run() {
    const text = JSON.stringify(wholeList());
    const before = process.memoryUsage().heapUsed;
    const begin = performance.now();
    const registry = snapshotRegistry(JSON.parse(text));
    const loaded = (performance.now() - begin) * 1000;
    const queries = Array.from({ length: INSTITUTIONS }, (_, i) => ({ countryCode: 'BE', officialId: idOf(i) }));
    const first = await timesOf(queries, registry.find);
    const again = await timesOf(queries, registry.find);
    const heap = process.memoryUsage().heapUsed - before;
    const rows = [
      { name: 'JSON text', values: { size: text.length } },
      { name: 'read and indexed', values: { time: loaded } },
      { name: 'first look-up of an institution, its certificates read', values: { time: median(first) } },
      { name: 'each further look-up', values: { time: median(again) } },
      { name: 'heap with every institution looked up', values: { size: heap } },
    ];
    const repository = exportOf(wholeList());
    const imported: Row[] = [];
    for (const name of ['import of an export', 'the same import again']) {
      const { result, values } = await stallOf(() => importInstitutionRepository(JSON.parse(repository)));
      const count = result.issuers.reduce((sum, { certificates }) => sum + certificates.length, 0);
      if (count !== CERTIFICATES) throw new Error(`${count} certificates were imported`);
      imported.push({ name, values });
    }
    const notes = ['Certificates are read when their institution is first asked for.'];
    const tables = [
      { columns: { time: 'µs', size: 'bytes' }, rows },
      { columns: STALL_COLUMNS, rows: imported },
    ] as const;
    return { tables, notes };
  },
};

async function timesOf<T>(queries: readonly T[], find: (query: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const begin = performance.now();
    await find(query);
    times.push((performance.now() - begin) * 1000);
  }
  return times;
}

interface Entry {
  readonly officialId: string;
  readonly countryCode: string;
  readonly name: string;
  readonly certificates: readonly { readonly certificatePEM: string }[];
  readonly accreditationPeriods: readonly object[];
}

function wholeList(): { results: Entry[] } {
  const certificates = demoInstitutions.flatMap((institution) => institution.certificates.map(({ der }) => der));
  const results = Array.from({ length: INSTITUTIONS }, (_, i) => {
    const count =
      i < CERTIFICATES % INSTITUTIONS
        ? Math.ceil(CERTIFICATES / INSTITUTIONS)
        : Math.floor(CERTIFICATES / INSTITUTIONS);
    return {
      officialId: idOf(i),
      countryCode: 'BE',
      name: `Institution ${i}`,
      certificates: Array.from({ length: count }, (_, k) => ({
        certificatePEM: `-----BEGIN CERTIFICATE-----\n${certificates[(i * 3 + k) % certificates.length]}\n-----END CERTIFICATE-----`,
      })),
      accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2015-01-01' }],
    };
  });
  return { results };
}

/**
 * Returns an export of the Institution Repository as JSON, in which no two certificates are the same: each has a serial
 * number of its own, and a signature that is not verified when it is imported.
 */
function exportOf({ results }: ReturnType<typeof wholeList>): string {
  let serial = 0;
  const institutions = results.map(({ certificates, ...institution }) => ({
    ...institution,
    certificates: certificates.map(({ certificatePEM }) => withSerial(certificatePEM, ++serial)),
  }));
  return JSON.stringify({ institutions });
}

function withSerial(certificatePem: string, serial: number): string {
  const der = Buffer.from(certificatePem.split('\n')[1]!, 'base64');
  // The serial number follows the version 3.
  const at = der.indexOf('a003020102', 0, 'hex') + 5;
  der.writeUInt32BE(serial, at + 2 + der[at + 1]! - 4);
  const lines = der.toString('base64').match(/.{1,64}/g)!;
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function idOf(index: number): string {
  return String(index).padStart(5, '0');
}
