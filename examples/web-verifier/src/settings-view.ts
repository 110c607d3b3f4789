import { button, h } from './dom.ts';
import type { Log } from './log/log.ts';
import { logView } from './log/log-view.ts';
import { canVibrate, playSound, vibrate } from './result/signal.ts';
import { changeSettings, settings } from './settings.ts';
import type { Words } from './words/words.ts';

export interface SettingsActions {
  /** Refreshes the lists. Returns whether everything was refreshed. */
  readonly refresh: () => Promise<boolean>;
  /** Opens the list of what is on the device. */
  readonly onData: () => void;
}

/** Opens the settings over the page. */
export function openSettings(words: Words, log: Log, { refresh, onData }: SettingsActions): void {
  const choice = (name: 'sound' | 'vibration', caption: string, attempt: () => void) => {
    const box = h('input', {
      type: 'checkbox',
      checked: settings()[name],
      onchange: () => {
        changeSettings({ [name]: box.checked });
        if (box.checked) attempt();
      },
    });
    return h('label', { class: 'choice' }, box, h('span', {}, caption));
  };
  const dialog = h(
    'dialog',
    { class: 'settings', 'aria-labelledby': 'settings-heading', onclose: () => dialog.remove() },
    h(
      'div',
      { class: 'dialog-head' },
      h('h2', { id: 'settings-heading' }, words.settings),
      button(words.close, () => dialog.close(), { class: 'quiet' }),
    ),
    h(
      'section',
      { 'aria-labelledby': 'signal-heading' },
      h('h3', { id: 'signal-heading' }, words.signalHeading),
      choice('sound', words.sound, () => playSound('approved')),
      canVibrate() && choice('vibration', words.vibration, () => vibrate('approved')),
    ),
    logView(words, log),
    listsView(words, { refresh, onData }),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** The lists, which are also looked for among the settings. */
function listsView(words: Words, { refresh, onData }: SettingsActions): HTMLElement {
  const said = h('p', { role: 'status', class: 'said' });
  const refreshNow = async () => {
    said.textContent = '';
    said.textContent = (await refresh()) ? words.dataRefreshed : words.dataNotRefreshed;
  };
  return h(
    'section',
    { 'aria-labelledby': 'lists-heading' },
    h('h3', { id: 'lists-heading' }, words.dataHeading),
    h(
      'div',
      { class: 'buttons' },
      button(words.dataRefresh, () => void refreshNow()),
      button(words.dataOpen, onData),
    ),
    said,
  );
}
