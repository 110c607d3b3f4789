import { snapshotRegistry } from 'eehic/registry';
import { demoInstitutions } from 'eehic/testing';
import { median } from './measure.ts';
import { heading, line, table } from './print.ts';

const INSTITUTIONS = 3400;
const CERTIFICATES = 10_000;

/** Measures loading, memory and look-ups of a whole list of the size of the real directory. */
export async function printRegistrySpeed(): Promise<void> {
  heading(
    `9  A registry of ${INSTITUTIONS.toLocaleString('en')} institutions and ${CERTIFICATES.toLocaleString('en')} certificates`,
  );
  const text = JSON.stringify(wholeList());
  const before = process.memoryUsage().heapUsed;
  const begin = performance.now();
  const registry = snapshotRegistry(JSON.parse(text));
  const loaded = performance.now();
  const queries = Array.from({ length: INSTITUTIONS }, (_, i) => ({ countryCode: 'BE', officialId: idOf(i) }));
  const first = await timesOf(queries, registry.find);
  const again = await timesOf(queries, registry.find);
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  table(
    ['', ''],
    [
      ['JSON text', `${(text.length / 1e6).toFixed(1)} MB`],
      ['read and indexed', `${(loaded - begin).toFixed(0)} ms`],
      ['first look-up of an institution, its certificates read', `${median(first).toFixed(0)} µs`],
      ['each further look-up', `${median(again).toFixed(2)} µs, ${(1e6 / median(again)).toFixed(0)} a second`],
      ['heap with every institution looked up', `${megabytes.toFixed(0)} MB`],
    ],
  );
  line('Certificates are read when their institution is first asked for.');
}

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
