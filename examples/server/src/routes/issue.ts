import type { CardInput, IssuedCard } from 'eehic';
import { type RenderOptions, renderCardPdf } from 'eehic/pdf';
import { chooseLanguage } from 'eehic/report';
import { requireLength } from '../http/body.ts';
import { choose, mediaTypeOf } from '../http/media.ts';
import { ServerError } from '../http/problem.ts';
import type { Signing } from '../trust/signing.ts';
import { type Answer, type Call, json, parseJson, type Route, readQuery, type Services } from './route.ts';

const PARAMETERS = ['language', 'secondLanguage', 'size'] as const;
const SIZES = ['A4', 'ID-1', 'screen'] as const;

/** Signs a card, and answers with the text of its code or with its PDF. */
export const issueRoute: Route = { name: 'issue', methods: ['POST'], permission: 'issue', handle };

async function handle(call: Call, { settings, signing, texts }: Services): Promise<Answer> {
  const { request, signal } = call;
  if (!signing) throw new ServerError('ERR_SERVER_ISSUING_OFF');
  mediaTypeOf(request, (type) => type === 'application/json');
  const accepted = choose(request, ['application/json', 'application/pdf']);
  const options = readOptions(call.query);
  requireLength(request, settings.maxJsonBytes);
  texts.requireRoom();
  const card = parseJson(await call.body(settings.maxJsonBytes));
  return texts.run(async () => {
    const issued = await signing.issuer.issue(card as CardInput);
    call.note({ outcome: 'ISSUED', codes: issued.warnings.flatMap(({ code }) => code ?? []) });
    return accepted === 'application/pdf' ? toPdf(issued, signing, options) : json(200, describe(issued));
  }, signal);
}

function readOptions(query: URLSearchParams): RenderOptions {
  const { language, secondLanguage, size = 'A4' } = readQuery(query, PARAMETERS);
  for (const each of [language, secondLanguage]) if (each !== undefined) chooseLanguage(each);
  if (!(SIZES as readonly string[]).includes(size)) {
    throw new ServerError('ERR_SERVER_PARAMETER', `"size" is one of ${SIZES.join(', ')}.`);
  }
  return {
    ...(language === undefined ? {} : { language }),
    ...(secondLanguage === undefined ? {} : { secondLanguage }),
    ...(size === 'A4' ? {} : { size }),
  } as RenderOptions;
}

function describe({ text, profile, card, qr, warnings }: IssuedCard) {
  return { text, profile, card, qr, warnings };
}

async function toPdf(issued: IssuedCard, { signer }: Signing, options: RenderOptions): Promise<Answer> {
  return {
    status: 200,
    type: 'application/pdf',
    body: await renderCardPdf(issued, { ...options, signer }),
    headers: { 'content-disposition': 'attachment; filename="card.pdf"' },
  };
}
