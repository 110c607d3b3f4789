import { type Card, CardDataError, type CardFields, createIssuer, type IssuedCard, type Issuer, REASONS } from 'eehic';
import type { AuditLog } from 'eehic/node';
import type { RenderOptions } from 'eehic/pdf';
import type { Signer } from 'eehic/signers';
import { openAudit, recordCard } from './audit.ts';
import { REJECTED } from './exit-codes.ts';
import { parseClock, readJson } from './input.ts';
import { demoNotice, facts, note, noteTable, print, safe, UsageError } from './output.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import type { Terminal } from './terminal.ts';
import { openRegistry, proxiedFetch, type TrustFlags } from './trust.ts';
import { requireForWallet, walletOffer } from './wallet-offer.ts';
import { refuseExisting, writeWhole } from './write.ts';

export interface IssueFlags extends SignerFlags, TrustFlags {
  readonly output?: string;
  readonly level?: string;
  readonly profile?: string;
  readonly language?: string;
  readonly secondLanguage?: string;
  readonly qrSize?: string;
  readonly size?: string;
  readonly compress?: string;
  readonly timestamp?: string;
  readonly unsigned?: boolean;
  readonly walletOffer?: string;
  readonly force?: boolean;
  readonly timeZone?: string;
  readonly now?: string;
}

/** The headings of the table that says why a card cannot be issued. */
const HEADINGS = ['field', 'code', 'meaning'];

/** Issues one card from a JSON file; returns the exit code. Nothing is written unless all of it succeeds. */
export async function issue(terminal: Terminal, file: string, flags: IssueFlags): Promise<number> {
  requirePageFlags(flags);
  refuseExisting(terminal, [flags.output, flags.walletOffer], flags);
  const card = (await readJson(terminal, file)) as Card;
  if (flags.walletOffer !== undefined) requireForWallet(card);
  const now = parseClock(flags.now);
  const audit = await openAudit(terminal, flags);
  const { country, institution } = (card ?? {}) as CardFields;
  const countryCode = { EL: 'GR', GB: 'UK' }[String(country)] ?? String(country);
  const { signer, isDemo } = await readSigner(terminal, { countryCode, officialId: institution?.id }, flags);
  const issuer = createIssuer({
    signer,
    now,
    ...(flags.registry ? { registry: await openRegistry(terminal, flags, now) } : {}),
    ...(flags.timeZone ? { timeZone: flags.timeZone } : {}),
    profile: flags.profile === 'jws' ? 'jws' : 'cose',
    ...(flags.level ? { qr: { level: flags.level as 'L' | 'M' | 'Q' } } : {}),
  });
  if (isDemo) demoNotice(terminal, flags.output === undefined);
  return issueAndWrite(terminal, { issuer, signer, audit, now }, card, flags);
}

/** Reports flags that would do nothing. */
function requirePageFlags(flags: IssueFlags): void {
  const { output, language, secondLanguage, qrSize, size, compress, timestamp, unsigned } = flags;
  if (output !== undefined && /\.pdf$/i.test(output)) return;
  const given = Object.entries({
    language,
    'second-language': secondLanguage,
    'qr-size': qrSize,
    size,
    compress,
    timestamp,
    unsigned,
  });
  const [name] = given.find(([, value]) => value !== undefined) ?? [];
  if (name) throw new UsageError(`--${name} is for a page: --output ends in .pdf`);
}

/** What a card is issued with. */
interface Means {
  readonly issuer: Issuer;
  readonly signer: Signer;
  readonly audit: AuditLog | undefined;
  readonly now: () => Date;
}

async function issueAndWrite(
  terminal: Terminal,
  { issuer, signer, audit, now }: Means,
  card: Card,
  flags: IssueFlags,
): Promise<number> {
  const undrawable = issuer.check(card).warnings.filter(({ code }) => code === 'CHARACTER_NOT_DRAWABLE');
  if (undrawable.length > 0 && flags.output !== undefined && /\.pdf$/i.test(flags.output)) {
    note(terminal, 'the card cannot be drawn, and nothing was signed:');
    const rows = undrawable.map(({ code = '', params: { field, ...others } = {} }) => [
      safe(String(field)),
      `${code}${facts(others)}`,
      REASONS.CHARACTER_NOT_DRAWABLE,
    ]);
    noteTable(terminal, [HEADINGS, ...rows]);
    return REJECTED;
  }
  let issued: IssuedCard;
  try {
    issued = await issuer.issue(card);
  } catch (error) {
    if (!(error instanceof CardDataError)) throw error;
    note(terminal, 'the card cannot be issued:');
    const rows = error.violations.map(({ code, field, params, message }) => {
      // The message states the length.
      const { length: _, ...others } = params ?? {};
      return [safe(field) || '(card)', `${code}${facts(others)}`, message];
    });
    noteTable(terminal, [HEADINGS, ...rows]);
    return REJECTED;
  }
  for (const { code, params } of issued.warnings)
    if (code) note(terminal, `warning: ${code}${facts(params)}: ${REASONS[code]}`);
  await recordCard(audit, issued, signer);
  await write(terminal, issued, flags, signer, now);
  if (flags.walletOffer !== undefined) {
    await writeWhole(terminal, flags.walletOffer, walletOffer(issued), { ...flags, mode: 0o600 });
  }
  return 0;
}

async function write(
  terminal: Terminal,
  issued: IssuedCard,
  flags: IssueFlags,
  signer: Signer,
  now: () => Date,
): Promise<void> {
  const { output } = flags;
  if (output === undefined) return print(terminal, issued.text);
  const isPdf = /\.pdf$/i.test(output);
  const content = await draw(terminal, issued, output, flags, signer, now);
  await writeWhole(terminal, output, content, flags);
  const { version, level } = issued.qr;
  const signed = isPdf && !flags.unsigned ? `, signed (PAdES B-${flags.timestamp ? 'T' : 'B'})` : '';
  note(terminal, `${output}: QR version ${version}-${level}, ${issued.text.length} characters${signed}`);
}

async function draw(
  terminal: Terminal,
  issued: IssuedCard,
  output: string,
  flags: IssueFlags,
  signer: Signer,
  now: () => Date,
): Promise<string | Uint8Array> {
  const { level } = issued.qr;
  if (/\.pdf$/i.test(output)) {
    const { renderCardPdf } = await import('eehic/pdf');
    return renderCardPdf(issued, await pageOptions(terminal, flags, signer, now));
  }
  if (/\.png$/i.test(output)) return (await import('eehic/qr')).qrPng(issued.text, { level });
  if (/\.svg$/i.test(output)) return (await import('eehic/qr')).qrSvg(issued.text, { level });
  if (/\.txt$/i.test(output)) return issued.text;
  throw new UsageError('--output ends in .pdf, .png, .svg or .txt');
}

/** Returns the options of the page, which is signed with the key that signed the code unless `--unsigned` is given. */
async function pageOptions(
  terminal: Terminal,
  flags: IssueFlags,
  signer: Signer,
  now: () => Date,
): Promise<RenderOptions> {
  const { language, secondLanguage, qrSize, size, compress, timestamp, unsigned } = flags;
  const side = qrSize === undefined ? undefined : Number(qrSize);
  if (side !== undefined && !Number.isFinite(side)) throw new UsageError('--qr-size takes a number of millimetres');
  if (unsigned && timestamp) throw new UsageError('--timestamp is for a signed page, not for an --unsigned one');
  if (timestamp && !URL.canParse(timestamp))
    throw new UsageError('--timestamp takes the URL of a time stamp authority');
  return {
    now,
    ...(language ? { language } : {}),
    ...(secondLanguage ? { secondLanguage } : {}),
    ...(side === undefined ? {} : { qrSize: side }),
    ...(size ? { size: size as 'A4' | 'ID-1' | 'screen' } : {}),
    ...(compress ? { compress: compress as 'fast' | 'small' } : {}),
    ...(unsigned ? {} : { signer: signer }),
    ...(timestamp ? { timestamp: { url: timestamp, ...(await proxiedFetch(terminal, timestamp)) } } : {}),
  };
}
