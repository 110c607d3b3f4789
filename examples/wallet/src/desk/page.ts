import { readFileSync } from 'node:fs';
import type { Route } from '../http/routes.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const FILES = [
  ['/', 'desk.html', 'text/html; charset=utf-8'],
  ['/desk.css', 'desk.css', 'text/css; charset=utf-8'],
  ['/desk.js', 'desk.js', 'text/javascript; charset=utf-8'],
] as const;

/** The page of the desk, out of `public/`. */
export function pageRoutes(): readonly Route[] {
  return FILES.map(([path, name, type]) => {
    const body = readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
    const headers = { 'content-security-policy': POLICY };
    return { method: 'GET', path, handle: () => ({ status: 200, type, body, headers }) };
  });
}
