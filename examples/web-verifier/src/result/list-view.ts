import { h, icon } from '../dom.ts';
import { fill } from '../words/words.ts';
import type { ResultContext } from './context.ts';
import type { Result } from './result.ts';
import { VERDICT_SYMBOLS } from './verdict.ts';
import { sayOf } from './verdict-view.ts';

/** Several results, one verdict each. */
export function listView(results: readonly Result[], context: ResultContext, onOpen: (index: number) => void) {
  const { words } = context.speech;
  return h(
    'div',
    { class: 'result-list' },
    h('h1', { tabindex: -1, id: 'verdict' }, fill(words.resultsHeading, { count: results.length })),
    h(
      'ul',
      {},
      ...results.map((result, index) => {
        const { verdict, word, title } = sayOf(result, context.speech);
        const { report } = result;
        const holder =
          report?.conclusion === 'APPROVED' ? `${report.card.familyName}, ${report.card.givenNames}` : title;
        const where = sourceLine(result, context);
        const row = h(
          'button',
          { type: 'button', class: `result-row ${verdict}`, onclick: () => onOpen(index), 'data-index': index },
          icon(VERDICT_SYMBOLS[verdict], 'verdict-symbol'),
          h(
            'span',
            { class: 'result-words' },
            h('strong', {}, word),
            holder === undefined ? undefined : h('span', { class: 'result-holder' }, holder),
            isRevocationOpen(report) &&
              h('span', { class: 'result-note' }, context.speech.library.messages.approved.revocationNotChecked),
            where === '' ? undefined : h('span', { class: 'result-where' }, where),
          ),
        );
        return h('li', {}, row);
      }),
    ),
  );
}

/** Whether nobody knows if this approved card was revoked, which is said without opening it. */
function isRevocationOpen(report: Result['report']): boolean {
  if (report?.conclusion !== 'APPROVED') return false;
  return report.steps.some(({ id, status }) => id === 'revocation-status' && status === 'N/A');
}

/** The name of the file and the page, where there are such. */
export function sourceLine({ source, page }: Result, { speech }: ResultContext): string {
  const onPage = page === undefined ? undefined : fill(speech.library.messages.scan.onPage, { page });
  return [source.name, onPage].filter((part) => part !== undefined).join(' · ');
}
