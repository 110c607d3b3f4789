import { Option } from 'commander';

// This module has the options that more than one command takes.

/** Collects the values of an option that can be given more than once. */
export const collect = (value: string, before: readonly string[] = []) => [...before, value];

export const registryOption = new Option(
  '--registry <url|file>',
  'the Resolver (…/api/v1/issuers), or a file with its whole list ({"results": [...]})',
);
export const trustOption = new Option(
  '--trust <certificate>',
  'the certificate that may sign the snapshot given as --registry',
);
export const cacheOption = new Option(
  '--cache <folder>',
  'where fetched lists are kept; by default the cache of the user',
);
export const keyOption = new Option('--key <file>', 'private key, PKCS#8 PEM; a demo key when left out');
export const certificateOption = new Option(
  '--certificate <file>',
  'its certificate, PEM (intermediates may follow) or DER',
);
export const algorithmOption = new Option('--algorithm <name>', 'ES256, PS256 or RS256; by default what fits the key');
export const maxAgeOption = new Option('--max-age <hours>', 'greatest age of a registry file').default('24');
export const forceOption = new Option('--force', 'overwrite a file that is there already');
export const demoOption = new Option('--demo', 'use the demo registry, which proves nothing');
export const nowOption = new Option('--now <time>', 'pretend that it is this time, such as 2026-11-23T10:00:00Z');
export const timeZoneOption = new Option(
  '--time-zone <zone>',
  'where "today" is, such as Europe/Brussels; the system\'s by default',
);
