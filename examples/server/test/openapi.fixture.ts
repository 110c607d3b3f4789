import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Response>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

export const openapi = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as OpenApi;

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(openapi, 'openapi');

const pointer = (parts: readonly string[]) =>
  `openapi#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** Throws where a value does not fit the schema at a place of the document. */
export function requireValid(place: readonly string[], value: unknown): void {
  const validate = ajv.compile({ $ref: pointer(place) });
  if (!validate(value)) throw new Error(`${place.join(' ')}: ${JSON.stringify(validate.errors, undefined, 1)}`);
}

/** What was answered: `POST /verify 200 application/json`. */
export const seen = new Set<string>();

/** Throws where an answer is not one that the document describes for the operation. */
export async function requireDocumented(method: string, path: string, response: globalThis.Response): Promise<void> {
  const status = String(response.status);
  const operation = openapi.paths[path]?.[method.toLowerCase()];
  const general = `Problem${status}`;
  const isGeneral = !operation || status === '405' || status === '404';
  const described = isGeneral ? openapi.components.responses[general] : operation.responses[status];
  if (!described) throw new Error(`${method} ${path} ${status} is not documented`);
  const name = isGeneral ? general : described.$ref?.split('/').at(-1);
  const place = name ? ['components', 'responses', name] : ['paths', path, method.toLowerCase(), 'responses', status];
  const content = name ? openapi.components.responses[name]?.content : described.content;
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  if (!content?.[type]) throw new Error(`${method} ${path} ${status} is not documented as ${type}`);
  seen.add(isGeneral ? `* * ${status}` : `${method} ${path} ${status} ${type}`);
  if (!type.endsWith('json')) return;
  requireValid([...place, 'content', type, 'schema'], await response.clone().json());
}

/** Every answer that the document describes, written as `seen` has it. */
export function documented(): string[] {
  return Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, response]) => {
        const content = response.content ?? openapi.components.responses[response.$ref!.split('/').at(-1)!]!.content!;
        return Object.keys(content).map((type) => `${method.toUpperCase()} ${path} ${status} ${type}`);
      }),
    ),
  );
}
