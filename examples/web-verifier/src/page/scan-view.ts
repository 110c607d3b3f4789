import type { Camera } from '../camera/camera.ts';
import { type CameraView, cameraView } from '../camera/camera-view.ts';
import { h } from '../dom.ts';
import { type TreatmentDay, treatmentDay } from '../input/date-view.ts';
import { filesView, type InputHandlers, textView } from '../input/input-view.ts';
import type { Speech } from '../words/languages.ts';

export interface ScanView {
  readonly element: HTMLElement;
  readonly camera: CameraView;
  readonly day: TreatmentDay;
}

/** The screen on which a card is read: camera, files, text, and the treatment date. */
export function scanView(
  speech: Speech,
  camera: Camera,
  handlers: InputHandlers,
  today: () => string,
  dayBefore: string | undefined,
): ScanView {
  const { words } = speech;
  const cameraPart = cameraView(camera, words);
  const day = treatmentDay(speech, today, dayBefore);
  const element = h(
    'div',
    { class: 'scan' },
    h('h1', { tabindex: -1, id: 'scan-heading' }, words.scanHeading),
    h(
      'div',
      { class: 'scan-columns' },
      cameraPart.element,
      h(
        'div',
        { class: 'scan-others' },
        filesView(words, handlers),
        textView(words, handlers),
        h('div', { class: 'panel' }, day.element),
      ),
    ),
  );
  return { element, camera: cameraPart, day };
}
