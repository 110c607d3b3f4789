import { button, h } from '../dom.ts';
import { adviceOn } from '../trust/age.ts';
import type { ResultContext } from './context.ts';
import { dayView } from './day-view.ts';
import { isRegistryMissing } from './remarks-view.ts';
import type { Result } from './result.ts';

/** What to do about a result, with what helps to do it, and which institution issued the card. */
export function adviceView({ report, institution }: Result, text: string, context: ResultContext): HTMLElement {
  const { speech, config, held, onData } = context;
  const { words, library } = speech;
  const needsRegistry = report !== undefined && isRegistryMissing(report, held);
  return h(
    'section',
    { class: 'panel advice', 'aria-labelledby': 'advice-heading' },
    h('h2', { id: 'advice-heading' }, library.messages.report.advice),
    h('p', {}, needsRegistry ? words[adviceOn(config)] : text),
    needsRegistry && h('div', { class: 'buttons' }, button(words.dataOpen, onData)),
    institution &&
      h(
        'dl',
        { class: 'facts issuer' },
        h(
          'div',
          {},
          h('dt', {}, library.messages.report.issuer),
          h('dd', { translate: 'no' }, `${institution.name} (${institution.countryCode}:${institution.officialId})`),
        ),
      ),
    report && dayView(report, context),
  );
}
