import type { Config } from '../config.ts';
import type { Desk } from '../worker/desk.ts';
import { type Held, NOTHING, type TakenBundle } from './trust.ts';

/** How often the page looks whether a refresh is due, and how old everything is, in milliseconds. */
const TICK = 60_000;
/** After a failure it is tried again when the browser says that there is a network, but not more often than this. */
const MIN_PAUSE = 30_000;

export interface Keeper {
  /** What is on the device; undefined while it is being opened. */
  readonly held: Held | undefined;
  /** Refreshes now. Returns whether everything was refreshed. */
  refresh(): Promise<boolean>;
  /** Takes a start bundle out of a file. Rejects with a DeskError. */
  take(file: Blob): Promise<TakenBundle>;
}

export interface KeeperOptions {
  readonly config: Config;
  /** The desks that check cards, the one of the camera first. */
  readonly desks: readonly Desk[];
  /** A desk of its own, so that nothing that is fetched keeps a card waiting. */
  readonly refresher: Desk;
  /** Whether nobody's card is being checked: only then is what the desks check by exchanged. */
  readonly isIdle: () => boolean;
  readonly onChange: (held: Held) => void;
}

/**
 * Keeps what cards are judged by: opens what is on the device, and refreshes it in the background, at the interval of
 * `verifier.json`, when the network comes back, and when the page is looked at again. A failure changes nothing but
 * the age that is shown.
 */
export function createKeeper({ config, desks, refresher, isIdle, onChange }: KeeperOptions): Keeper {
  const interval = config.refreshMinutes * 60_000;
  let held: Held | undefined;
  let refreshedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<boolean> | undefined;
  let isToBeOpened = false;
  let expiry: ReturnType<typeof setTimeout> | undefined;

  async function open(isFirst = false) {
    isToBeOpened = false;
    const [first, ...others] = desks;
    const found = await first?.open(config).catch(() => undefined);
    // They are needed later, and the first card should not wait for them.
    const opening = others.map((desk) => desk.open(config).catch(() => undefined));
    // What a new device does not have is fetched first, before it is said that it is missing.
    if (found?.registry || !isFirst) {
      held = found ?? held ?? NOTHING;
      onChange(held);
    }
    await Promise.all(opening);
    watchExpiry();
  }

  /** Lists may be older while a start bundle is valid: once it has expired, they are opened with the age of the clinic. */
  function watchExpiry() {
    clearTimeout(expiry);
    const expiresAt = Date.parse(held?.bundle?.expiresAt ?? '');
    if (!(Date.now() < expiresAt)) return;
    const look = () => void (Date.now() < expiresAt ? watchExpiry() : openWhenIdle());
    expiry = setTimeout(look, Math.min(expiresAt - Date.now(), TICK));
  }

  /** Opens what has changed as soon as nobody is waiting, and at once where no card can be checked anyway. */
  async function openWhenIdle() {
    isToBeOpened = true;
    if (isIdle() || !held?.registry) await open();
  }

  async function refreshNow(): Promise<boolean> {
    triedAt = Date.now();
    const { isComplete } = await refresher
      .ask<'refresh'>({ kind: 'refresh', config })
      .catch(() => ({ isComplete: false }));
    if (isComplete) refreshedAt = Date.now();
    await openWhenIdle();
    return isComplete;
  }

  function refresh(): Promise<boolean> {
    refreshing ??= refreshNow().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  /** A clock that was set back must not stop refreshing. */
  const isPast = (time: number, pause: number) => !(Math.abs(Date.now() - time) < pause);
  const refreshIfDue = () => {
    if (isPast(refreshedAt, interval) && isPast(triedAt, MIN_PAUSE)) void refresh();
  };

  setInterval(() => {
    if (isToBeOpened && isIdle()) void open();
    if (!document.hidden && isPast(triedAt, Math.min(interval, 15 * TICK))) refreshIfDue();
    if (held) onChange(held);
  }, TICK);
  addEventListener('online', refreshIfDue);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refreshIfDue();
  });
  void open(true).then(refresh);

  return {
    get held() {
      return held;
    },
    refresh,
    async take(file) {
      const taken = await refresher.ask<'bundle'>({ kind: 'bundle', config, file });
      await open();
      return taken;
    },
  };
}
