import { button, h } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import { changeSettings, isLogDays, MAX_LOG_DAYS, settings } from '../settings.ts';
import { fill, type Words } from '../words/words.ts';
import { toCsv } from './entry.ts';
import { hasLog, type Log } from './log.ts';

/** The settings of the log: what it holds, how long, and everything that can be done with it. */
export function logView(words: Words, log: Log): HTMLElement {
  const count = h('p', { role: 'status' });
  const buttons = h('div', { class: 'buttons' });
  const show = async (said?: string) => {
    const entries = (await hasLog()) ? await log.all() : [];
    count.textContent = said ?? fill(words.logCount, { count: entries.length });
    buttons.hidden = entries.length === 0;
  };
  const attempt = (work: () => Promise<void>) => () => void work().catch(() => show(words.logFailed));
  const name = () => `ehic-log-${new Date().toISOString().slice(0, 10)}`;
  /** The second step looks different, and does not stay when something else is done. */
  const ask = (isSure: boolean) => {
    remove.hidden = isSure;
    removeNow.hidden = !isSure;
  };
  const remove = button(words.logDelete, () => {
    ask(true);
    removeNow.focus();
  });
  const removeNow = button(
    words.logDeleteSure,
    (event) => {
      // The second click of a double click is not meant for it.
      if ((event as MouseEvent).detail > 1) return;
      void attempt(async () => {
        await log.delete();
        await show(words.logDeleted);
      })();
    },
    { class: 'danger', hidden: true, onblur: () => ask(false) },
  );
  buttons.append(
    button(
      words.logExportCsv,
      attempt(async () => saveFile(`${name()}.csv`, 'text/csv', toCsv(await log.all()))),
    ),
    button(
      words.logExportJson,
      attempt(async () => saveFile(`${name()}.json`, 'application/json', JSON.stringify(await log.all(), null, 2))),
    ),
    remove,
    removeNow,
  );
  const days = h('input', {
    type: 'number',
    id: 'log-days',
    min: 1,
    max: MAX_LOG_DAYS,
    value: settings().logDays,
    onchange: attempt(async () => {
      const value = days.valueAsNumber;
      if (isLogDays(value)) changeSettings({ logDays: value });
      else days.value = String(settings().logDays);
      if (await hasLog()) await log.purge(settings().logDays, new Date());
      await show();
    }),
  });
  const isOn = h('input', {
    type: 'checkbox',
    checked: settings().log,
    'aria-describedby': 'log-holds',
    onchange: () => changeSettings({ log: isOn.checked }),
  });
  void show().catch(() => {
    count.textContent = words.logFailed;
  });
  return h(
    'section',
    { 'aria-labelledby': 'log-heading' },
    h('h3', { id: 'log-heading' }, words.logHeading),
    h('label', { class: 'choice' }, isOn, h('span', {}, words.logOn)),
    h('p', { class: 'hint', id: 'log-holds' }, words.logHolds),
    h('label', { class: 'inline-field', for: 'log-days' }, h('span', {}, words.logDays), days),
    count,
    buttons,
  );
}
