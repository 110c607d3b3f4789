import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Card, CardDataError, createIssuer, type IssuedCard, type Issuer, REASONS } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { coseProfile, jwsProfile } from 'eehic/profiles';
import { qrPng, qrSvg } from 'eehic/qr';
import { type Signer, signerFromPkcs8 } from 'eehic/signers';
import { demoInstitution, demoSigner } from 'eehic/testing';
import { readClock, readJson, readRegistry } from './input.ts';
import { demoNotice, facts, note, print, REJECTED, safe, UsageError } from './output.ts';

export interface IssueFlags {
  readonly output?: string;
  readonly key?: string;
  readonly certificate?: string;
  readonly registry?: string;
  readonly maxAge?: string;
  readonly algorithm?: string;
  readonly level?: string;
  readonly profile?: string;
  readonly language?: string;
  readonly qrSize?: string;
  readonly timeZone?: string;
  readonly now?: string;
}

/** Issues one card from a JSON file; answers the exit code. Nothing is written unless all of it succeeds. */
export async function issue(file: string, flags: IssueFlags): Promise<number> {
  const card = (await readJson(file)) as Card;
  const isDemo = !flags.key && !flags.certificate;
  const now = readClock(flags.now);
  const signer = await readSigner(card, flags, isDemo);
  const issuer = createIssuer({
    signer,
    now,
    ...(flags.registry ? { registry: await readRegistry(flags, now) } : {}),
    ...(flags.timeZone ? { timeZone: flags.timeZone } : {}),
    profile: flags.profile === 'jws' ? jwsProfile : coseProfile,
    ...(flags.level ? { qr: { level: flags.level as 'L' | 'M' | 'Q' } } : {}),
  });
  const isAside = flags.output === undefined;
  if (isDemo) demoNotice(isAside);
  try {
    return await issueAndWrite(issuer, card, flags);
  } finally {
    if (isDemo) demoNotice(isAside);
  }
}

async function issueAndWrite(issuer: Issuer, card: Card, flags: IssueFlags): Promise<number> {
  let issued: IssuedCard;
  try {
    issued = await issuer.issue(card);
  } catch (error) {
    if (!(error instanceof CardDataError)) throw error;
    note('the card cannot be issued:');
    for (const { code, field, params } of error.violations) {
      note(`  ${safe(field).padEnd(18)} ${code}${facts(params)}: ${REASONS[code]}`);
    }
    return REJECTED;
  }
  for (const { code } of issued.warnings) if (code) note(`warning: ${code}: ${REASONS[code]}`);
  await write(issued, flags);
  return 0;
}

async function readSigner(card: Card, flags: IssueFlags, isDemo: boolean): Promise<Signer> {
  const algorithm = flags.algorithm as Signer['algorithm'] | undefined;
  if (algorithm && !['ES256', 'PS256', 'RS256'].includes(algorithm))
    throw new UsageError('--algorithm is ES256, PS256 or RS256');
  const choice = algorithm ? { algorithm } : {};
  if (!isDemo) {
    if (!flags.key || !flags.certificate) throw new UsageError('--key and --certificate go together');
    const [key, certificatePem] = await Promise.all([readKeyFile(flags.key), readKeyFile(flags.certificate)]);
    const privateKeyPem = new TextDecoder().decode(key);
    return signerFromPkcs8({ privateKeyPem, certificatePem, ...choice });
  }
  const { country: written, institution } = (card ?? {}) as Partial<Card>;
  const country = { EL: 'GR', GB: 'UK' }[String(written)] ?? written;
  // A card of another institution is signed all the same, by a demo key that no registry will link to it.
  const find = (...query: [string, string?]) => {
    try {
      return demoInstitution(...query);
    } catch {
      return undefined;
    }
  };
  return demoSigner(find(String(country), institution?.id) ?? find(String(country)) ?? demoInstitution('BE'), choice);
}

async function readKeyFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

async function write(issued: IssuedCard, { output, language, qrSize }: IssueFlags): Promise<void> {
  if (output === undefined) return print(issued.text);
  const size = qrSize === undefined ? undefined : Number(qrSize);
  if (size !== undefined && !Number.isFinite(size)) throw new UsageError('--qr-size takes a number of millimetres');
  const content = await draw(issued, output, language, size);
  // Written beside it and renamed: there is a whole file or none.
  const temporary = `${output}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, output);
  note(`${output}: QR version ${issued.qr.version}-${issued.qr.level}, ${issued.text.length} characters`);
}

async function draw(
  issued: IssuedCard,
  output: string,
  language?: string,
  qrSize?: number,
): Promise<string | Uint8Array> {
  const { level } = issued.qr;
  if (/\.pdf$/i.test(output)) {
    return renderCardPdf(issued, { ...(language ? { language } : {}), ...(qrSize === undefined ? {} : { qrSize }) });
  }
  if (/\.png$/i.test(output)) return qrPng(issued.text, { level });
  if (/\.svg$/i.test(output)) return qrSvg(issued.text, { level });
  if (/\.txt$/i.test(output)) return issued.text;
  throw new UsageError('--output ends in .pdf, .png, .svg or .txt');
}
