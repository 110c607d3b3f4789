import type { Command } from 'commander';
import {
  addSignerOptions,
  cacheOption,
  collect,
  demoOption,
  maxAgeOption,
  nowOption,
  registryOption,
  timeZoneOption,
  trustOption,
} from './options.ts';
import type { RunCommand } from './program-offline.ts';

/** Adds the commands for cards in wallets. */
export function addWalletCommands(program: Command, run: RunCommand): void {
  const wallet = program.command('wallet').description('the card as a credential for wallet apps: see spec/wallet.md');

  const issue = wallet
    .command('issue')
    .description('sign a card as SD-JWT VC for the key of a wallet, and print it; without --key with a demo key')
    .argument('<card.json>', 'the card, an EHIC: see "eehic sample --document EHIC"; - for standard input')
    .requiredOption('--holder-key <file>', 'the public key of the wallet, a JWK of P-256')
    .requiredOption('--iss <url>', 'the https URL of the issuer')
    .option('--status-uri <url>', 'the status list of the credential; by default that of the card')
    .option('--status-index <number>', 'its index in that list');
  addSignerOptions(issue)
    .addOption(timeZoneOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./wallet.ts')).issueToWallet));

  wallet
    .command('verify')
    .description('verify what a wallet presented: exit codes as for "eehic verify"')
    .argument('<file>', 'the presented card, an SD-JWT with key binding')
    .requiredOption('--nonce <nonce>', 'the nonce of the request')
    .requiredOption('--audience <audience>', 'the verifier as the wallet names it, such as x509_hash:…')
    .option('--pid <file>', 'the identity (PID) of the same presentation')
    .option('--pid-trust <file>', 'certificates (PEM or DER) to which those of the identity must lead')
    .addOption(registryOption)
    .addOption(trustOption)
    .addOption(maxAgeOption)
    .addOption(cacheOption)
    .option('--offline', 'no network: only what earlier runs have kept')
    .option('--revocation-host <host>', 'a host from which status lists may be fetched; can be given again', collect)
    .addOption(demoOption)
    .option('--treatment-date <date>', 'YYYY-MM-DD; today by default')
    .option('--require-revocation', 'reject a card whose revocation status cannot be established')
    .option('--language <code>', 'language of what is printed; by default that of the system')
    .option('--json', 'print the report as JSON')
    .addOption(timeZoneOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./wallet.ts')).verifyFromWallet));
}
