import type { Config } from '../config.ts';
import { printTime } from '../day.ts';
import { button, h } from '../dom.ts';
import { adviceOn, findRemarks, isOnRegistry, printAge } from '../trust/age.ts';
import type { Held } from '../trust/trust.ts';
import type { Speech } from '../words/languages.ts';
import { fill } from '../words/words.ts';

/** What is known of the lists: undefined while they are being opened. */
export interface TrustState {
  readonly held?: Held;
  /** Whether a new version of the page waits. */
  readonly hasUpdate: boolean;
}

export interface FootActions {
  readonly onData: () => void;
  readonly onUpdate: () => void;
}

/** The foot of the page: what happens to the data, how old the lists are, and what is to be said of that. */
export function footView(
  speech: Speech,
  trust: TrustState,
  config: Config,
  { onData, onUpdate }: FootActions,
): HTMLElement {
  const { words } = speech;
  const remarks = trust.held ? remarksOf(speech, trust.held, config) : [];
  return h(
    'footer',
    { class: 'foot' },
    h('p', {}, words.privacy),
    h(
      'p',
      { class: trust.held ? 'trust' : 'trust loading' },
      trustText(speech, trust, config.timeZone),
      ' ',
      button(words.dataOpen, onData, { class: 'link' }),
    ),
    h(
      'div',
      { class: 'remarks', role: 'status' },
      ...remarks.map((text) => h('p', { class: 'remark' }, text)),
      trust.hasUpdate && h('p', {}, words.updateReady, ' ', button(words.updateUse, onUpdate, { class: 'link' })),
    ),
  );
}

/** What is old or missing, and what to do about the registry, in words. */
export function remarksOf({ code, words }: Speech, held: Held, config: Config): readonly string[] {
  return findRemarks(held, new Date()).map((remark) => {
    const said = fill(words[remark.text], { age: printAge(remark.age, code) });
    return isOnRegistry(remark) ? `${said} ${words[adviceOn(config)]}` : said;
  });
}

function trustText({ code, words }: Speech, { held }: TrustState, timeZone: string | undefined): string {
  if (!held) return words.registryLoading;
  if (!held.registry) return '';
  if (held.registry.time === undefined) return words.registryUnknownTime;
  return fill(words.registryTime, { time: printTime(held.registry.time, code, timeZone) });
}
