import { button, h, icon } from '../dom.ts';
import type { Words } from '../words/words.ts';
import { TAKES_SCANS } from './wedge-listener.ts';

const FILE_ICON = 'M5 1h9l6 6v16H5zm8 1.8V8h5.2z';

export interface InputHandlers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** The panel with the button for files. */
export function filesView(words: Words, { onFiles }: InputHandlers): HTMLElement {
  const input = h('input', {
    type: 'file',
    multiple: true,
    accept: 'application/pdf,image/*,.pdf,.heic,.tif,.tiff',
    class: 'visually-hidden',
    tabindex: -1,
    'aria-hidden': 'true',
    onchange: () => {
      onFiles([...(input.files ?? [])]);
      input.value = '';
    },
  });
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'files-heading' },
    h('h2', { id: 'files-heading' }, words.filesHeading),
    button(
      words.filesChoose,
      () => input.click(),
      { class: 'large', 'aria-describedby': 'files-hint' },
      icon(FILE_ICON),
    ),
    input,
    h('p', { class: 'hint', id: 'files-hint' }, words.filesHint),
  );
}

/** The panel with the field for a text, into which a scanner can type as well. */
export function textView(words: Words, { onText }: InputHandlers): HTMLElement {
  const error = h('p', { class: 'error', id: 'text-error', role: 'alert' });
  const field = h('textarea', {
    id: 'code-text',
    rows: 2,
    [TAKES_SCANS]: true,
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    'aria-describedby': 'text-hint text-error',
    onkeydown: (event) => {
      const { key, shiftKey, isComposing } = event as KeyboardEvent;
      if (key !== 'Enter' || shiftKey || isComposing) return;
      event.preventDefault();
      submit();
    },
    // What is pasted is whole. It is in the field only after this event.
    onpaste: () => setTimeout(submit),
  });
  const submit = () => {
    const text = field.value;
    error.textContent = text.trim() === '' ? words.textEmpty : '';
    if (text.trim() === '') return field.focus();
    field.value = '';
    onText(text);
  };
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'text-heading' },
    h('h2', { id: 'text-heading' }, words.textHeading),
    h('p', { class: 'hint', id: 'text-hint' }, words.textHint),
    h('label', { for: 'code-text' }, words.textLabel),
    h('div', { class: 'text-row' }, field, button(words.textCheck, submit)),
    error,
  );
}
