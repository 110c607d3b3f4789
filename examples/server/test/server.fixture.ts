import { readFileSync } from 'node:fs';
import type { LogEntry } from '../src/http/log.ts';
import { readSettings, variableOf } from '../src/settings/read-settings.ts';
import type { Settings } from '../src/settings/settings.ts';
import { type Replaced, type Running, start } from '../src/start.ts';

/** A server of a test: its address, and what it has logged. */
export interface TestServer extends Running {
  readonly url: string;
  readonly log: readonly LogEntry[];
}

/** Settings as of the environment; the demo registry and a free port by default. */
export function settingsOf(given: Partial<Record<keyof Settings, string | number>> = {}): Settings {
  const all = { registry: 'demo', port: 0, timeZone: 'UTC', ...given };
  const entries = Object.entries(all).map(([name, value]) => [variableOf(name), String(value)]);
  return readSettings(Object.fromEntries(entries));
}

export async function startServer(
  given: Parameters<typeof settingsOf>[0] = {},
  replaced: Replaced = {},
): Promise<TestServer> {
  const log: LogEntry[] = [];
  const settings = settingsOf(given);
  const running = await start(settings, (entry) => log.push(entry), replaced);
  const scheme = settings.tlsKey === undefined ? 'http' : 'https';
  return { ...running, url: `${scheme}://127.0.0.1:${running.port}`, log };
}

export const today = () => new Date().toISOString().slice(0, 10);

/** A file of the repository. */
export const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
