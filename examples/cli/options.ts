import { type Command, Option } from 'commander';

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
const signerOptions = [
  new Option(
    '--key <file>',
    'private key, PEM or DER: PKCS#8, encrypted or not, PKCS#1 or SEC 1; a demo key when left out',
  ),
  new Option('--certificate <file>', 'its certificate, PEM with its chain in any order, or DER; by default in --key'),
  new Option('--pkcs12 <file>', 'key and certificate in a PKCS#12 file (.p12, .pfx), in place of these'),
  new Option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key'),
  new Option('--pkcs11 <module>', 'the PKCS#11 module of a device with the key, such as an HSM: see spec/hsm.md'),
  new Option('--token <label>', 'the token with the key'),
  new Option('--token-key-label <label>', 'the label of the key on the token'),
  new Option('--token-key-id <hex>', 'the id of the key on the token'),
  new Option('--pin-env <name>', 'the environment variable with the PIN; without it and --pin-file it is asked for'),
  new Option('--pin-file <file>', 'a file whose first line is the PIN'),
  new Option('--algorithm <name>', 'ES256, PS256 or RS256; by default what fits the key'),
  new Option('--warn-days <number>', 'how many days before its end to warn of a certificate of the key; by default 60'),
  new Option('--audit <file>', 'the audit log to which is appended what was signed: see spec/operations.md'),
];

/** Adds the options of a command that signs. */
export function addSignerOptions(command: Command): Command {
  for (const option of signerOptions) command.addOption(option);
  return command;
}

export const maxAgeOption = new Option('--max-age <hours>', 'greatest age of a registry file').default('24');
export const forceOption = new Option('--force', 'overwrite a file that is there already');
export const demoOption = new Option('--demo', 'use the demo registry, which proves nothing');
export const nowOption = new Option('--now <time>', 'pretend that it is this time, such as 2026-11-23T10:00:00Z');
export const timeZoneOption = new Option(
  '--time-zone <zone>',
  'where "today" is, such as Europe/Brussels; the system\'s by default',
);
