import { revocationLists } from 'eehic/revocation';
import type { StartBundle } from 'eehic/start-bundle';
import { count, print, safe } from './output.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints what a start bundle holds, and how old each part is. Every revocation list is verified as a verifier would;
 * returns how many of them cannot be used.
 */
export async function printBundle(terminal: Terminal, bundle: StartBundle, now: Date): Promise<number> {
  const { registry, issuedAt, expiresAt, signedBy, listOptions, lists, certificateLists } = bundle;
  const { source = '' } = (await registry.prefetch?.()) ?? {};
  const clock = () => now;
  const checked = await revocationLists({ ...listOptions, registry, now: clock }).prefetch();
  const rows: [string, string, string][] = [
    ['made', time(issuedAt), age(issuedAt, now)],
    ['usable until', time(expiresAt), now < expiresAt ? `${span(+expiresAt - +now)} left` : 'expired'],
    ['signed by', signedBy, ''],
    [
      'registry',
      time(registry.issuedAt),
      `${age(registry.issuedAt, now)}  ${count(registry.size, 'institution')}  ${safe(source)}`,
    ],
  ];
  let unusable = 0;
  for (const { url, institutions, body } of lists) {
    const own = checked.filter((_, at) => listOptions.lists[at]?.url === url);
    const failure = own.find((each) => each.failure)?.failure;
    if (failure) unusable++;
    const made = own.find((each) => each.time)?.time;
    const facts = `${institutions.length === 1 ? nameOf(institutions[0]!) : count(institutions.length, 'institution')}  ${body.length} bytes`;
    rows.push([
      'list',
      made ? time(new Date(made)) : '-',
      `${failure ? failure.code : made ? age(new Date(made), now) : ''}  ${facts}  ${safe(url)}`,
    ]);
  }
  for (const { url, fetchedAt, body } of certificateLists) {
    rows.push(['CRL', time(fetchedAt), `${age(fetchedAt, now)}  ${body.length} bytes  ${safe(url)}`]);
  }
  for (const [name, when, facts] of rows) print(terminal, `  ${name.padEnd(14)}${when.padEnd(22)}${facts}`.trimEnd());
  return unusable;
}

function nameOf({ countryCode, officialId }: { readonly countryCode: string; readonly officialId: string }): string {
  return safe(`${countryCode}:${officialId}`);
}

function time(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function age(date: Date, now: Date): string {
  return `${span(+now - +date)} old`;
}

function span(milliseconds: number): string {
  const minutes = Math.max(Math.round(milliseconds / 60_000), 0);
  if (minutes < 120) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} days`;
}
