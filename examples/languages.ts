import { writeFile } from 'node:fs/promises';
import { chooseLanguage, LANGUAGES } from '../src/language/choose.ts';
import { en } from '../src/language/en.ts';
import type { Labels, Language } from '../src/language/language.ts';

// `npm run languages -- de` writes everything that is printed or said in a language beside English on one page, for a
// native speaker to review.

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!);

/** Every text below a value with its path; the lines of a title are one text. */
function textsOf(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value) && path.startsWith('labels.')) return [[path, value.join('\n')]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

function rowsOf(part: 'labels' | 'messages', own: Language): string {
  const english = new Map(textsOf(en[part], part));
  return textsOf(own[part], part)
    .map(([path, text]) => {
      const isOfficial = own.official.some((label) => path === `labels.${label}`);
      const mark = isOfficial ? ' <em>official</em>' : '';
      const cells = [english.get(path) ?? '', text].map(
        (cell) => `<td>${escapeHtml(cell).replaceAll('\n', '<br>')}</td>`,
      );
      return `<tr><th><code>${escapeHtml(path)}</code>${mark}</th>${cells.join('')}</tr>`;
    })
    .join('\n');
}

function pageOf(own: Language): string {
  const table = (heading: string, rows: string) =>
    `<h2>${heading}</h2>\n<table><thead><tr><th>Text<th>English<th>${own.language}</thead>\n<tbody>${rows}</tbody></table>`;
  return `<!doctype html>
<html lang="${own.language}">
<meta charset="utf-8">
<title>eehic: ${own.language}</title>
<style>
  body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border: 1px solid #bbb; padding: 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th:first-child { width: 22%; font-weight: normal; }
</style>
<h1>eehic: ${own.language} beside English</h1>
<p>A name in braces stands for a fact, such as {treatmentDate}; a part in square brackets is omitted where a fact in it
is not known. Official texts are taken word for word from a public source. Please send corrections with the name of the
text in the first column.</p>
${table('The page', rowsOf('labels', own))}
${Object.entries(own.variants ?? {})
  .map(([country, { labels, official }]) =>
    table(`The page in ${country}`, rowsOf('labels', { ...own, labels: labels as Labels, official })),
  )
  .join('\n')}
${table('Explanations and report', rowsOf('messages', own))}
</html>
`;
}

const [tag] = process.argv.slice(2);
if (tag === undefined || !LANGUAGES.includes(tag)) {
  console.error(`Usage: npm run languages -- ${LANGUAGES.join('|')}`);
  process.exitCode = 2;
} else {
  const file = `language-${tag}.html`;
  await writeFile(file, pageOf(chooseLanguage(tag)));
  console.log(`Open ${file} in a browser.`);
}
