import { snapshotRegistry } from 'eehic/registry';
import { demoInstitutions } from 'eehic/testing';
import { median } from './measure.ts';
import type { Benchmark } from './results.ts';

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
    const notes = ['Certificates are read when their institution is first asked for.'];
    return { tables: [{ columns: { time: 'µs', size: 'bytes' }, rows }], notes };
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

function wholeList(): { results: object[] } {
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

function idOf(index: number): string {
  return String(index).padStart(5, '0');
}
