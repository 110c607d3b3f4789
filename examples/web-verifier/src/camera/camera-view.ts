import { button, h, icon } from '../dom.ts';
import { fill, type Words } from '../words/words.ts';
import type { Camera, CameraStatus } from './camera.ts';

const ICON =
  'M9 4 7.2 6H4a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-3.2L15 4zm3 4.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z';

const TROUBLE: Readonly<Partial<Record<CameraStatus, keyof Words>>> = {
  denied: 'cameraDenied',
  missing: 'cameraMissing',
  busy: 'cameraBusy',
  unsupported: 'cameraUnsupported',
};

export interface CameraView {
  readonly element: HTMLElement;
  /** Shows the state of the camera. */
  update(): void;
}

/** The picture of the camera with the frame in which codes are read, and its controls. */
export function cameraView(camera: Camera, words: Words): CameraView {
  const note = h('p', { class: 'camera-note', role: 'status' });
  const start = button(words.cameraStart, () => void camera.start(), { class: 'primary large' }, icon(ICON));
  const stop = button(words.cameraStop, () => camera.stop(), { class: 'quiet' });
  const light = button(words.cameraLight, () => void camera.setLight(!camera.state.light), { class: 'quiet' });
  const choice = h('select', { onchange: () => void camera.start(choice.value) });
  const choiceLabel = h('label', { class: 'inline-field' }, h('span', {}, words.cameraChoice), choice);
  const picture = h(
    'div',
    { class: 'camera-picture' },
    camera.video,
    h('div', { class: 'camera-frame', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'), h('i')),
    h('div', { class: 'camera-idle' }, start, note),
  );
  const controls = h('div', { class: 'camera-controls' }, stop, light, choiceLabel);
  camera.video.setAttribute('aria-label', words.cameraHeading);

  const update = () => {
    const { status, devices, deviceId, light: isLit } = camera.state;
    const isOn = status === 'on';
    picture.dataset.status = status;
    start.hidden = isOn || status === 'starting';
    const trouble = TROUBLE[status];
    const said = trouble ? words[trouble] : status === 'starting' ? words.cameraStarting : words.cameraHint;
    if (note.textContent !== said) note.textContent = said;
    controls.hidden = !isOn;
    light.hidden = isLit === undefined;
    light.setAttribute('aria-pressed', String(isLit === true));
    choiceLabel.hidden = devices.length < 2;
    choice.replaceChildren(
      ...devices.map((device, index) =>
        h(
          'option',
          { value: device.deviceId, selected: device.deviceId === deviceId },
          device.label || fill(words.cameraNumbered, { number: index + 1 }),
        ),
      ),
    );
  };
  update();
  const heading = h('h2', { class: 'visually-hidden', id: 'camera-heading' }, words.cameraHeading);
  return {
    element: h('section', { class: 'camera', 'aria-labelledby': 'camera-heading' }, heading, picture, controls),
    update,
  };
}
