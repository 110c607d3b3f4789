import { createCamera } from './camera/camera.ts';
import { createFrameLoop, type ReadFrame } from './camera/frames.ts';
import { createHeldCards } from './camera/held-cards.ts';
import type { Config } from './config.ts';
import { dayIn } from './day.ts';
import { listenToScanner } from './input/wedge-listener.ts';
import { toEntry } from './log/entry.ts';
import { hasLog, openLog } from './log/log.ts';
import { keepPage, type PageUpdate } from './offline/service-worker.ts';
import { openData } from './page/data-view.ts';
import { acceptDrops } from './page/drop.ts';
import type { TrustState } from './page/foot-view.ts';
import { createScreen } from './page/screen.ts';
import { failed, fromFile, isWaiting, judged, putFound, type Result, type Source, waiting } from './result/result.ts';
import { canVibrate, playSound, vibrate } from './result/signal.ts';
import { sayOf } from './result/verdict-view.ts';
import { changeSettings, settings } from './settings.ts';
import { openSettings } from './settings-view.ts';
import { createKeeper } from './trust/keeper.ts';
import { type LanguageCode, loadSpeech, type Speech } from './words/languages.ts';
import { fill } from './words/words.ts';
import { createDesk, DeskError } from './worker/desk.ts';
import type { Checked } from './worker/protocol.ts';

const MAX_FILES = 20;
/** In milliseconds. */
const SOON = 200;
const HOUR = 3_600_000;

/** The page at work: what comes in is judged by a worker and shown, until the next person comes. */
export function startApp(config: Config, firstSpeech: Speech): void {
  let speech = firstSpeech;
  let results: readonly Result[] = [];
  let open: number | undefined;
  let trust: TrustState = { hasUpdate: false };
  let update: PageUpdate | undefined;
  /** Counts the persons: what was still being read for an earlier one is not shown to the next. */
  let person = 0;
  /** Checks what this person brought once more. */
  let again: (() => void) | undefined;

  const live = createDesk('live');
  const files = createDesk('files');
  const log = openLog();
  const held = createHeldCards();
  const camera = createCamera(() => {
    if (camera.state.status !== 'on') held.forget();
    screen.showCamera();
    runFrames();
  });
  const frames = createFrameLoop(camera.video, readFrame, (codes) => begin({ kind: 'camera' }, codes));
  const today = () => dayIn(config.timeZone, new Date());

  const screen = createScreen({
    config,
    files,
    camera,
    today,
    onFiles: takeFiles,
    onText: (text) => void checkText({ kind: 'text' }, text),
    onNext: nextPerson,
    onDay: (day) => {
      const check = again;
      clear();
      screen.chooseDay(day);
      check?.();
    },
    onOpen: (index) => {
      open = index;
      show(true);
    },
    onAnswer: (index, answers) => {
      results = results.map((result, at) => (at === index ? { ...result, answers } : result));
    },
    onLanguage: (code) => void changeLanguage(code),
    onSettings: () => openSettings(speech.words, log),
    onData: () => openData(speech, config, keeper),
    onUpdate: () => update?.use(),
  });

  /** Shows what is there now; `isNew` moves the focus to it. */
  function show(isNew = false) {
    screen.show({ speech, results, open, trust }, isNew);
    runFrames();
  }

  function runFrames() {
    frames.run(results.length === 0 && camera.state.status === 'on' && !document.hidden);
  }

  const dayOf = () => (screen.day === undefined ? {} : { treatmentDate: screen.day });

  async function readFrame(...[frame, part]: Parameters<ReadFrame>): ReturnType<ReadFrame> {
    if (!trust.held || live.isBusy) return void frame.close();
    const mine = person;
    const codes = await live.ask<'frame'>({ kind: 'frame', frame, part, ...dayOf() }, [frame]);
    // What lay there before the last person was called is looked for anew.
    return mine === person ? held.newOf(codes) : undefined;
  }

  /** Shows what was judged at once. */
  function begin(source: Source, codes: readonly Checked[]) {
    clear();
    results = judged(source, codes);
    again = () => void checkText(source, codes[0]!.report.text);
    finish();
  }

  /** Files that come to the page are cards, unless one is a start bundle. */
  function takeFiles(chosen: readonly File[]) {
    if (chosen.length === 1 && /\.eehic$/i.test(chosen[0]!.name)) openData(speech, config, keeper, chosen[0]);
    else void checkFiles(chosen);
  }

  async function checkText(source: Source, text: string) {
    clear();
    again = () => void checkText(source, text);
    const mine = person;
    const request = { kind: 'text', text, ...dayOf() } as const;
    results = [waiting(source)];
    frames.run(false);
    // Most are judged before anybody could read that they are being judged.
    const timer = setTimeout(() => mine === person && show(true), SOON);
    const found = await resultsOf(source, live.ask<'text'>(request));
    clearTimeout(timer);
    if (mine !== person) return;
    results = found;
    finish();
  }

  async function checkFiles(chosen: readonly File[]) {
    if (chosen.length === 0) return;
    clear();
    again = () => void checkFiles(chosen);
    const mine = person;
    const day = dayOf();
    const taken = chosen.slice(0, MAX_FILES);
    results = taken.map((file) => waiting(fromFile(file)));
    show(true);
    if (chosen.length > MAX_FILES) screen.announce(fill(speech.words.tooManyFiles, { count: MAX_FILES }));
    for (const [index, file] of taken.entries()) {
      const part = await resultsOf(fromFile(file), files.ask<'file'>({ kind: 'file', file, ...day }));
      if (mine !== person) return;
      const at = results.findIndex(isWaiting);
      results = putFound(results, part);
      // Where a file held several cards, those after it have moved.
      if (open !== undefined && open > at) open += part.length - 1;
      else if (open === at) show(true);
      else if (open === undefined && index < taken.length - 1) show();
    }
    finish();
  }

  async function resultsOf(source: Source, asked: Promise<readonly Checked[]>): Promise<readonly Result[]> {
    try {
      return judged(source, await asked);
    } catch (error) {
      return [failed(source, error instanceof DeskError ? error.code : '')];
    }
  }

  /** Everything about this person is known: it is shown, said, and, where the clinic wants it, written down. */
  function finish() {
    // Nobody is led away from a card that was opened while other files were still being read.
    if (open === undefined) show(true);
    const said = results.map((result) => sayOf(result, speech));
    const spoken = said.map(({ word, title, sentence }) => [word, title, sentence].filter(Boolean).join('. '));
    screen.announce(spoken.join(' '));
    const worst = said.find(({ verdict }) => verdict !== 'approved') ?? said[0]!;
    if (settings().sound) playSound(worst.verdict);
    if (settings().vibration && canVibrate()) vibrate(worst.verdict);
    if (settings().log) void writeLog(results);
  }

  async function writeLog(checked: readonly Result[]) {
    try {
      for (const { report } of checked) if (report) await log.add(toEntry(report));
    } catch {
      screen.announce(speech.words.logFailed);
    }
  }

  /** Forgets the last person, also what is still being read. */
  function clear() {
    person++;
    files.abandon('file');
    // Who comes without being called has not brought the last person's treatment date.
    if (results.length > 0) screen.reset();
    results = [];
    open = undefined;
    again = undefined;
  }

  function nextPerson() {
    clear();
    screen.reset();
    show(true);
    screen.announce('');
  }

  async function changeLanguage(code: LanguageCode) {
    changeSettings({ language: code });
    speech = await loadSpeech(code);
    show();
    screen.focusLanguage();
  }

  function changeTrust(changes: Partial<TrustState>) {
    trust = { ...trust, ...changes };
    screen.showTrust(speech, trust);
  }

  const isIdle = () => results.length === 0 && !files.isBusy;
  const keeper = createKeeper({
    config,
    desks: [live, files],
    refresher: createDesk('lists'),
    // A card that is only shown does not count: where each scan follows the last one, there is always one.
    isIdle: () => !results.some(isWaiting) && !files.isBusy,
    onChange: (held) => changeTrust({ held }),
  });
  if (import.meta.env.PROD) {
    const onUpdate = (waiting: PageUpdate) => {
      update = waiting;
      changeTrust({ hasUpdate: true });
    };
    void keepPage(onUpdate, isIdle).catch(() => undefined);
  }

  listenToScanner((text) => {
    screen.clearText();
    void checkText({ kind: 'scanner' }, text);
  });
  acceptDrops(() => speech.words.filesDrop, takeFiles);
  document.addEventListener('visibilitychange', () => {
    runFrames();
    // Nobody looks at the page, so that nobody is interrupted.
    if (document.hidden && isIdle() && !document.querySelector('dialog[open]')) update?.use();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) nextPerson();
  });
  show();
  // Also one that was turned off since, and on a page that stays open for weeks.
  const purgeLog = async () => (await hasLog()) && log.purge(settings().logDays, new Date());
  const purge = () => void purgeLog().catch(() => undefined);
  purge();
  setInterval(purge, HOUR);
}
