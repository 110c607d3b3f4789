import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Demo, type DemoOptions, startDemo } from '../src/demo.ts';
import type { ReportView } from '../src/desk/view.ts';
import { store } from '../src/holder/folder.ts';
import { present } from '../src/holder/present.ts';
import { receive } from '../src/holder/receive.ts';
import type { LogEntry } from '../src/http/serve.ts';

/** The time at which every test begins. Only the date is replaced: connections have the timers of the system. */
export const START = new Date('2026-12-01T10:00:00Z');
export const TODAY = '2026-12-01';

/** A demo of one test, and what it has logged. */
export interface TestDemo extends Demo {
  readonly log: readonly LogEntry[];
}

const ends: (() => unknown)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  vi.useRealTimers();
});

export async function demoOfTest(options: Partial<DemoOptions> = {}): Promise<TestDemo> {
  const log: LogEntry[] = [];
  const demo = await startDemo({ log: (entry) => log.push(entry), ...options });
  ends.push(() => demo.close());
  return { ...demo, log };
}

/** Moves the clock of all services and wallets. */
export function wait(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wallet-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A wallet that has received the card and the identity. */
export async function filledWallet({ issuer, pid, card, person }: Demo): Promise<string> {
  const folder = newFolder();
  for (const offer of [await issuer.offer(card), await pid.offer(person)]) {
    await store(folder, await receive(offer.uri, { txCode: offer.txCode! }));
  }
  return folder;
}

/** A request of a desk, as its page has it. */
export interface DeskRequest {
  readonly id: string;
  readonly uri: string;
  readonly qrCode: string;
}

/** Asks for a card at a desk, as its page does. */
export async function ask(desk: string, treatmentDate = TODAY): Promise<DeskRequest> {
  const response = await postJson(`${desk}/requests`, { treatmentDate, languages: ['en'] });
  return (await response.json()) as DeskRequest;
}

export async function outcomeOf(desk: string, { id }: DeskRequest): Promise<{ state: string; report?: ReportView }> {
  return (await fetch(`${desk}/requests/${id}`)).json() as Promise<{ state: string; report?: ReportView }>;
}

/** Presents what a wallet has, and returns the report. */
export async function reportOf(desk: string, folder: string): Promise<ReportView> {
  const request = await ask(desk);
  await present(request.uri, { folder });
  return (await outcomeOf(desk, request)).report!;
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export function postForm(
  url: string,
  body: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method: 'POST', headers, body: new URLSearchParams(body), redirect: 'manual' });
}
