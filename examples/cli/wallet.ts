import { CardDataError, type CardFields, type EhicCardInput, REASONS } from 'eehic';
import { toJsonReport } from 'eehic/report/core';
import { createWalletIssuer, walletVerifier } from 'eehic/wallet';
import { REJECTED } from './exit-codes.ts';
import { parseClock, readJson, readListFile } from './input.ts';
import { readLanguage } from './language.ts';
import { demoNotice, facts, note, noteTable, print, safe, UsageError } from './output.ts';
import { printReport } from './print-report.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import type { Terminal } from './terminal.ts';
import { openRegistry, openRevocation, readAnchors, type TrustFlags } from './trust.ts';
import { exitCodeOf } from './verify-output.ts';

interface WalletIssueFlags extends SignerFlags {
  readonly holderKey: string;
  readonly iss: string;
  readonly statusUri?: string;
  readonly statusIndex?: string;
  readonly timeZone?: string;
  readonly now?: string;
}

/** Issues one card from a JSON file as a credential, and prints it; returns the exit code. */
export async function issueToWallet(terminal: Terminal, file: string, flags: WalletIssueFlags): Promise<number> {
  if (flags.audit !== undefined) throw new UsageError('--audit is for cards with a QR code');
  const status = parseStatus(flags);
  const card = (await readJson(terminal, file)) as EhicCardInput;
  const holderKey = (await readJson(terminal, flags.holderKey)) as object;
  const { country, institution } = (card ?? {}) as CardFields;
  const query = { countryCode: String(country), officialId: institution?.id };
  const { signer, isDemo } = await readSigner(terminal, query, flags);
  const issuer = createWalletIssuer({
    signer,
    iss: flags.iss,
    ...(flags.timeZone ? { timeZone: flags.timeZone } : {}),
  });
  if (isDemo) demoNotice(terminal, true);
  try {
    const options = { holderKey, now: parseClock(flags.now), ...(status ? { status } : {}) };
    const { credential, warnings } = await issuer.issueCredential(card, options);
    for (const { code, params } of warnings)
      if (code) note(terminal, `warning: ${code}${facts(params)}: ${REASONS[code]}`);
    print(terminal, credential);
    return 0;
  } catch (error) {
    if (!(error instanceof CardDataError)) throw error;
    note(terminal, 'the card cannot be issued:');
    const rows = error.violations.map(({ code, field, message }) => [safe(field) || '(card)', code, message]);
    noteTable(terminal, [['field', 'code', 'meaning'], ...rows]);
    return REJECTED;
  }
}

function parseStatus({ statusUri: uri, statusIndex }: WalletIssueFlags) {
  if (uri === undefined && statusIndex === undefined) return undefined;
  if (uri === undefined || !/^\d{1,15}$/.test(statusIndex ?? '')) {
    throw new UsageError('--status-uri and --status-index belong together, and the index is a whole number');
  }
  return { uri, index: Number(statusIndex) };
}

interface WalletVerifyFlags extends TrustFlags {
  readonly nonce: string;
  readonly audience: string;
  readonly pid?: string;
  readonly pidTrust?: string;
  readonly treatmentDate?: string;
  readonly requireRevocation?: boolean;
  readonly language?: string;
  readonly json?: boolean;
  readonly timeZone?: string;
  readonly now?: string;
}

/** Verifies what a wallet presented, and prints the report; returns the exit code. */
export async function verifyFromWallet(terminal: Terminal, file: string, flags: WalletVerifyFlags): Promise<number> {
  const now = parseClock(flags.now);
  const language = await readLanguage(terminal, flags.language);
  const registry = await openRegistry(terminal, flags, now);
  const revocation = await openRevocation(terminal, flags, registry, now);
  const verifier = walletVerifier({
    registry,
    now,
    audience: flags.audience,
    pidAnchors: await readAnchors(terminal, flags.pidTrust),
    requireRevocation: flags.requireRevocation ?? false,
    ...(revocation ? { revocation } : {}),
    ...(flags.timeZone ? { timeZone: flags.timeZone } : {}),
  });
  if (flags.demo) demoNotice(terminal, flags.json, language.messages.scan.demo);
  const ehic = (await readListFile(terminal, file)).trim();
  const pid = flags.pid === undefined ? {} : { pid: (await readListFile(terminal, flags.pid)).trim() };
  const { treatmentDate } = flags;
  const presentation = { ehic, ...pid, nonce: flags.nonce };
  const report = await verifier.verify(presentation, treatmentDate ? { treatmentDate } : {});
  if (flags.json) {
    const verifiedBy = { name: 'eehic command line' };
    print(terminal, JSON.stringify(toJsonReport(report, { verifier: verifiedBy }), undefined, 2));
  } else printReport(terminal, report, language);
  return exitCodeOf([report]);
}
