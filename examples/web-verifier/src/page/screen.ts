import type { Camera } from '../camera/camera.ts';
import type { Config } from '../config.ts';
import { button, h, icon } from '../dom.ts';
import type { ResultContext } from '../result/context.ts';
import { listView } from '../result/list-view.ts';
import type { IdentityAnswers } from '../result/report.ts';
import type { Result } from '../result/result.ts';
import { resultView } from '../result/result-view.ts';
import type { LanguageCode, Speech } from '../words/languages.ts';
import { fill } from '../words/words.ts';
import type { Desk } from '../worker/desk.ts';
import { footView, type TrustState } from './foot-view.ts';
import { headView } from './head-view.ts';
import { type ScanView, scanView } from './scan-view.ts';

/** What is to be seen. */
export interface Shown {
  readonly speech: Speech;
  readonly results: readonly Result[];
  /** The result that is shown whole; without it, the list of them. */
  readonly open: number | undefined;
  readonly trust: TrustState;
}

export interface ScreenOptions {
  readonly config: Config;
  readonly files: Desk;
  readonly camera: Camera;
  readonly today: () => string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onNext: () => void;
  /** Another treatment date for the card that is shown; undefined is today. */
  readonly onDay: (day: string | undefined) => void;
  /** Without an index, back to the list. */
  readonly onOpen: (index: number | undefined) => void;
  readonly onAnswer: (index: number, answers: IdentityAnswers) => void;
  readonly onLanguage: (code: LanguageCode) => void;
  readonly onSettings: () => void;
  /** Opens the list of what is on the device. */
  readonly onData: () => void;
  /** Loads the new version of the page. */
  readonly onUpdate: () => void;
}

const NEXT_ICON = 'M13.5 4.5 21 12l-7.5 7.5-2-2 4-4H3v-3h12.5l-4-4z';
const BACK_ICON = 'M10.5 4.5 3 12l7.5 7.5 2-2-4-4H21v-3H8.5l4-4z';

/** The page in the document. What belongs to a language is made again when it changes; the camera's picture stays. */
export function createScreen(options: ScreenOptions) {
  const { config, camera } = options;
  const skip = h('a', { class: 'skip', href: '#content' });
  const head = h('div', { class: 'head-place' });
  const scanPlace = h('div');
  const resultPlace = h('div');
  const main = h('main', { id: 'content', tabindex: -1 }, scanPlace, resultPlace);
  const foot = h('div');
  const live = h('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' });
  document.body.append(skip, head, main, foot, live);
  let speech: Speech | undefined;
  let scan: ScanView | undefined;
  let shownIn: Speech | undefined;

  const changeSpeech = (next: Speech, trust: TrustState) => {
    speech = next;
    document.documentElement.lang = next.code;
    document.title = next.words.title;
    skip.textContent = next.words.skip;
    head.replaceChildren(headView(next, config, options));
    scan = scanView(next, camera, options, options.today, scan?.day.value);
    scanPlace.replaceChildren(scan.element);
    // A video that was moved in the document stands still.
    if (camera.video.srcObject) void camera.video.play().catch(() => undefined);
    showTrust(next, trust);
  };
  const showTrust = (inSpeech: Speech, trust: TrustState) => {
    const next = footView(inSpeech, trust, config, options);
    // What has not changed is not said again, and keeps the focus.
    if (foot.firstElementChild?.isEqualNode(next) !== true || inSpeech !== shownIn) foot.replaceChildren(next);
    shownIn = inSpeech;
  };
  const context = ({ speech: inSpeech, trust, results }: Shown): ResultContext => ({
    speech: inSpeech,
    config,
    held: trust.held,
    today: options.today,
    onData: options.onData,
    // Several cards may be those of several persons, each with a day of its own.
    ...(results.length === 1 ? { onDay: options.onDay } : {}),
    desk: options.files,
    announce,
  });
  const clearText = () => {
    const field = document.querySelector<HTMLTextAreaElement>('#code-text');
    if (field) field.value = '';
  };
  const announce = (text: string) => {
    live.textContent = text;
  };

  const resultNodes = (shown: Shown): HTMLElement[] => {
    const { speech: inSpeech, results, open } = shown;
    if (results.length === 0) return [];
    const { words } = inSpeech;
    const isUnread = results.length === 1 && results[0]!.problem !== undefined;
    const next = button(
      // Where nothing was read, the person is still there.
      isUnread ? words.tryAgain : words.nextPerson,
      options.onNext,
      { class: 'primary large next', 'aria-keyshortcuts': 'Escape', title: words.nextPersonHint },
      icon(isUnread ? BACK_ICON : NEXT_ICON),
    );
    next.append(h('kbd', { 'aria-hidden': 'true' }, 'Esc'));
    const chosen = open === undefined ? (results.length === 1 ? 0 : undefined) : open;
    if (chosen === undefined) {
      const list = listView(results, context(shown), (index) => options.onOpen(index));
      return [list, h('div', { class: 'next-bar' }, next)];
    }
    const place = fill(words.cardOf, { number: chosen + 1, total: results.length });
    const back = button(words.backToResults, () => options.onOpen(undefined), { class: 'large' }, icon(BACK_ICON));
    back.append(h('span', { class: 'place' }, place));
    const view = resultView(results[chosen]!, context(shown), (answers) => options.onAnswer(chosen, answers));
    return [view, h('div', { class: 'next-bar' }, results.length > 1 && back, next)];
  };

  return {
    announce,
    /** Shows what is there; `isNew` leads the focus to it, and to its beginning. */
    show(shown: Shown, isNew: boolean) {
      if (shown.speech !== speech) changeSpeech(shown.speech, shown.trust);
      const hasResult = shown.results.length > 0;
      scanPlace.hidden = hasResult;
      resultPlace.replaceChildren(...resultNodes(shown));
      if (!isNew) return;
      scrollTo({ top: 0 });
      document.getElementById(hasResult ? 'verdict' : 'scan-heading')?.focus({ preventScroll: true });
    },
    showTrust,
    showCamera: () => scan?.camera.update(),
    /** The day that was entered; undefined for today. */
    get day() {
      return scan?.day.value;
    },
    chooseDay: (day: string | undefined) => scan?.day.choose(day),
    /** Empties the fields. */
    reset() {
      scan?.day.reset();
      clearText();
    },
    clearText,
    /** A choice that was made again has the focus that the old one had. */
    focusLanguage: () => document.getElementById('language')?.focus(),
  };
}
