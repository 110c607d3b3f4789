import {
  createStatusLists,
  openStatusLists,
  type StatusListInfo,
  type StatusListState,
  type StatusLists,
} from 'eehic/node';
import { openAudit, recordPublished } from './audit.ts';
import { parseClock } from './input.ts';
import { count, demoNotice, note, print, safe, UsageError } from './output.ts';
import { readInstitution } from './revoke.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import { pathOf, type Terminal } from './terminal.ts';

interface CreateFlags {
  readonly url: string;
  readonly count: string;
  readonly size: string;
  readonly bits?: string;
  readonly institution?: string;
  readonly label?: string;
}

/** Makes a folder of status lists. */
export async function createStatus(terminal: Terminal, folder: string, flags: CreateFlags): Promise<number> {
  const lists = await createStatusLists({
    directory: pathOf(terminal, folder),
    url: flags.url,
    count: wholeNumber('--count', flags.count),
    size: wholeNumber('--size', flags.size),
    bits: wholeNumber('--bits', flags.bits ?? '1') as 1,
    ...(flags.label === undefined ? {} : { label: flags.label }),
    ...(flags.institution === undefined ? {} : { issuer: readInstitution(flags.institution) }),
  });
  return end(lists, async () => {
    const infos = await lists.lists();
    note(terminal, `${folder}: ${count(infos.length, 'list')}; publish them before cards are handed out`);
    printLists(terminal, infos);
  });
}

/** Prints the lists of a folder. */
export async function listStatus(terminal: Terminal, folder: string, flags: { json?: boolean }): Promise<number> {
  const lists = await openStatusLists(pathOf(terminal, folder));
  return end(lists, async () => {
    const infos = await lists.lists();
    if (flags.json) print(terminal, JSON.stringify(infos, undefined, 2));
    else printLists(terminal, infos);
  });
}

/** Adds lists to a folder. */
export async function addStatus(
  terminal: Terminal,
  folder: string,
  flags: { readonly count: string; readonly size: string; readonly label?: string },
): Promise<number> {
  const lists = await openStatusLists(pathOf(terminal, folder));
  return end(lists, async () => {
    const label = flags.label === undefined ? {} : { label: flags.label };
    await lists.add({
      ...{ count: wholeNumber('--count', flags.count), size: wholeNumber('--size', flags.size) },
      ...label,
    });
    printLists(terminal, await lists.lists());
  });
}

/** Returns a command that brings lists of a folder into a state. */
export function changeStatus(state: StatusListState) {
  return async (terminal: Terminal, folder: string, numbers: readonly string[]): Promise<number> => {
    const lists = await openStatusLists(pathOf(terminal, folder));
    return end(lists, async () => {
      for (const number of numbers) await lists.setState(wholeNumber('the number of a list', number), state);
      printLists(terminal, await lists.lists());
    });
  };
}

export interface PublishFlags extends SignerFlags {
  readonly output: string;
  readonly format: 'cwt' | 'jwt';
  readonly ttl?: string;
  readonly lifetime?: string;
  readonly now?: string;
}

/** Signs all lists of a folder into a folder for a web server. */
export async function publishStatus(terminal: Terminal, folder: string, flags: PublishFlags): Promise<number> {
  const lists = await openStatusLists(pathOf(terminal, folder));
  return end(lists, async () => {
    const audit = await openAudit(terminal, flags);
    const { signer, isDemo } = await readSigner(terminal, { countryCode: 'BE', officialId: undefined }, flags);
    if (isDemo) demoNotice(terminal);
    const published = await lists.publish({
      signer,
      output: pathOf(terminal, flags.output),
      format: flags.format,
      now: parseClock(flags.now),
      ...(flags.ttl === undefined ? {} : { ttlSeconds: wholeNumber('--ttl', flags.ttl) }),
      ...(flags.lifetime === undefined ? {} : { lifetimeSeconds: wholeNumber('--lifetime', flags.lifetime) }),
      onSigned: (list) => recordPublished(audit, list, signer),
      onTooLarge: ({ params: { size } }) =>
        note(terminal, `a list has ${Number(size).toLocaleString('en')} bytes; verifiers refuse more than 10,000,000`),
    });
    for (const { number, url, size, sha256 } of published) {
      print(terminal, `${number}  ${size.toLocaleString('en')} bytes  ${url}  sha256:${sha256}`);
    }
    note(terminal, `${flags.output}: ${count(published.length, 'list')}; serve each at its address, and publish daily`);
  });
}

function printLists(terminal: Terminal, infos: readonly StatusListInfo[]): void {
  for (const { number, url, size, state, label, free, revoked } of infos) {
    const figures = `${group(size - free)} of ${group(size)} in use, ${group(revoked)} revoked`;
    print(
      terminal,
      `${String(number).padStart(3)}  ${state.padEnd(7)}  ${figures}  ${url}${label === undefined ? '' : `  ${safe(label)}`}`,
    );
  }
}

async function end(lists: StatusLists, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } finally {
    await lists.close();
  }
}

function group(number: number): string {
  return number.toLocaleString('en');
}

/** Parses a whole number, also written as a power of two: `2^24`. */
export function wholeNumber(option: string, text: string): number {
  const [, base, exponent] = /^(2)\^(\d{1,2})$/.exec(text) ?? [];
  if (base) return 2 ** Number(exponent);
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`${option} takes a whole number`);
  return Number(text);
}
