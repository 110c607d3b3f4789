import { readFlag, readHost, readList, readNumber, readText } from './values.ts';

/** What a caller may do. */
export const PERMISSIONS = ['verify', 'issue'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Somebody who may call the server, known by the hash of an API key or of a client certificate. */
export interface Caller {
  /** The name in the log. */
  readonly name: string;
  /** The SHA-256 of the API key, in hexadecimal. */
  readonly keySha256?: string;
  /** The SHA-256 of the client certificate in DER, in hexadecimal. */
  readonly certificateSha256?: string;
  readonly allow: readonly Permission[];
}

/** One setting: how its value is read, its value when it is not given, and what it means. */
export interface Setting<Value> {
  readonly read: (value: unknown) => Value;
  readonly byDefault: Value;
  readonly about: string;
}

const setting = <Value>(read: (value: unknown) => Value, byDefault: Value, about: string): Setting<Value> => ({
  read,
  byDefault,
  about,
});

const file = (about: string) => setting<string | undefined>(readText, undefined, about);
const whole = (min: number, max: number, byDefault: number, about: string) =>
  setting(readNumber(min, max), byDefault, about);

/** Every setting. In the environment `maxPages` is `EEHIC_SERVER_MAX_PAGES`. */
export const SETTINGS = {
  host: setting(readHost, '127.0.0.1', 'address to listen at; other than loopback only with `callers` or `clientCa`'),
  port: whole(0, 65_535, 8080, 'port; 0 is any free one'),
  tlsCertificate: file('file with certificate and chain (PEM) for https'),
  tlsKey: file('file with the private key of `tlsCertificate` (PEM)'),
  clientCa: file('file with authorities (PEM) of client certificates, which are then required'),
  callers: setting<readonly Caller[]>(
    readList(readCaller),
    [],
    'list of `{ name, keySha256 | certificateSha256, allow }`; `allow` is a list of `verify` and `issue`',
  ),
  allowedHosts: setting<readonly string[]>(
    readList(readText),
    [],
    'values of the header Host that are served, beside loopback; without `callers` and `clientCa` only',
  ),
  registry: file('`demo`, the URL of a Resolver, or the file of a signed snapshot or of a list; required'),
  registryTrust: file('file with the certificates (PEM) that may sign the snapshot'),
  maxAgeHours: whole(1, 8_760, 24, 'age in hours beyond which registry and revocation lists do not count'),
  refreshMinutes: whole(1, 1_440, 15, 'how often registry and revocation lists are fetched anew'),
  revocationHosts: setting<readonly string[]>(readList(readText), [], 'hosts from which revocation lists are fetched'),
  requireRevocation: setting(readFlag, false, 'reject what cannot be checked for revocation'),
  requirePdfSignature: setting(readFlag, false, 'reject PDFs whose signature does not count'),
  trustAnchors: file('file with further authorities (PEM) whose certificates may sign PDFs'),
  timestampAnchors: file('file with authorities (PEM) of time stamps'),
  cache: file('folder that keeps registry and lists; without it they are in memory'),
  timeZone: setting<string | undefined>(
    readText,
    undefined,
    'time zone of "today", such as `Europe/Vienna`; that of the system by default',
  ),
  language: setting<string>(readText, 'en', 'language of explanations for which the caller names none'),
  verifierName: setting<string>(readText, 'eehic server', 'name of the verifier in reports'),
  issuerKey: file(
    'file with the private key (PEM or DER, PKCS#8, PKCS#1 or SEC 1) that signs cards, or `demo`; without it /issue is refused',
  ),
  issuerCertificate: file('file with the certificate of `issuerKey` and its chain (PEM)'),
  issuerPassphraseFile: file('file whose first line is the passphrase of `issuerKey`, where that is encrypted'),
  maxTextBytes: whole(1_024, 1_000_000, 16_384, 'size of a text'),
  maxJsonBytes: whole(1_024, 10_000_000, 262_144, 'size of JSON'),
  maxFileBytes: whole(1_024, 50_000_000, 20_000_000, 'size of a PDF or picture'),
  maxBufferedBytes: whole(1_024, 4_000_000_000, 200_000_000, 'size of all bodies that are held at a time'),
  maxPages: whole(1, 1_000, 10, 'pages that are read of a PDF or TIFF'),
  maxCards: whole(1, 1_000, 100, 'texts in one request of JSON'),
  scanTime: whole(100, 60_000, 10_000, 'milliseconds for reading one PDF or picture'),
  workTime: whole(100, 600_000, 30_000, 'milliseconds for the work of a request, waiting included'),
  headerTime: whole(100, 600_000, 10_000, 'milliseconds in which the headers must arrive'),
  bodyTime: whole(100, 600_000, 30_000, 'milliseconds in which the whole request must arrive'),
  keepAliveTime: whole(0, 600_000, 5_000, 'milliseconds for which a connection waits for its next request'),
  stopTime: whole(0, 600_000, 20_000, 'milliseconds that running requests have after SIGTERM'),
  maxConnections: whole(1, 100_000, 1_000, 'connections at a time'),
  textsAtOnce: whole(1, 1_000, 16, 'requests with texts, and to issue, that run at a time'),
  textsWaiting: whole(0, 100_000, 200, 'of these, how many wait'),
  turnTime: whole(
    1,
    10_000,
    20,
    'milliseconds for texts in one turn of the event loop; of more than `textsAtOnce` in it the rest is refused',
  ),
  filesAtOnce: whole(1, 64, 1, 'PDFs and pictures that are read at a time, each in threads of its own'),
  filesWaiting: whole(0, 10_000, 20, 'of these, how many wait'),
} as const satisfies Record<string, Setting<never>> | Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;

/** The values of all settings. */
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
};

function readCaller(value: unknown): Caller {
  const { name, keySha256, certificateSha256, allow, ...others } = (value ?? {}) as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`a caller has no "${unknown}"`);
  if (typeof name !== 'string' || !/^[\w .-]{1,50}$/.test(name)) {
    throw new Error('a caller needs a "name" of letters, digits, spaces, ".", "_" and "-"');
  }
  const hashes = [keySha256, certificateSha256].filter((hash) => hash !== undefined);
  if (hashes.length !== 1) throw new Error(`caller ${name}: either "keySha256" or "certificateSha256" is needed`);
  const [hash] = hashes;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/i.test(hash)) {
    throw new Error(`caller ${name}: a SHA-256 has 64 hexadecimal digits; "npm run key" prints one`);
  }
  const isPermission = (each: unknown): each is Permission => PERMISSIONS.includes(each as Permission);
  if (!Array.isArray(allow) || allow.length === 0 || !allow.every(isPermission)) {
    throw new Error(`caller ${name}: "allow" is a list of ${PERMISSIONS.join(', ')}`);
  }
  const kind = keySha256 === undefined ? 'certificateSha256' : 'keySha256';
  return { name, [kind]: hash.toLowerCase(), allow };
}
