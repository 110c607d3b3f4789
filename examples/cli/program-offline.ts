import type { Command } from 'commander';
import { addSignerOptions, collect, forceOption, nowOption, registryOption } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Loads a command when it is called. */
export type RunCommand = <Arguments extends unknown[]>(
  load: () => Promise<(terminal: Terminal, ...args: Arguments) => Promise<number>>,
) => (...args: Arguments) => Promise<void>;

/** Adds the commands for machines without a network. */
export function addOfflineCommands(program: Command, run: RunCommand): void {
  const bundle = program
    .command('bundle')
    .description(
      'put a registry and revocation lists into one signed file for machines without a network, or show what such a file holds',
    )
    .addOption(registryOption)
    .option(
      '--list <url>',
      'a revocation list, beside those that the registry names; BE:0120=https://… says whose it is; can be given again',
      collect,
    )
    .option(
      '--crl <url>',
      'a certificate revocation list of an authority of signers of PDFs; can be given again',
      collect,
    )
    .option('-o, --output <file>', 'the bundle, such as start.eehic')
    .option('--days <number>', 'for how many days it may be used, 366 at most', '7')
    .option('--partial', 'write it even if lists could not be fetched')
    .option('--inspect <file>', 'show what this bundle holds and how old each part is; exit code 1 if it has expired')
    .option('--trust <certificate>', 'who may have signed the bundle to inspect, or the snapshot given as --registry')
    .addOption(forceOption);
  addSignerOptions(bundle)
    .addOption(nowOption)
    .action(run(async () => (await import('./bundle.ts')).bundle));

  program
    .command('hsm')
    .description('keys in an HSM, a smart card or a USB token (PKCS#11)')
    .command('list')
    .description('list tokens with their keys and certificates; with a PIN those of one token')
    .requiredOption('--pkcs11 <module>', 'the PKCS#11 module of the device')
    .option('--token <label>', 'the only token to list')
    .option('--pin-env <name>', 'the environment variable with the PIN')
    .option('--pin-file <file>', 'a file whose first line is the PIN')
    .option('--json', 'print as JSON')
    .action(run(async () => (await import('./pkcs11.ts')).listHsm));

  program
    .command('serve')
    .description('serve the page for clinics on this machine alone, until interrupted')
    .option('--page <folder>', 'the built page; by default the one that comes with the command')
    .option('--port <number>', 'port; 0 takes a free one', '8788')
    .option('--bundle <file>', 'a start bundle, from which the page takes registry and lists')
    .option('--config <file>', 'the settings of the clinic, in place of the verifier.json of the page')
    .action(run(async () => (await import('./serve.ts')).serve));
}
