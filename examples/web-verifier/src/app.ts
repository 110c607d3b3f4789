import { createCamera } from './camera/camera.ts';
import { createFrameLoop, type ReadFrame } from './camera/frames.ts';
import { createHeldCards } from './camera/held-cards.ts';
import { createChecks, MAX_FILES } from './checks.ts';
import type { Config } from './config.ts';
import { dayIn } from './day.ts';
import { listenToScanner } from './input/wedge-listener.ts';
import { keepPurged, openLog } from './log/log.ts';
import { createLogbook } from './log/logbook.ts';
import { keepPage, type PageUpdate } from './offline/service-worker.ts';
import { openData } from './page/data-view.ts';
import { acceptDrops } from './page/drop.ts';
import type { TrustState } from './page/foot-view.ts';
import { createScreen } from './page/screen.ts';
import { isWaiting } from './result/result.ts';
import { signal } from './result/signal.ts';
import { sayOf } from './result/verdict-view.ts';
import { changeSettings, settings } from './settings.ts';
import { openSettings } from './settings-view.ts';
import { createKeeper } from './trust/keeper.ts';
import { type LanguageCode, loadSpeech, type Speech } from './words/languages.ts';
import { fill } from './words/words.ts';
import { createDesk } from './worker/desk.ts';

/** The page at work: what comes in is judged by a worker and shown, until the next person comes. */
export function startApp(config: Config, firstSpeech: Speech): void {
  let speech = firstSpeech;
  let trust: TrustState = { hasUpdate: false };
  let update: PageUpdate | undefined;

  const live = createDesk('live');
  const files = createDesk('files');
  const log = openLog();
  const logbook = createLogbook(log);
  const held = createHeldCards();
  const camera = createCamera(() => {
    if (camera.state.status !== 'on') held.forget();
    screen.showCamera();
    runFrames();
  });
  const frames = createFrameLoop(camera.video, readFrame, (codes) => checks.begin({ kind: 'camera' }, codes));
  const dayOf = () => (screen.day === undefined ? {} : { treatmentDate: screen.day });
  const checks = createChecks({
    live,
    files,
    dayOf,
    onShow: show,
    onStart: () => frames.run(false),
    onTooManyFiles: () => screen.announce(fill(speech.words.tooManyFiles, { count: MAX_FILES })),
    onDone: finish,
    // Who comes without being called has not brought the last person's treatment date.
    onLeft: () => screen.reset(),
  });
  const onData = () => openData(speech, config, keeper);
  const screen = createScreen({
    config,
    files,
    camera,
    today: () => dayIn(config.timeZone, new Date()),
    onFiles: takeFiles,
    onText: (text) => void checks.checkText({ kind: 'text' }, text),
    onNext: nextPerson,
    onDay: (day) => checks.checkAgain(() => screen.chooseDay(day)),
    onOpen: (index) => checks.openResult(index),
    onAnswer: (index, answers) => {
      const answered = checks.answer(index, answers);
      if (settings().log) writeLog(logbook.complete(answered));
    },
    onLanguage: (code) => void changeLanguage(code),
    onSettings: () => openSettings(speech.words, log, { refresh: () => keeper.refresh(), onData }),
    onData,
    onUpdate: () => update?.use(),
  });

  /** Shows what is there now; `isNew` moves the focus to it. */
  function show(isNew = false) {
    const { results, open } = checks;
    screen.show({ speech, results, open, trust }, isNew);
    runFrames();
  }

  function runFrames() {
    frames.run(checks.results.length === 0 && camera.state.status === 'on' && !document.hidden);
  }

  async function readFrame(...[frame, part]: Parameters<ReadFrame>): ReturnType<ReadFrame> {
    if (!trust.held || live.isBusy) return void frame.close();
    const mine = checks.person;
    const codes = await live.ask<'frame'>({ kind: 'frame', frame, part, ...dayOf() }, [frame]);
    // What lay there before the last person was called is looked for anew.
    return mine === checks.person ? held.newOf(codes) : undefined;
  }

  /** Files that come to the page are cards, unless one is a start bundle. */
  function takeFiles(chosen: readonly File[]) {
    if (chosen.length === 1 && /\.eehic$/i.test(chosen[0]!.name)) openData(speech, config, keeper, chosen[0]);
    else void checks.checkFiles(chosen);
  }

  /** Everything about this person is known: it is said, and, where the clinic wants it, written down. */
  function finish() {
    const said = checks.results.map((result) => sayOf(result, speech));
    const spoken = said.map(({ word, title, sentence }) => [word, title, sentence].filter(Boolean).join('. '));
    screen.announce(spoken.join(' '));
    const worst = said.find(({ verdict }) => verdict !== 'approved') ?? said[0]!;
    signal(worst.verdict);
    if (settings().log) writeLog(logbook.write(checks.results));
  }

  function writeLog(writing: Promise<void>) {
    writing.catch(() => screen.announce(speech.words.logFailed));
  }

  function nextPerson() {
    checks.clear();
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

  const isIdle = () => checks.results.length === 0 && !files.isBusy;
  const keeper = createKeeper({
    config,
    desks: [live, files],
    refresher: createDesk('lists'),
    // A card that is only shown does not count: where each scan follows the last one, there is always one.
    isIdle: () => !checks.results.some(isWaiting) && !files.isBusy,
    onChange: (opened) => changeTrust({ held: opened }),
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
    void checks.checkText({ kind: 'scanner' }, text);
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
  keepPurged(log, () => settings().logDays);
}
