import type { Card } from 'eehic';
import { cardLines } from 'eehic/report/core';
import { h } from '../dom.ts';
import type { ResultContext } from './context.ts';

/** What is not printed on the card, and nobody can compare. */
const NOT_PRINTED: readonly string[] = ['tokenId', 'revocation'];

/** The card line by line, with the numbers of the form and dates as printed. */
export function cardView(card: Card, { speech: { library, words } }: ResultContext): HTMLElement {
  const [document, ...lines] = cardLines(card, library).filter(({ name }) => !NOT_PRINTED.includes(name));
  return h(
    'section',
    { class: 'panel card-data', 'aria-labelledby': 'card-heading' },
    h('h2', { id: 'card-heading' }, words.cardHeading),
    h('p', { class: 'card-document' }, document!.value),
    h(
      'dl',
      {},
      ...lines.map(({ number, caption, value }) =>
        h(
          'div',
          {},
          h('dt', {}, h('span', { class: 'number' }, number ?? ''), ' ', caption),
          h('dd', { translate: 'no' }, value),
        ),
      ),
    ),
  );
}
