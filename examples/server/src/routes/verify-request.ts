import { ServerError } from '../http/problem.ts';

/** The text of a code, and the day of treatment if it has its own. */
export interface CardText {
  readonly text: string;
  readonly treatmentDate?: string;
}

/** What the JSON of a verification asks for. */
export interface VerifyRequest {
  readonly cards: readonly CardText[];
  readonly treatmentDate?: string;
  readonly language?: string;
}

/** Reads `{ text }` or `{ cards: [{ text }] }`, either with `treatmentDate` and `language`. */
export function readVerifyRequest(value: unknown, maxCards: number): Partial<VerifyRequest> {
  const { text, cards, ...others } = readObject(value, ['text', 'cards', 'treatmentDate', 'language']);
  const { treatmentDate, language } = others;
  if ((text === undefined) === (cards === undefined)) throw refusal('Either "text" or "cards" is needed.');
  if (cards !== undefined && (!Array.isArray(cards) || cards.length < 1 || cards.length > maxCards)) {
    throw refusal(`"cards" is a list of 1 to ${maxCards}.`);
  }
  return {
    cards: Array.isArray(cards) ? cards.map(readCardText) : [{ text: readText('text', text) }],
    ...(treatmentDate === undefined ? {} : { treatmentDate: readText('treatmentDate', treatmentDate) }),
    ...(language === undefined ? {} : { language: readText('language', language) }),
  };
}

function readCardText(value: unknown): CardText {
  const { text, treatmentDate } = readObject(value, ['text', 'treatmentDate']);
  return {
    text: readText('text', text),
    ...(treatmentDate === undefined ? {} : { treatmentDate: readText('treatmentDate', treatmentDate) }),
  };
}

function readObject(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || !Object.keys(value).every((key) => names.includes(key))) {
    throw refusal(`An object is needed that has no members but ${names.join(', ')}.`);
  }
  return value as Record<string, unknown>;
}

function readText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw refusal(`"${name}" is a text.`);
  return value;
}

function refusal(message: string): ServerError {
  return new ServerError('ERR_SERVER_JSON', message);
}
