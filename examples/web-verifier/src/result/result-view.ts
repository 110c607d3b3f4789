import { h } from '../dom.ts';
import { adviceView } from './advice-view.ts';
import { cardView } from './card-view.ts';
import type { ResultContext } from './context.ts';
import { identityView } from './identity-view.ts';
import { sourceLine } from './list-view.ts';
import { remarksView } from './remarks-view.ts';
import { type IdentityAnswers, withAnswers } from './report.ts';
import type { Result } from './result.ts';
import { saveView } from './save-view.ts';
import { stepsView } from './steps-view.ts';
import { sayOf, verdictView } from './verdict-view.ts';

/** All about one result. `onAnswer` is told what the clerk answers, so that it is there when the view is made again. */
export function resultView(
  given: Result,
  context: ResultContext,
  onAnswer: (answers: IdentityAnswers) => void,
): HTMLElement {
  const { speech, announce } = context;
  let result = given;
  const current = () => withAnswers(result.report!, result.answers);
  const banner = h('div');
  const advice = h('div');
  const steps = h('div');

  const update = () => {
    const said = sayOf(result, speech);
    banner.replaceChildren(verdictView(said, sourceLine(result, context)));
    advice.replaceChildren(...(said.advice === undefined ? [] : [adviceView(result, said.advice, context)]));
    const isOpen = steps.querySelector('details')?.open === true;
    if (result.report) steps.replaceChildren(stepsView(current(), context));
    steps.querySelector('details')?.toggleAttribute('open', isOpen);
    return said;
  };
  update();
  const { report } = result;
  if (!report) return h('div', { class: 'result' }, banner);
  if (report.conclusion === 'REJECTED') {
    return h(
      'div',
      { class: 'result' },
      banner,
      remarksView(report, context),
      advice,
      h('div', { class: 'columns' }, saveView(current, context)),
      steps,
    );
  }
  const identity = identityView(report.card, result.answers, context, (answers) => {
    result = { ...result, answers };
    onAnswer(answers);
    const { word, title, sentence, advice: todo } = update();
    announce([word, title, sentence, todo].filter(Boolean).join(' '));
  });
  return h(
    'div',
    { class: 'result' },
    banner,
    remarksView(report, context),
    h(
      'div',
      { class: 'columns' },
      h('div', {}, identity, advice, saveView(current, context)),
      h('div', {}, cardView(report.card, context)),
    ),
    steps,
  );
}
