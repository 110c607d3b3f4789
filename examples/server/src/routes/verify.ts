import type { Scan } from 'eehic';
import { chooseLanguage, LANGUAGES } from 'eehic/report';
import { requireLength } from '../http/body.ts';
import { choose, mediaTypeOf, preferredLanguage } from '../http/media.ts';
import { ServerError } from '../http/problem.ts';
import { type Answer, type Call, parseJson, type Route, readQuery, type Services } from './route.ts';
import { toJsonAnswer, toPdfAnswer, toTextAnswer, type Verified } from './verify-answer.ts';
import { type CardText, readVerifyRequest } from './verify-request.ts';

const PARAMETERS = ['treatmentDate', 'language', 'card'] as const;
const ACCEPTED = ['application/json', 'application/pdf', 'text/plain'] as const;
const IMAGES = ['png', 'jpeg', 'webp', 'tiff', 'gif', 'avif', 'heic', 'heif', 'bmp', 'jp2', 'jxl'];
/** Every media type that is read; for some pictures the answer says what to do instead. */
const READ = ['text/plain', 'application/json', 'application/pdf', ...IMAGES.map((name) => `image/${name}`)];

/** Verifies the cards in a text, in JSON, in a PDF or in a picture. */
export const verifyRoute: Route = { name: 'verify', methods: ['POST'], permission: 'verify', handle };

async function handle(call: Call, services: Services): Promise<Answer> {
  const { request, signal } = call;
  const { settings, trust, texts, files } = services;
  const type = mediaTypeOf(request, (essence) => READ.includes(essence));
  const accepted = choose(request, ACCEPTED);
  const query = readQuery(call.query, PARAMETERS);
  const card = readCardNumber(query.card);
  await requireChoices(query, services);
  call.note({ type });

  const isFile = type === 'application/pdf' || type.startsWith('image/');
  const isJson = type === 'application/json';
  const limit = isFile ? settings.maxFileBytes : isJson ? settings.maxJsonBytes : settings.maxTextBytes;
  const lane = isFile ? files : texts;
  requireLength(request, limit);
  lane.requireRoom();
  const bytes = await call.body(limit);

  const asked = isJson ? readVerifyRequest(parseJson(bytes), settings.maxCards) : {};
  if (isJson) await requireChoices(asked, services);
  const treatmentDate = asked.treatmentDate ?? query.treatmentDate;
  const chosen = asked.language ?? query.language;
  const verified = await lane.run(async () => {
    const found = isFile ? await scanFile(type, bytes, services) : (asked.cards ?? [{ text: decodeText(bytes) }]);
    const results: Verified[] = [];
    for (const each of found) {
      const date = ('treatmentDate' in each ? each.treatmentDate : undefined) ?? treatmentDate;
      const scan = 'source' in each ? each : each.text;
      const report = await trust.verifier.verify(scan, {
        signal,
        ...(date === undefined ? {} : { treatmentDate: date }),
      });
      results.push({ scan, report });
    }
    return results;
  }, signal);

  const selected = card === undefined ? verified : verified.slice(card - 1, card);
  if (selected.length === 0) {
    throw new ServerError('ERR_SERVER_PARAMETER', `There are ${verified.length} cards, so there is no such "card".`);
  }
  const options = {
    verifier: { name: settings.verifierName },
    language: chooseLanguage(chosen ?? preferredLanguage(request, LANGUAGES) ?? settings.language),
    chosen,
    isDemo: settings.registry === 'demo',
    note: call.note,
  };
  if (accepted === 'application/pdf') return toPdfAnswer(selected, options);
  return accepted === 'text/plain' ? toTextAnswer(selected, options) : toJsonAnswer(selected, options);
}

/** Throws before any work for a date or a language that cannot be used. */
async function requireChoices(
  { treatmentDate, language }: { readonly treatmentDate?: string; readonly language?: string },
  { trust }: Services,
): Promise<void> {
  if (language !== undefined) chooseLanguage(language);
  if (treatmentDate !== undefined) await trust.verifier.verify('', { treatmentDate });
}

function readCardNumber(card: string | undefined): number | undefined {
  if (card === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(card)) throw new ServerError('ERR_SERVER_PARAMETER', '"card" is a number from 1.');
  return Number(card);
}

function scanFile(type: string, bytes: Uint8Array, { scans, settings }: Services): Promise<readonly Scan[]> {
  const kind = type === 'application/pdf' ? 'pdf' : 'image';
  const { maxFileBytes: maxBytes, maxPages, scanTime: timeLimit } = settings;
  return scans.scan({ kind, bytes, limits: { maxBytes, maxPages, timeLimit } });
}

/** The text as it was sent: the verifier reports what a scanner has put around it. */
function decodeText(bytes: Uint8Array): CardText['text'] {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServerError('ERR_SERVER_TEXT');
  }
}
