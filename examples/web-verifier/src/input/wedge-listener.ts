import { textOf, WedgeBuffer } from './wedge.ts';

/** A field with this attribute takes the text of a code: a scanner may type there too. */
export const TAKES_SCANS = 'data-takes-scans';
const WRITTEN_IN = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=file]), [contenteditable]';

/**
 * Listens to a scanner that types, wherever the focus is. Keys that are pressed in a field in which people write are
 * left to that field. A scan ends with Enter, Tab or a pause; in a field for codes, only with a key, as a pause says less
 * there than the person who looks at it.
 */
export function listenToScanner(onScan: (text: string) => void): void {
  const buffer = new WedgeBuffer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The choice that had the focus when the first key came: it takes letters for the beginning of a name. */
  let choice: { readonly element: HTMLSelectElement; readonly value: string } | undefined;

  const end = (field?: HTMLTextAreaElement) => {
    clearTimeout(timer);
    choice = undefined;
    const typed = buffer.take();
    // What else is in the field belongs to it.
    if (!typed || (field && field.value.length > typed.text.length)) return false;
    onScan(textOf(typed));
    return true;
  };
  const restoreChoice = () => {
    if (!choice || choice.element.value === choice.value) return;
    choice.element.value = choice.value;
    choice.element.dispatchEvent(new Event('change'));
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const { key, code, shiftKey, timeStamp, ctrlKey, altKey, metaKey, isComposing, repeat, target } = event;
      const written = target instanceof Element ? target.closest(WRITTEN_IN) : null;
      const field = written instanceof HTMLTextAreaElement && written.hasAttribute(TAKES_SCANS) ? written : undefined;
      if (isComposing || repeat || (written && !field)) return;
      if (key === 'Enter' || key === 'Tab' || (ctrlKey && /^[jm]$/i.test(key))) {
        if (!end(field)) return;
        // Else the end of a scan would press the button that has the focus.
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const writes = (key.length === 1 || key === 'Dead') && (ctrlKey === altKey || event.getModifierState('AltGraph'));
      if (!writes || metaKey) return;
      buffer.press({ key, code, shiftKey, timeStamp });
      if (buffer.length === 1) {
        choice = target instanceof HTMLSelectElement ? { element: target, value: target.value } : undefined;
      }
      if (buffer.isScan && !field) {
        event.preventDefault();
        restoreChoice();
      }
      clearTimeout(timer);
      if (!field) timer = setTimeout(end, buffer.pause);
    },
    { capture: true },
  );
}
