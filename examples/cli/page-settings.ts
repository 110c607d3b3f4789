import { connectRule, type Site } from '../web-verifier/vite/headers.ts';
import { UsageError } from './output.ts';
import { digest, type PageFile, textFile } from './page-files.ts';

/** The settings of the page, as far as they are used here. */
export interface PageSettings extends Site {
  readonly bundle?: string;
}

const META = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/i;

/** Parses `verifier.json`. */
export function parseSettings(text: string, name: string): PageSettings {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch {
    // It is named below.
  }
  throw new UsageError(`${name} is not a JSON object`);
}

/**
 * Puts other settings into the page: into `verifier.json`, into the addresses that its policy (CSP) allows, and into
 * the list of its service worker, which would otherwise keep the old ones. Returns the policy.
 */
export function applySettings(files: Map<string, PageFile>, settings: PageSettings): string {
  const page = textOf(files.get('/index.html')!);
  const built = unescapeText(META.exec(page)?.[2] ?? '');
  if (!/(?:^|;)\s*connect-src /.test(built)) throw new UsageError('the index.html of the page has no policy (CSP)');
  const policy = built.replace(/((?:^|;)\s*)connect-src [^;]*/, (_, start: string) => start + connectRule(settings));
  files.set(
    '/index.html',
    textFile(
      'index.html',
      page.replace(META, (_, a, __, b) => `${a}${escapeText(policy)}${b}`),
    ),
  );
  files.set('/verifier.json', textFile('verifier.json', JSON.stringify(settings)));
  const worker = files.get('/sw.js');
  if (worker) files.set('/sw.js', textFile('sw.js', withRevisions(textOf(worker), files)));
  return policy;
}

/** Gives the files whose content differs from what was built a new revision in the list of the service worker. */
function withRevisions(worker: string, files: ReadonlyMap<string, PageFile>): string {
  return ['index.html', 'verifier.json'].reduce((text, name) => {
    const revision = digest(files.get(`/${name}`)!.body).slice(0, 32);
    const url = `"?url"?:\\s*["'\`]${name.replace('.', '\\.')}["'\`]`;
    const old = `"?revision"?:\\s*["'\`][0-9a-f]+["'\`]`;
    const entry = new RegExp(`\\{\\s*(?:${url},\\s*${old}|${old},\\s*${url})\\s*\\}`);
    if (!entry.test(text)) throw new UsageError(`the service worker of the page does not list ${name}`);
    return text.replace(entry, `{"revision":"${revision}","url":"${name}"}`);
  }, worker);
}

function textOf({ body }: PageFile): string {
  return new TextDecoder().decode(body);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function unescapeText(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
