import { type Bar, type BarGroup, barChart } from './plot.ts';
import { rowNotes } from './print.ts';
import type { Aim, Outcome, Results, Row, Table } from './results.ts';
import { say, sayMicros } from './say.ts';

/** Benchmarks whose tables the page leaves out, as they are for those who work on the code; it has their aims. */
const LEFT_OUT: readonly string[] = ['layers', 'memory'];
/** Rows that it leaves out, since those beside them are shares of them. */
const MINIMUM = /, bare /;

/** Returns a page with the figures of runs between its markers, `<!-- figures of FILE -->` and `<!-- end -->`. */
export function withFigures(page: string, read: (file: string) => Results): string {
  return page.replace(
    /(<!-- figures of (\S+) -->\n)[\s\S]*?(<!-- end -->\n)/g,
    (_, start: string, file: string, end: string) => `${start}\n${toMarkdown(read(file))}\n\n${end}`,
  );
}

/** Returns what a run measured as Markdown: all aims, then each benchmark, under its title if there are several. */
function toMarkdown({ date, node, processor, cores, benchmarks }: Results): string {
  const title = (text: string) => (benchmarks.length > 1 ? [`## ${text}`] : []);
  const aims = benchmarks.flatMap(({ aims: all = [] }) => all.map(aimMarkdown));
  return [
    `Measured on ${date.slice(0, 10)}: Node ${node.slice(1)}, ${cores} × ${processor}.`,
    ...(aims.length === 0
      ? []
      : [...title('Aims'), ['| aim | | measured |', '| --- | --- | --- |', ...aims].join('\n')]),
    ...benchmarks
      .filter(({ name }) => !LEFT_OUT.includes(name))
      .flatMap((benchmark) => [...title(benchmark.title), outcomeMarkdown(benchmark)]),
  ].join('\n\n');
}

function aimMarkdown({ aim, isMet, found }: Aim): string {
  return `| ${aim} | ${isMet ? 'met' : '**not met**'} | ${found} |`;
}

function outcomeMarkdown({ tables, notes = [] }: Outcome): string {
  const rowsNotes = tables.flatMap(({ rows }) => rowNotes(rows));
  return [...tables.map(tableMarkdown), ...[...rowsNotes, notes.join(' ')].filter(Boolean).map(wrap)].join('\n\n');
}

function tableMarkdown({ columns, rows }: Table): string {
  const units = Object.entries(columns);
  const cells = rows
    .filter(({ name }) => !MINIMUM.test(name))
    .map(({ name, values }) => [name, ...units.map(([column, unit]) => say(values[column], unit))]);
  const lines = [
    ['', ...Object.keys(columns)],
    ['---', ...units.map(([, unit]) => (unit === 'text' ? '---' : '--:'))],
    ...cells,
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Wraps a paragraph at 100 columns. */
function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length > 100) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** Draws what a run measured beside other libraries and minima. */
export function plot(results: Results): string {
  const shares = rowsOf(results, 'verify').filter(({ name }) => !/bare WebCrypto|in flight/.test(name));
  const bar = ({ name, values }: Row, column: string, text: string, isOurs: boolean): Bar => ({
    label: name,
    value: values[column] as number,
    text,
    isOurs,
  });
  const times = (benchmark: string, title: string, isOurs: (name: string) => boolean): BarGroup => ({
    title,
    bars: rowsOf(results, benchmark)
      .filter(({ values }) => values.CPU !== undefined)
      .map((row) => bar(row, 'CPU', sayMicros(row.values.CPU as number), isOurs(row.name))),
  });
  return barChart('What the benchmark measured', [
    {
      title: 'Verifying a text, by CPU: share of the rate of bare WebCrypto (the line)',
      bars: shares.map((row) =>
        bar(row, 'by CPU', (row.values['by CPU'] as number).toFixed(2), !row.name.includes(', ')),
      ),
      mark: 1,
    },
    times('card', 'A complete signed card: CPU time', (name) => name.endsWith('complete card')),
    times('page', 'One page: CPU time', (name) => name === 'eehic'),
    times('signature', 'The signature of a page, RS256: CPU time', (name) => name === 'eehic'),
  ]);
}

function rowsOf({ benchmarks }: Results, name: string): readonly Row[] {
  const benchmark = benchmarks.find((each) => each.name === name);
  if (!benchmark) throw new Error(`the run has no benchmark ${name}`);
  return benchmark.tables.flatMap(({ rows }) => rows);
}
