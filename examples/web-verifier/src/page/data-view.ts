import type { Config } from '../config.ts';
import { printTime } from '../day.ts';
import { button, h } from '../dom.ts';
import { ageOf, printAge } from '../trust/age.ts';
import type { Keeper } from '../trust/keeper.ts';
import { NOTHING } from '../trust/trust.ts';
import type { Speech } from '../words/languages.ts';
import { fill, type Words } from '../words/words.ts';
import { DeskError } from '../worker/desk.ts';
import { remarksOf } from './foot-view.ts';

/** When the page was built, ISO 8601. */
declare const __BUILT_AT__: string;

/** What is said of a start bundle that was refused, by the code of the error. */
const REFUSALS: Readonly<Record<string, keyof Words>> = {
  ERR_EHIC_START_BUNDLE_SIGNATURE: 'bundleForged',
  ERR_EHIC_SNAPSHOT_SIGNATURE: 'bundleForged',
  ERR_EHIC_START_BUNDLE_OLDER: 'bundleOlder',
  ERR_EHIC_START_BUNDLE_EXPIRED: 'bundleExpired',
  ERR_EHIC_START_BUNDLE_FROM_FUTURE: 'bundleClock',
  ERR_EHIC_OPTIONS: 'bundleNoTrust',
  ERR_EHIC_SNAPSHOT_STORE: 'bundleNotKept',
};

/**
 * Opens the list of everything on the device over the page, with the true age of each part, and takes the start bundle
 * that is given.
 */
export function openData({ words, ...speech }: Speech, config: Config, keeper: Keeper, given?: File): void {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  const time = (text: string) => printTime(text, speech.code, config.timeZone);
  const table = h('dl', { class: 'data' });
  const said = h('p', { role: 'status', class: 'said' });
  const row = (name: string, ...values: readonly (string | undefined)[]) => [
    h('dt', {}, name),
    ...values.filter((value) => value !== undefined).map((value) => h('dd', {}, value)),
  ];
  const dated = (moment: string | undefined) =>
    moment === undefined
      ? words.dataMissing
      : fill(words.dataAge, { time: time(moment), age: printAge(ageOf(moment, new Date()), speech.code) });
  const until = (moment: string) => fill(words.dataUntil, { time: time(moment) });
  const show = () => {
    const held = keeper.held ?? NOTHING;
    const { registry, bundle } = held;
    table.replaceChildren(
      ...row(words.dataInstitutions, dated(registry?.time), registry && until(registry.until), registry?.source),
      ...[...held.lists, ...held.certificateLists].flatMap(({ source, time: made }) =>
        row(words.dataRevocation, dated(made), source),
      ),
      ...(bundle ? row(words.dataBundle, dated(bundle.issuedAt), until(bundle.expiresAt)) : []),
      ...row(words.dataPage, dated(__BUILT_AT__)),
    );
    remarks.replaceChildren(
      ...remarksOf({ words, ...speech }, held, config).map((text) => h('p', { class: 'remark' }, text)),
    );
  };
  const remarks = h('div', { class: 'remarks' });
  const work = async (what: () => Promise<string>) => {
    said.textContent = '';
    dialog.setAttribute('aria-busy', 'true');
    said.textContent = await what().finally(() => dialog.removeAttribute('aria-busy'));
    show();
  };
  const take = async (file: File): Promise<string> => {
    try {
      const { issuedAt, expiresAt } = await keeper.take(file);
      return fill(words.bundleTaken, { time: time(issuedAt), until: time(expiresAt) });
    } catch (error) {
      return words[REFUSALS[error instanceof DeskError ? error.code : ''] ?? 'bundleWrong'];
    }
  };
  const chooser = h('input', {
    type: 'file',
    id: 'bundle-file',
    class: 'visually-hidden',
    tabindex: -1,
    'aria-label': words.bundleChoose,
    accept: '.eehic',
    onchange: () => {
      const file = chooser.files?.[0];
      chooser.value = '';
      if (file) void work(() => take(file));
    },
  });
  const dialog = h(
    'dialog',
    { class: 'settings', 'aria-labelledby': 'data-heading', onclose: () => dialog.remove() },
    h(
      'div',
      { class: 'dialog-head' },
      h('h2', { id: 'data-heading' }, words.dataHeading),
      button(words.close, () => dialog.close(), { class: 'quiet' }),
    ),
    remarks,
    table,
    h(
      'div',
      { class: 'buttons' },
      button(
        words.dataRefresh,
        () => void work(async () => ((await keeper.refresh()) ? words.dataRefreshed : words.dataNotRefreshed)),
      ),
      button(words.bundleChoose, () => chooser.click(), { 'aria-describedby': 'bundle-hint' }),
      chooser,
    ),
    h('p', { id: 'bundle-hint', class: 'hint' }, words.bundleHint),
    said,
  );
  show();
  document.body.append(dialog);
  dialog.showModal();
  if (given) void work(() => take(given));
}
