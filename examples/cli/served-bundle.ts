import { stat } from 'node:fs/promises';
import { readBundle } from './bundle.ts';
import { note, UsageError } from './output.ts';
import { type PageFile, pageFile } from './page-files.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** The form of a start bundle, without which a file is another one, or not yet whole. */
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

interface Held {
  readonly version: string;
  readonly bundle: PageFile;
}

/**
 * Reads a start bundle, and returns a function that gives it as it is now: it is read again when the file has changed.
 * While a file is there that is not whole, the bundle before is given; `undefined` where there is no file any more.
 * Throws a `UsageError` where there is no bundle to begin with.
 */
export async function openServedBundle(terminal: Terminal, file: string): Promise<() => Promise<PageFile | undefined>> {
  const versionOf = async () => {
    const found = await stat(pathOf(terminal, file), { bigint: true }).catch(() => undefined);
    return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
  };
  /** Nothing where the file has changed while it was read, or is no bundle. */
  const read = async (version: string | undefined): Promise<Held | undefined> => {
    const text = await readBundle(terminal, file);
    if (version === undefined || !COMPACT_JWS.test(text) || (await versionOf()) !== version) return undefined;
    return { version, bundle: pageFile('application/jose', Buffer.from(text, 'latin1')) };
  };

  const first = await read(await versionOf());
  if (!first) throw new UsageError(`not a start bundle: ${file}`);
  let held = first;
  let seen = first.version;
  let reading: Promise<void> | undefined;
  const readAgain = async (version: string) => {
    const next = await read(version).catch(() => undefined);
    if (next) held = next;
    else note(terminal, `${file} is not a whole start bundle: the one before is served`);
    seen = version;
    reading = undefined;
  };
  return async () => {
    const version = await versionOf();
    if (version === undefined) return undefined;
    if (version === seen) return held.bundle;
    reading ??= readAgain(version);
    await reading;
    return held.bundle;
  };
}
