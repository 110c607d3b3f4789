import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isCountryCode } from 'eehic';
import { parseCertificates } from 'eehic/signers';
import { readJson, readListBytes } from './input.ts';
import { count, note, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { replaceWhole } from './write.ts';

export interface AddFlags {
  readonly country: string;
  readonly institution: string;
  readonly name?: string;
  readonly certificate: string;
  readonly from?: string;
  readonly until?: string;
}

/** An institution in the form of the Resolver. Other members of an existing list stay unchanged. */
interface Entry {
  readonly countryCode?: unknown;
  readonly officialId?: unknown;
  readonly certificates?: readonly unknown[];
}

/** Registries use both codes of these countries. A card has the second (spec/registry.md). */
const ALIASES: ReadonlyMap<unknown, string> = new Map([
  ['EL', 'GR'],
  ['GB', 'UK'],
]);

/**
 * Adds an institution, or a further certificate of one, to a list for `--registry`; creates the list if the file does
 * not exist.
 */
export async function addToRegistry(terminal: Terminal, file: string, flags: AddFlags): Promise<number> {
  const { institution, name = institution } = flags;
  const country = ALIASES.get(flags.country) ?? flags.country;
  if (!isCountryCode(country)) throw new UsageError('--country takes the two capital letters of a country, such as BE');
  const [der, ...others] = parseCertificates(await readListBytes(terminal, flags.certificate));
  if (!der) throw new UsageError(`no certificate in ${flags.certificate}`);
  const certificate = describe(new X509Certificate(der));
  const period = readPeriod(flags, certificate.validFrom);

  const list = existsSync(pathOf(terminal, file)) ? readList(await readJson(terminal, file), file) : [];
  const isSame = ({ countryCode, officialId }: Entry) =>
    (ALIASES.get(countryCode) ?? countryCode) === country && String(officialId) === institution;
  const known = list.find(isSame);
  if (known && (flags.name ?? flags.from ?? flags.until) !== undefined) {
    throw new UsageError(`${country}:${institution} is in ${file}: --name, --from and --until are for one that is not`);
  }
  const entry = known
    ? { ...known, certificates: [...(known.certificates ?? []), certificate] }
    : {
        countryCode: country,
        officialId: institution,
        name,
        certificates: [certificate],
        accreditationPeriods: [period],
      };
  const results = known ? list.map((each) => (each === known ? entry : each)) : [...list, entry];
  await replaceWhole(terminal, file, `${JSON.stringify({ results }, undefined, 2)}\n`);
  if (others.length > 0)
    note(terminal, `${flags.certificate}: the first of ${others.length + 1} certificates was taken`);
  note(
    terminal,
    `${file}: ${count(results.length, 'institution')}; ${country}:${institution} has ${count(entry.certificates.length, 'certificate')}`,
  );
  return 0;
}

function describe(certificate: X509Certificate) {
  const day = (text: string) => new Date(text).toISOString().slice(0, 10);
  return {
    'x5t#S256': Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url'),
    validFrom: day(certificate.validFrom),
    validUntil: day(certificate.validTo),
    certificatePEM: certificate.toString(),
  };
}

/** Returns the period in which the institution may issue; by default it begins on the first day of the certificate. */
function readPeriod({ from, until }: AddFlags, first: string) {
  for (const date of [from, until]) {
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new UsageError('--from and --until take YYYY-MM-DD');
  }
  return { portableDocument: 'EHIC', validFrom: from ?? first, ...(until ? { validUntil: until } : {}) };
}

function readList(value: unknown, file: string): readonly Entry[] {
  const { results } = (value ?? {}) as { readonly results?: unknown };
  if (!Array.isArray(results)) throw new UsageError(`not a list of institutions: ${file}`);
  return results;
}
