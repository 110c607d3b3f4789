import { STATUS_CODES } from 'node:http';
import type { Schema } from './embed.ts';
import { ref, schemas } from './schemas.ts';

/** What each status means here. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'A parameter, a date, a language or the JSON is not what is expected, or the request is not well-formed HTTP.',
  401: 'No API key that is known was given.',
  403: 'The caller may not do this, a page of another site has called, or the server has no key to issue with.',
  404: 'There is nothing at this path.',
  405: 'The path does not have this method; `Allow` names those that it has.',
  406: 'The answer does not exist in a media type that the request accepts.',
  408: 'The request did not arrive in the time allowed.',
  413: 'The body is larger than allowed.',
  415: 'The body is of a media type, character set or content coding that is not read.',
  417: 'The request expects something that the server does not do.',
  421: 'The request names another host.',
  422: 'The file has no card that can be read, or the card cannot be issued; `code` and `violations` say why.',
  429: 'More requests wait than are allowed; `Retry-After` says when to come again.',
  431: 'The headers are larger than allowed.',
  500: 'The server failed.',
  503: 'The work took longer than allowed, or the registry could not be queried before issuing.',
};

const OF_BODIES = [400, 401, 403, 406, 408, 413, 415, 417, 421, 422, 429, 431, 500, 503];
const OF_ALL = [400, 408, 417, 421, 431];
/** Answers to what no operation describes: another path, another method. */
const OF_OTHERS = [404, 405];

const problem = (status: number) => ({
  description: PROBLEMS[status],
  content: { 'application/problem+json': { schema: ref('Problem') } },
  ...(status === 429 || status === 503 ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
  ...(status === 405 ? { headers: { Allow: { schema: { type: 'string' } } } } : {}),
});
const nameOf = (status: number) => `Problem${status}`;
const problems = (statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/${nameOf(status)}` }]));
const parameter = (name: string, description: string, schema: Schema) => ({ name, in: 'query', description, schema });
const language = parameter('language', 'The language, with or without a region.', { type: 'string' });
const binary: Schema = {};
const media = (types: readonly string[], schema: Schema) => Object.fromEntries(types.map((type) => [type, { schema }]));
const json = (schema: Schema) => media(['application/json'], schema);

const verify = {
  operationId: 'verify',
  summary: 'Verifies cards',
  description:
    'Takes the text of a QR code, JSON with one or several texts, a PDF or a picture. The answer has a result for each card that was found, whether it is approved or not.',
  parameters: [
    parameter('treatmentDate', 'The day of treatment; today by default.', { type: 'string', format: 'date' }),
    {
      ...language,
      description: `${language.description} By default that of Accept-Language, else that of the server.`,
    },
    parameter('card', 'Answers about this one of several cards, counted from 1.', { type: 'integer', minimum: 1 }),
  ],
  requestBody: {
    required: true,
    content: {
      ...media(['text/plain'], { type: 'string' }),
      ...json(ref('VerifyRequest')),
      ...media(
        ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/tiff', 'image/gif', 'image/avif'],
        binary,
      ),
    },
  },
  responses: {
    '200': {
      description: 'The reports; as PDF or text for those who accept that.',
      content: {
        ...json(ref('VerifyAnswer')),
        ...media(['application/pdf'], binary),
        ...media(['text/plain'], { type: 'string' }),
      },
    },
    ...problems(OF_BODIES),
  },
};

const issue = {
  operationId: 'issue',
  summary: 'Issues a card',
  description: 'Signs a card with the key of the server; refused where it has none.',
  parameters: [
    { ...language, description: 'The language of the PDF; by default that of the country.' },
    parameter('secondLanguage', 'A second language beside it, on A4.', { type: 'string' }),
    parameter('size', 'The page.', { enum: ['A4', 'ID-1', 'screen'] }),
  ],
  requestBody: { required: true, content: json(ref('Card')) },
  responses: {
    '200': {
      description: 'The card as text of its code, or as signed PDF.',
      content: { ...json(ref('IssueAnswer')), ...media(['application/pdf'], binary) },
    },
    ...problems(OF_BODIES),
  },
};

const open = { security: [{}] };
const health = {
  operationId: 'health',
  ...open,
  summary: 'Says whether the server can verify',
  responses: {
    '200': { description: 'It can.', content: json(ref('Health')) },
    '503': { description: 'It has no registry data that may be used, or it stops.', content: json(ref('Health')) },
    ...problems(OF_ALL),
  },
};

const openapi = {
  operationId: 'openapi',
  ...open,
  summary: 'Returns this document',
  responses: {
    '200': { description: 'This document.', content: json({ type: 'object' }) },
    ...problems(OF_ALL),
  },
};

/** The description of the service. `openapi.json` is this, written down. */
export function document(version: string) {
  const statuses = Object.keys(PROBLEMS).map(Number);
  return {
    openapi: '3.1.0',
    info: {
      title: 'eehic server',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: `Verifies and issues European Health Insurance Cards. Every error is \`application/problem+json\`. A path that is not here is answered with 404, another method with 405 (${OF_OTHERS.map(nameOf).join(', ')}). HEAD is answered as GET without a body.`,
    },
    paths: {
      '/verify': { post: verify },
      '/issue': { post: issue },
      '/health': { get: health },
      '/openapi.json': { get: openapi },
    },
    security: [{}, { apiKey: [] }, { clientCertificate: [] }],
    components: {
      schemas: schemas(),
      responses: Object.fromEntries(
        statuses.map((status) => [
          nameOf(status),
          { ...problem(status), description: `${STATUS_CODES[status]}. ${PROBLEMS[status]}` },
        ]),
      ),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key.' },
        clientCertificate: { type: 'mutualTLS' },
      },
    },
  };
}
