import type { Card } from 'eehic';
import { cardLines } from 'eehic/report/core';
import { h } from '../dom.ts';
import type { ResultContext } from './context.ts';
import type { IdentityAnswers } from './report.ts';

/** The two questions that only a person can answer, each under what the card says. */
export function identityView(
  card: Card,
  answers: IdentityAnswers,
  { speech: { library, words } }: ResultContext,
  onAnswer: (answers: IdentityAnswers) => void,
): HTMLElement {
  const values = new Map(cardLines(card, library).map(({ name, value }) => [name, value]));
  let given = answers;

  const question = (key: keyof IdentityAnswers, text: string, value: string) => {
    const option = (caption: string, means: boolean) =>
      h(
        'label',
        { class: `answer ${means ? 'yes' : 'no'}` },
        h('input', {
          type: 'radio',
          name: `identity-${key}`,
          checked: answers[key] === means,
          onchange: () => {
            given = { ...given, [key]: means };
            onAnswer(given);
          },
        }),
        h('span', {}, caption),
      );
    return h(
      'fieldset',
      {},
      h('legend', {}, h('span', { class: 'identity-value', translate: 'no' }, value), h('span', {}, text)),
      h('div', { class: 'answers' }, option(words.yes, true), option(words.no, false)),
    );
  };
  const name = [values.get('familyName'), values.get('givenNames')].filter(Boolean).join(', ');
  return h(
    'section',
    { class: 'panel identity', 'aria-labelledby': 'identity-heading' },
    h('h2', { id: 'identity-heading' }, words.identityHeading),
    question('name', words.nameQuestion, name),
    question('birthDate', words.birthDateQuestion, values.get('birthDate') ?? ''),
  );
}
