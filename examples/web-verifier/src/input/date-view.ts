import { isTreatmentDay, printDay } from '../day.ts';
import { button, h } from '../dom.ts';
import type { Speech } from '../words/languages.ts';

export interface TreatmentDay {
  readonly element: HTMLElement;
  /** The day that was entered; undefined for today, whichever day that is when a card is checked. */
  readonly value: string | undefined;
  /** Enters a day; undefined is today. */
  choose(day: string | undefined): void;
  /** Back to today, also when a new day has begun. */
  reset(): void;
}

/**
 * The field for the treatment date, which is today unless another day is entered. The browser orders day, month and
 * year in its own way, so that the day is also written in the language of the page. `id` is that of the field.
 */
export function treatmentDay(
  { code, words, library }: Speech,
  today: () => string,
  before?: string,
  id = 'treatment-date',
): TreatmentDay {
  let chosen = before;
  const error = h('p', { class: 'error', id: `${id}-error`, role: 'alert' });
  const read = h('output', { class: 'day-read', id: `${id}-read`, for: id });
  const field = h('input', {
    type: 'date',
    id,
    required: true,
    'aria-describedby': `${id}-read ${id}-error`,
    onfocus: () => field.setAttribute('max', today()),
    onchange: () => {
      chosen = field.value === today() || field.value === '' ? undefined : field.value;
      show();
    },
    onblur: () => show(),
  });
  const choose = (day: string | undefined) => {
    chosen = day === today() ? undefined : day;
    if (chosen !== undefined) field.value = chosen;
    show();
  };
  const reset = () => choose(undefined);
  const toToday = () => {
    reset();
    field.focus();
  };
  const back = button(words.today, toToday, { class: 'quiet' });
  const show = () => {
    if (chosen === undefined) field.value = today();
    const isUsable = chosen === undefined || isTreatmentDay(chosen, today());
    read.textContent = isUsable ? printDay(chosen ?? today(), code) : '';
    error.textContent = isUsable ? '' : words.dateInvalid;
    field.setAttribute('aria-invalid', String(!isUsable));
    back.hidden = chosen === undefined;
  };
  field.value = chosen ?? '';
  show();
  const label = h('label', { for: id }, library.messages.report.treatmentDate);
  return {
    element: h('div', { class: 'date-field' }, label, h('div', { class: 'text-row' }, field, read, back), error),
    get value() {
      return chosen;
    },
    choose,
    reset,
  };
}
