import { readFileSync } from 'node:fs';
import { type Answer, type Call, type Route, readQuery } from './route.ts';

const document = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');

/** The description of this service in OpenAPI 3.1. */
export const openapiRoute: Route = { name: 'openapi', methods: ['GET', 'HEAD'], handle };

async function handle({ query }: Call): Promise<Answer> {
  readQuery(query, []);
  return { status: 200, type: 'application/json', body: document };
}
