import { readFileSync, writeFileSync } from 'node:fs';
import { document } from './document.ts';

const folder = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(document(version), undefined, 2)}\n`);
