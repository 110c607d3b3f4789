import { isTreatmentDay } from '../day.ts';
import { button, h } from '../dom.ts';
import { treatmentDay } from '../input/date-view.ts';
import type { PlainReport } from '../worker/protocol.ts';
import type { ResultContext } from './context.ts';

/** The reasons whose advice is to check the treatment date. */
const OF_THE_DAY = ['BEFORE_PERIOD', 'AFTER_PERIOD', 'TREATMENT_DATE_IN_FUTURE', 'TREATMENT_DATE_TOO_EARLY'];

/** The field for another treatment date, where a card was refused because of the one that it was checked with. */
export function dayView(report: PlainReport, { speech, today, onDay }: ResultContext): HTMLElement | undefined {
  if (!onDay || report.conclusion !== 'REJECTED' || !OF_THE_DAY.some((code) => code === report.failure.code))
    return undefined;
  const before = report.treatmentDate === today() ? undefined : report.treatmentDate;
  const day = treatmentDay(speech, today, before, 'other-day');
  const check = () => {
    if (isTreatmentDay(day.value ?? today(), today())) onDay(day.value);
  };
  return h('div', { class: 'other-day' }, day.element, button(speech.words.textCheck, check));
}
