/** What a clinic sets in `verifier.json`, which lies beside the page. README.md describes its members. */
export interface Config {
  /** The name of the clinic, which is shown and stands in reports. */
  readonly clinic: string;
  /** Whether this is a demonstration, which the page then says. */
  readonly demo: boolean;
  /** The IANA time zone in which "today" is determined; that of the device by default. */
  readonly timeZone?: string;
  /** Where the list of institutions is fetched. */
  readonly registry: {
    /** The address of a snapshot, relative to the page. */
    readonly snapshot?: string;
    /** The address of a Resolver. */
    readonly resolver?: string;
  };
  /** The pinned certificate (PEM) of whoever signs snapshots and start bundles. */
  readonly certificate?: string;
  /** How often the lists are refreshed, in minutes; 60 by default. */
  readonly refreshMinutes: number;
  /** The hosts from which revocation lists may be fetched; none by default. */
  readonly revocationHosts: readonly string[];
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
    revocationHosts = [],
  } = requireMembers(json, 'verifier.json');
  const { snapshot, resolver } = requireMembers(registry, 'registry');
  need(typeof clinic === 'string' && clinic.trim() !== '', 'clinic');
  need(typeof demo === 'boolean', 'demo');
  need(timeZone === undefined || isTimeZone(timeZone), 'timeZone');
  need((snapshot === undefined) !== (resolver === undefined), 'registry');
  need(snapshot === undefined || isAddress(snapshot), 'registry.snapshot');
  need(resolver === undefined || isAddress(resolver), 'registry.resolver');
  need(certificate === undefined || typeof certificate === 'string', 'certificate');
  need(typeof refreshMinutes === 'number' && refreshMinutes >= 1, 'refreshMinutes');
  need(Array.isArray(revocationHosts) && revocationHosts.every((host) => typeof host === 'string'), 'revocationHosts');
  return {
    clinic: clinic.trim(),
    demo,
    ...(timeZone === undefined ? {} : { timeZone: timeZone as string }),
    registry: typeof snapshot === 'string' ? { snapshot } : { resolver: resolver as string },
    ...(certificate === undefined ? {} : { certificate: certificate as string }),
    refreshMinutes,
    revocationHosts: revocationHosts as readonly string[],
  };
}

/** Fetches the settings from beside the page. */
export async function fetchConfig(): Promise<Config> {
  const response = await fetch('verifier.json');
  if (!response.ok) throw new Error(`verifier.json: status ${response.status}`);
  const config = readConfig(await response.json());
  const { snapshot } = config.registry;
  if (snapshot === undefined) return config;
  return { ...config, registry: { snapshot: new URL(snapshot, location.href).href } };
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
