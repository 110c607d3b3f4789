import { PAUSE, textOf, WedgeBuffer } from './wedge.ts';

const WRITTEN_IN = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=file]), [contenteditable]';

/**
 * Listens to a scanner that types, wherever the focus is. Keys that are pressed in a field in which people write are
 * left to that field. A scan ends with Enter, Tab or a pause.
 */
export function listenToScanner(onScan: (text: string) => void): void {
  const buffer = new WedgeBuffer();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    const typed = buffer.take();
    if (typed) onScan(textOf(typed));
    return typed !== undefined;
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const { key, code, shiftKey, timeStamp, ctrlKey, altKey, metaKey, isComposing, repeat, target } = event;
      if (isComposing || repeat || (target instanceof Element && target.closest(WRITTEN_IN))) return;
      const isEnd = key === 'Enter' || key === 'Tab' || (ctrlKey && /^[jm]$/i.test(key));
      if (isEnd) {
        // Else the end of a scan would press the button that has the focus.
        if (end()) event.preventDefault();
        return;
      }
      const writes = (key.length === 1 || key === 'Dead') && (ctrlKey === altKey || event.getModifierState('AltGraph'));
      if (!writes || metaKey) return;
      buffer.press({ key, code, shiftKey, timeStamp });
      if (buffer.isScan) event.preventDefault();
      clearTimeout(timer);
      timer = setTimeout(end, PAUSE);
    },
    { capture: true },
  );
}
