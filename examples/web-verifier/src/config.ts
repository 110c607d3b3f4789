/** What a clinic sets in `verifier.json`, which lies beside the page. README.md describes its members. */
export interface Config {
  /** The name of the clinic, which is shown and stands in reports. */
  readonly clinic: string;
  /** Whether this is a demonstration, which the page then says. */
  readonly demo: boolean;
  /** The IANA time zone in which "today" is determined; that of the device by default. */
  readonly timeZone?: string;
  /** Where the registry is fetched; from nowhere, if a start bundle brings it. */
  readonly registry: {
    /** The address of a signed snapshot, relative to the page. */
    readonly snapshot?: string;
    /** The address of a Resolver. */
    readonly resolver?: string;
  };
  /** The pinned certificate (PEM) of whoever signs snapshots and start bundles. */
  readonly certificate?: string;
  /** How often the lists are refreshed, in minutes; 60 by default. */
  readonly refreshMinutes: number;
  /** For how many days a list is used, counted from when it was made; 7 by default. A start bundle has its own time. */
  readonly maxAgeDays: number;
  /** Whether no card is valid of which it cannot be found out whether it was revoked; `false` by default. */
  readonly requireRevocation: boolean;
  /** The hosts from which revocation lists may be fetched; none by default. */
  readonly revocationHosts: readonly string[];
  /** Revocation lists that are fetched ahead of time, each with the institution that signs it. */
  readonly lists: readonly ListName[];
  /** The address of a start bundle, relative to the page; `eehic serve --bundle` sets it. */
  readonly bundle?: string;
}

/** A revocation list and its institution. */
export interface ListName {
  readonly url: string;
  readonly countryCode: string;
  readonly officialId: string;
}

/** Reads the settings of the clinic. Throws an error that names the member that is not usable. */
export function readConfig(json: unknown): Config {
  const {
    clinic,
    demo = false,
    timeZone,
    registry,
    certificate,
    refreshMinutes = 60,
    maxAgeDays = 7,
    requireRevocation = false,
    revocationHosts = [],
    lists = [],
    bundle,
  } = requireMembers(json, 'verifier.json');
  const { snapshot, resolver } = requireMembers(registry, 'registry');
  const isOffline = snapshot === undefined && resolver === undefined;
  need(typeof clinic === 'string' && clinic.trim() !== '', 'clinic');
  need(typeof demo === 'boolean', 'demo');
  need(timeZone === undefined || isTimeZone(timeZone), 'timeZone');
  need(snapshot === undefined || resolver === undefined, 'registry');
  need(!isOffline || certificate !== undefined, 'registry');
  need(snapshot === undefined || isAddress(snapshot), 'registry.snapshot');
  need(resolver === undefined || isAddress(resolver), 'registry.resolver');
  need(certificate === undefined || typeof certificate === 'string', 'certificate');
  need(typeof refreshMinutes === 'number' && refreshMinutes >= 1, 'refreshMinutes');
  need(Array.isArray(revocationHosts) && revocationHosts.every((host) => typeof host === 'string'), 'revocationHosts');
  need(typeof maxAgeDays === 'number' && maxAgeDays > 0 && maxAgeDays <= 3660, 'maxAgeDays');
  need(typeof requireRevocation === 'boolean', 'requireRevocation');
  need(Array.isArray(lists), 'lists');
  need(bundle === undefined || isAddress(bundle), 'bundle');
  // Only with the certificate can it be verified.
  need((snapshot === undefined && bundle === undefined) || certificate !== undefined, 'certificate');
  return {
    clinic: clinic.trim(),
    demo,
    ...(timeZone === undefined ? {} : { timeZone: timeZone as string }),
    registry: isOffline ? {} : typeof snapshot === 'string' ? { snapshot } : { resolver: resolver as string },
    ...(certificate === undefined ? {} : { certificate: certificate as string }),
    refreshMinutes,
    maxAgeDays,
    requireRevocation,
    revocationHosts: revocationHosts as readonly string[],
    lists: lists.map(readListName),
    ...(bundle === undefined ? {} : { bundle: bundle as string }),
  };
}

/** Fetches the settings from beside the page. */
export async function fetchConfig(): Promise<Config> {
  const response = await fetch('verifier.json');
  if (!response.ok) throw new Error(`verifier.json: status ${response.status}`);
  const config = readConfig(await response.json());
  const { snapshot } = config.registry;
  const absolute = (address: string) => new URL(address, document.baseURI).href;
  return {
    ...config,
    ...(snapshot === undefined ? {} : { registry: { snapshot: absolute(snapshot) } }),
    ...(config.bundle === undefined ? {} : { bundle: absolute(config.bundle) }),
  };
}

/** Reads `{ "url": "https://…", "institution": "BE:0120" }`. */
function readListName(json: unknown): ListName {
  const { url, institution } = requireMembers(json, 'lists');
  const [, countryCode, officialId] = /^([A-Z]{2}):(\S{1,64})$/.exec(String(institution)) ?? [];
  need(typeof url === 'string' && /^https:/.test(url) && URL.canParse(url), 'lists');
  need(countryCode !== undefined && officialId !== undefined, 'lists');
  return { url, countryCode, officialId };
}

function need(isUsable: boolean, member: string): asserts isUsable {
  if (!isUsable) throw new TypeError(`verifier.json: ${member} is not usable`);
}

function requireMembers(value: unknown, name: string): Readonly<Record<string, unknown>> {
  need(typeof value === 'object' && value !== null && !Array.isArray(value), name);
  return value as Readonly<Record<string, unknown>>;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value, 'https://page.invalid/');
}

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}
