import { explain } from 'eehic/report/core';
import { h, icon } from '../dom.ts';
import { fill } from '../words/words.ts';
import type { ResultContext } from './context.ts';
import { asReport, withAnswers } from './report.ts';
import type { Result } from './result.ts';
import { VERDICT_SYMBOLS, VERDICT_WORDS, type Verdict, verdictOf } from './verdict.ts';

/** What is said of a result: the word at a glance, what is the case, why, and what to do. */
export interface Said {
  readonly verdict: Verdict;
  readonly word: string;
  readonly title?: string;
  readonly sentence: string;
  readonly advice?: string;
}

export function sayOf({ report, problem, source, answers }: Result, { words, library }: ResultContext['speech']): Said {
  if (report) {
    const answered = withAnswers(report, answers);
    const verdict = verdictOf(answered);
    const { title, sentence, advice } = explain(asReport(answered), library);
    const word = words[VERDICT_WORDS[verdict]];
    return { verdict, word, sentence, advice, ...(verdict === 'approved' ? {} : { title }) };
  }
  if (problem) return { verdict: 'unread', word: words.verdictUnread, sentence: words[problem] };
  const sentence = source.name === undefined ? words.working : fill(words.workingFile, { file: source.name });
  return { verdict: 'working', word: words.verdictWorking, sentence };
}

/** The verdict, as large as it can be: a word, a symbol with an outline of its own, and a colour. */
export function verdictView(said: Said, heading: string): HTMLElement {
  const { verdict, word, title, sentence } = said;
  return h(
    'header',
    { class: `verdict ${verdict}` },
    icon(VERDICT_SYMBOLS[verdict], 'verdict-symbol'),
    h(
      'div',
      { class: 'verdict-words' },
      heading === '' ? undefined : h('p', { class: 'verdict-source' }, heading),
      h('h1', { tabindex: -1, id: 'verdict' }, word),
      title === undefined ? undefined : h('p', { class: 'verdict-title' }, title),
      h('p', { class: 'verdict-sentence' }, sentence),
    ),
  );
}
