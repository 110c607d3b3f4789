import { Command, Option } from 'commander';
import { LIBRARY } from '../../src/version.ts';
import {
  addSignerOptions,
  cacheOption,
  collect,
  demoOption,
  forceOption,
  maxAgeOption,
  nowOption,
  registryOption,
  timeZoneOption,
  trustOption,
} from './options.ts';
import { addBatchCommands } from './program-batch.ts';
import { addOfflineCommands } from './program-offline.ts';
import { addStatusCommands } from './program-status.ts';
import { addVectorsCommand } from './program-vectors.ts';
import { addWalletCommands } from './program-wallet.ts';
import type { Terminal } from './terminal.ts';

/**
 * Creates the commands, with their arguments and options. `finish` is called with the exit code that a command returns.
 * The code of a command is loaded when it is called.
 */
export function createProgram(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const run =
    <Arguments extends unknown[]>(load: () => Promise<(terminal: Terminal, ...args: Arguments) => Promise<number>>) =>
    async (...args: Arguments): Promise<void> => {
      const command = await load();
      finish(await command(terminal, ...args));
    };

  const program = new Command('eehic')
    .description(
      'The European Health Insurance Card (EHIC) and its Provisional Replacement Certificate (PRC) as a signed QR code.',
    )
    .version(LIBRARY, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText(
      'after',
      `
Try it:
  $ eehic demo                                   issue, look, verify, forge
  $ eehic sample > card.json                     a card to begin with, issued today
  $ eehic issue card.json -o card.pdf            sign it with a demo key, draw the page
  $ eehic verify card.pdf --demo                 read the QR code and verify it
  $ eehic inspect card.pdf                       every layer, unverified

Exit codes: 0 approved or done, 1 rejected or a card at fault, 2 wrong usage or input that cannot be read, 3 could
not be checked (registry unreachable or stale, revocation list missing where it is required), 4 a batch stopped before
its end. HTTPS_PROXY and NO_PROXY are heeded for registries and revocation lists over https.`,
    );

  program
    .command('demo')
    .description(
      'issue a card, write its PDF and PNG, verify it, then see a forged, an expired, a changed and a revoked one refused',
    )
    .option('-d, --directory <path>', 'where to write', 'demo-output')
    .action(run(async () => (await import('./demo.ts')).demo));

  program
    .command('sample')
    .description('print a card of an invented person as JSON, issued today')
    .option('--country <code>', 'one of the 32 countries', 'BE')
    .addOption(new Option('--document <type>').choices(['PRC', 'EHIC']).default('PRC'))
    .addOption(
      new Option(
        '--profile <name>',
        'wire format; for cose the card has an index of a status list, for jws a token id, which "eehic revoke" takes',
      )
        .choices(['cose', 'jws'])
        .default('cose'),
    )
    .addOption(nowOption)
    .action(run(async () => (await import('./sample.ts')).sample));

  const issue = program
    .command('issue')
    .description(
      'sign a card; without --key or --pkcs12 with a demo key, which proves nothing: exit code 0 issued, 1 with a table of what is wrong with the card, 2 unreadable',
    )
    .argument('<card.json>', 'the card: see "eehic sample" and spec/card.schema.json; - for standard input')
    .option(
      '-o, --output <file>',
      '.pdf for the page, .png or .svg for the QR code alone, .txt for its text (default: print the text)',
    );
  addSignerOptions(issue)
    .addOption(registryOption)
    .addOption(maxAgeOption)
    .addOption(
      new Option('--profile <name>', 'wire format; jws is that of the EU proof of concept, for a PRC')
        .choices(['cose', 'jws'])
        .default('cose'),
    )
    .addOption(
      new Option('--level <level>', 'error correction; by default M for cose and L for jws').choices(['L', 'M', 'Q']),
    )
    .option(
      '--language <code>',
      'language of the captions, one of the 26 of the scheme such as de; by default that of the country',
    )
    .option('--second-language <code>', 'a second language beside the first, on a page of size A4')
    .option('--qr-size <mm>', 'side of the QR code without its margin; by default 46 mm on a page of size A4')
    .addOption(
      new Option(
        '--size <size>',
        'size of the page; screen is for a telephone, ID-1 that of the card itself, to cut out',
      ).choices(['A4', 'ID-1', 'screen']),
    )
    .addOption(
      new Option('--compress <how>', 'small makes a PDF of fewer bytes than fast, which is the default').choices([
        'fast',
        'small',
      ]),
    )
    .option('--timestamp <url>', 'a time stamp authority (RFC 3161) to ask: the signature of the PDF becomes PAdES B-T')
    .option('--unsigned', 'do not sign the PDF; by default it is signed with the same key as the code')
    .option(
      '--wallet-offer <file>',
      'also write the card, as it was signed, for an issuer that offers it to a wallet; one status index revokes both',
    )
    .addOption(forceOption)
    .addOption(timeZoneOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./issue.ts')).issue));

  addBatchCommands(program, run);
  program
    .command('verify')
    .description('read a QR code and verify it: exit code 0 approved, 1 rejected, 2 unreadable, 3 could not be checked')
    .argument(
      '<file|text|->',
      'a PDF or picture (PNG, JPEG, WebP, TIFF, GIF, AVIF), a text file, the text itself, or - for standard input',
    )
    .addOption(registryOption)
    .addOption(trustOption)
    .addOption(maxAgeOption)
    .addOption(cacheOption)
    .option('--offline', 'no network: only what "registry fetch" and earlier runs have kept')
    .option(
      '--revocation-host <host>',
      'a host from which revocation lists may be fetched; without it no list is fetched; can be given again',
      collect,
    )
    .addOption(demoOption)
    .option('--treatment-date <date>', 'YYYY-MM-DD; today by default')
    .option('--require-signature', 'reject a PDF that is not signed')
    .option('--max-pages <number>', 'how many pages of a file are read, from the first; 10 by default')
    .option(
      '--document-trust <file>',
      'certificates (PEM or DER) that may sign PDFs, beside those that the registry links to the institution',
    )
    .option('--timestamp-trust <file>', 'certificates (PEM or DER) of time stamp authorities to rely on')
    .option(
      '--crl <file>',
      'a certificate revocation list (DER or PEM) of an authority of signers of PDFs; can be given again',
      collect,
    )
    .option('--require-revocation', 'reject a document whose revocation status cannot be established')
    .option('--report <file>', 'write the report for reimbursement: .json or .pdf; can be given twice', collect)
    .option('--verifier-name <name>', 'who verified, for the report')
    .addOption(forceOption)
    .option(
      '--language <code>',
      'language of all that is printed and of the PDF report, one of the 26 of the scheme such as de; by default that of the system (LC_ALL, LC_MESSAGES, LANG), and for the PDF report that of the country',
    )
    .option('--json', 'print reports and errors as JSON (spec/report.schema.json, $defs/output)')
    .addOption(timeZoneOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./verify.ts')).verify));

  program
    .command('inspect')
    .description('show every layer of a code with its size, and the signature of a PDF; with a registry every step')
    .argument('<file|text|->', 'as for verify')
    .addOption(registryOption)
    .addOption(maxAgeOption)
    .addOption(demoOption)
    .option('--json', 'print as JSON')
    .action(run(async () => (await import('./inspect.ts')).inspect));

  addStatusCommands(program, run);
  addOfflineCommands(program, run);
  addVectorsCommand(program, run);
  addWalletCommands(program, run);

  const registry = program
    .command('registry')
    .description('lists of institutions, and the mock EESSI Institution Repository');

  registry
    .command('serve')
    .description('serve the demo registry by the Resolver API (GET /api/v1/issuers) until interrupted')
    .option('--port <number>', 'port; 0 takes a free one', '8787')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(run(async () => (await import('./registry.ts')).serveRegistry));

  const fetch = registry
    .command('fetch')
    .description('fetch the whole list of a Resolver for offline use, and sign a snapshot of it')
    .argument('<url>', 'such as https://resolver.example/api/v1/issuers')
    .option('-o, --output <file>', 'the signed snapshot')
    .addOption(forceOption);
  addSignerOptions(fetch)
    .addOption(cacheOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./registry.ts')).fetchRegistry));

  registry
    .command('import')
    .description('turn an export of the Institution Repository into a list for --registry')
    .argument('<file>', 'the export, JSON')
    .requiredOption('-o, --output <file>', 'the list')
    .addOption(forceOption)
    .action(run(async () => (await import('./registry.ts')).importRegistry));

  registry
    .command('add')
    .description(
      'add an institution, or a further certificate of one, to a list for --registry; begins the list if need be',
    )
    .argument('<file>', 'the list, JSON')
    .requiredOption('--country <code>', 'its country, such as BE')
    .requiredOption('--institution <id>', 'its official id, such as 0120')
    .requiredOption('--certificate <file>', 'its certificate, PEM or DER')
    .option('--name <name>', 'its name, where it is not in the list yet; by default its id')
    .option('--from <date>', 'first day on which it may issue, YYYY-MM-DD; by default that of the certificate')
    .option('--until <date>', 'last day on which it may issue; by default there is none')
    .action(run(async () => (await import('./registry-add.ts')).addToRegistry));

  registry
    .command('demo-certificate')
    .description('write the certificate of an institution of the demo registry, PEM')
    .argument('[institution]', 'country and id', 'BE:0120')
    .requiredOption('-o, --output <file>', 'the certificate')
    .addOption(forceOption)
    .action(run(async () => (await import('./registry.ts')).writeDemoCertificate));

  return program;
}
