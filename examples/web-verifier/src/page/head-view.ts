import type { Config } from '../config.ts';
import { button, h, icon } from '../dom.ts';
import { LANGUAGE_NAMES, type LanguageCode, type Speech } from '../words/languages.ts';

export interface HeadHandlers {
  readonly onLanguage: (code: LanguageCode) => void;
  readonly onSettings: () => void;
}

const MARK =
  'M4 3h16a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm6.6 13.4 7-7-1.7-1.7-5.3 5.3-2.5-2.5-1.7 1.7z';
const GEAR =
  'M10.3 1h3.4l.6 3 1.9.8 2.6-1.7 2.4 2.4-1.7 2.6.8 1.9 3 .6v3.4l-3 .6-.8 1.9 1.7 2.6-2.4 2.4-2.6-1.7-1.9.8-.6 3h-3.4l-.6-3-1.9-.8-2.6 1.7-2.4-2.4 1.7-2.6-.8-1.9-3-.6V10.3l3-.6.8-1.9L2.8 5.2l2.4-2.4 2.6 1.7L9.7 4zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z';

/** The head of the page: whose page it is, and what it can be set to. */
export function headView(
  { code, words, library }: Speech,
  { clinic, demo }: Config,
  { onLanguage, onSettings }: HeadHandlers,
): HTMLElement {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A scanner that types while the choice has the focus changes it for a moment.
  const onchange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => choice.value !== code && onLanguage(choice.value as LanguageCode), 200);
  };
  const choice = h('select', { id: 'language', onchange });
  for (const [value, name] of Object.entries(LANGUAGE_NAMES)) {
    choice.append(h('option', { value, lang: value, selected: value === code }, name));
  }
  return h(
    'header',
    { class: 'head' },
    h('p', { class: 'brand' }, icon(MARK), h('span', {}, words.title), h('span', { class: 'clinic' }, clinic)),
    demo && h('p', { class: 'demo' }, library.messages.scan.demo),
    h(
      'div',
      { class: 'head-tools' },
      h('label', { class: 'language' }, h('span', { class: 'visually-hidden' }, words.language), choice),
      button(words.settings, onSettings, { class: 'quiet', id: 'settings' }, icon(GEAR)),
    ),
  );
}
