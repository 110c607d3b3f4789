import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { SETTINGS, type Setting, type SettingName, type Settings } from './settings.ts';

const PREFIX = 'EEHIC_SERVER_';
/** Names the file in JSON that has settings; those of the environment come before it. */
const CONFIG = `${PREFIX}CONFIG`;

/** A setting that cannot be used. The message names the setting, and never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Returns the name of a setting in the environment. */
export function variableOf(name: string): string {
  return PREFIX + name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Reads all settings, and reports everything that is wrong with them at once. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const names = Object.keys(SETTINGS) as SettingName[];
  const variables = new Map(names.map((name) => [variableOf(name), name]));
  const fromFile = readConfig(env[CONFIG]);
  for (const key of Object.keys(fromFile)) if (!Object.hasOwn(SETTINGS, key)) problems.push(`${key}: no such setting`);
  for (const key of Object.keys(env)) {
    if (key.startsWith(PREFIX) && key !== CONFIG && !variables.has(key)) problems.push(`${key}: no such setting`);
  }
  const entries = [...variables].map(([variable, name]) => {
    const { read, byDefault } = SETTINGS[name] as Setting<unknown>;
    const isInEnv = env[variable] !== undefined && env[variable] !== '';
    const value = isInEnv ? env[variable] : Object.hasOwn(fromFile, name) ? fromFile[name] : undefined;
    try {
      return [name, value === undefined ? byDefault : read(value)];
    } catch (error) {
      problems.push(`${isInEnv ? variable : name}: ${(error as Error).message}`);
      return [name, byDefault];
    }
  });
  const settings = Object.fromEntries(entries) as Settings;
  if (problems.length === 0) problems.push(...findContradictions(settings));
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return settings;
}

function readConfig(file: string | undefined): Readonly<Record<string, unknown>> {
  if (file === undefined || file === '') return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(`${CONFIG}: the file cannot be read`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The message of the parser quotes the file.
  }
  throw new SettingsError(`${CONFIG}: the file is not a JSON object`);
}

/** Whether only programs on the same machine reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Whether anybody who reaches the server may use it. */
export function isOpen({ callers, clientCa }: Pick<Settings, 'callers' | 'clientCa'>): boolean {
  return callers.length === 0 && clientCa === undefined;
}

function findContradictions(settings: Settings): string[] {
  const { host, tlsCertificate, tlsKey, clientCa, callers, registry, registryTrust, issuerKey } = settings;
  const problems: string[] = [];
  if (registry === undefined) problems.push('registry: needed; "demo" is the demo registry, which proves nothing');
  if (registryTrust !== undefined && (registry === 'demo' || isUrl(registry))) {
    problems.push('registryTrust: for the file of a signed snapshot only');
  }
  if (isUrl(registry) && !isSafeUrl(registry!)) {
    problems.push('registry: an https URL without user information is needed; http on loopback only');
  }
  if ((tlsCertificate === undefined) !== (tlsKey === undefined)) {
    problems.push('tlsCertificate: needs tlsKey, and tlsKey needs tlsCertificate');
  }
  if (clientCa !== undefined && tlsKey === undefined) problems.push('clientCa: needs tlsCertificate and tlsKey');
  if (callers.some(({ certificateSha256 }) => certificateSha256) && clientCa === undefined) {
    problems.push('callers: certificateSha256 needs clientCa');
  }
  if (new Set(callers.map(({ name }) => name)).size < callers.length) problems.push('callers: two have the same name');
  if (isOpen(settings) && !isLoopback(host)) {
    problems.push('host: without callers and clientCa the server listens on loopback only, such as 127.0.0.1');
  }
  const isDemoKey = issuerKey === 'demo';
  if (!isDemoKey && (issuerKey === undefined) !== (settings.issuerCertificate === undefined)) {
    problems.push('issuerKey: needs issuerCertificate, and issuerCertificate needs issuerKey');
  }
  if (settings.issuerPassphraseFile !== undefined && (isDemoKey || issuerKey === undefined)) {
    problems.push('issuerPassphraseFile: is for an issuerKey that is encrypted');
  }
  if (isDemoKey && registry !== 'demo') problems.push('issuerKey: "demo" is for the demo registry only');
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone)) problems.push('timeZone: not a time zone');
  return problems;
}

export function isUrl(registry: string | undefined): boolean {
  return registry !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(registry);
}

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLocal = protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, ''));
  return (protocol === 'https:' || isLocal) && username === '' && password === '';
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
