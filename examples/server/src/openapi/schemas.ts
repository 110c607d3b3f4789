import { readFileSync } from 'node:fs';
import { SERVER_ERRORS } from '../http/problem.ts';
import { embed, type Schema } from './embed.ts';

const specification = (file: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../../spec/${file}`, import.meta.url), 'utf8')) as Schema;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' } as const;
const date = { type: 'string', format: 'date', examples: ['2026-11-27'] } as const;
const language = {
  ...text,
  description: 'One of the 26 languages, with or without a region.',
  examples: ['de', 'fr-BE'],
};
const params = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } } as const;
const closed = (required: readonly string[], properties: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const step = closed(['id', 'group', 'status'], {
  id: text,
  group: { enum: ['technical', 'business'] },
  status: { enum: ['PASSED', 'NOT PASSED', 'WARNING', 'N/A'] },
  code: text,
  params,
});

const freshness = closed([], {
  time: { type: 'string', format: 'date-time' },
  ageSeconds: { type: 'integer', minimum: 0 },
  failure: { ...text, description: 'Why it could not be fetched anew.' },
});

const cardText = closed(['text'], { text: { ...text, description: 'The text of the QR code.' }, treatmentDate: date });

/** The schemas of everything that is sent and received. */
export function schemas(): Record<string, Schema> {
  return {
    ...embed('Report', specification('report.schema.json')),
    ...embed('Card', specification('card.schema.json')),
    VerifyRequest: {
      oneOf: [
        closed(['text'], { text, treatmentDate: date, language }),
        closed(['cards'], { cards: { type: 'array', minItems: 1, items: cardText }, treatmentDate: date, language }),
      ],
    },
    VerifyAnswer: closed(['outcome', 'results'], {
      outcome: {
        description:
          'APPROVED when every card is; REJECTED when one is; NOT CHECKED when the registry or a required list could not be obtained.',
        enum: ['APPROVED', 'REJECTED', 'NOT CHECKED'],
      },
      demo: { const: true, description: 'The demo registry was used, which proves nothing.' },
      results: {
        type: 'array',
        minItems: 1,
        items: closed(['report', 'documentSteps', 'explanation'], {
          page: { type: 'integer', minimum: 1, description: 'The page of the file on which the code stands.' },
          report: ref('Report'),
          documentSteps: { type: 'array', items: step, description: 'The checks of the PDF itself.' },
          explanation: closed(['title', 'sentence', 'advice'], { title: text, sentence: text, advice: text }),
        }),
      },
    }),
    IssueAnswer: closed(['text', 'profile', 'card', 'qr', 'warnings'], {
      text: { ...text, description: 'The text of the QR code, in its alphanumeric characters.' },
      profile: { enum: ['cose', 'jws'] },
      card: ref('Card'),
      qr: closed(['version', 'level', 'size'], {
        version: { type: 'integer', minimum: 1, maximum: 40 },
        level: { enum: ['L', 'M', 'Q'] },
        size: { type: 'integer', description: 'Modules a side, without the quiet zone.' },
      }),
      warnings: { type: 'array', items: step },
    }),
    Health: closed(['status', 'version', 'library', 'demo', 'issuing', 'registry', 'lists'], {
      status: { enum: ['ready', 'not ready', 'stopping'] },
      version: text,
      library: text,
      demo: { type: 'boolean' },
      issuing: { type: 'boolean' },
      registry: freshness,
      lists: { type: 'array', items: freshness },
    }),
    Problem: {
      description: 'Problem details (RFC 9457). Programs compare `code`.',
      ...closed(['type', 'title', 'status', 'detail', 'instance', 'code'], {
        type: { ...text, format: 'uri', pattern: '^urn:eehic:error:' },
        title: text,
        status: { type: 'integer' },
        detail: text,
        instance: { ...text, format: 'uri', description: 'The id of the request, as in the log.' },
        code: {
          description: `A code of the library (spec/codes.md), or of the server: ${Object.entries(SERVER_ERRORS)
            .map(([code, [status, about]]) => `${code} (${status}) ${about}`)
            .join(' ')}`,
          ...text,
          pattern: '^ERR_(EHIC|SERVER)_[A-Z0-9_]+$',
        },
        params,
        violations: {
          description: 'Everything that keeps the card from being issued.',
          type: 'array',
          items: closed(['code', 'field', 'message'], { code: text, field: text, params, message: text }),
        },
      }),
    },
  };
}
