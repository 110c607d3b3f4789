import { isLanguageCode, type LanguageCode } from './words/languages.ts';

/** What the people at a desk have chosen; it stays on the device and says nothing about anybody. */
export interface Settings {
  readonly language?: LanguageCode;
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly log: boolean;
  readonly logDays: number;
  readonly cameraId?: string;
}

const KEY = 'eehic-settings';
export const MAX_LOG_DAYS = 3650;
const DEFAULTS: Settings = { sound: false, vibration: false, log: false, logDays: 30 };

/** Reads the settings; what is not usable is as at first. */
export function parseSettings(text: string | null): Settings {
  let given: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const json: unknown = JSON.parse(text ?? '{}');
    if (typeof json === 'object' && json !== null) given = json;
  } catch {
    // Text that somebody else wrote there.
  }
  const { language, sound, vibration, log, logDays, cameraId } = given;
  return {
    ...(isLanguageCode(language) ? { language } : {}),
    ...(typeof cameraId === 'string' ? { cameraId } : {}),
    sound: sound === true,
    vibration: vibration === true,
    log: log === true,
    logDays: isLogDays(logDays) ? logDays : DEFAULTS.logDays,
  };
}

export function isLogDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_LOG_DAYS;
}

let current: Settings | undefined;

export function settings(): Settings {
  try {
    current ??= parseSettings(localStorage.getItem(KEY));
  } catch {
    current ??= DEFAULTS;
  }
  return current;
}

/** Changes settings and keeps them, where the browser lets the page keep something. */
export function changeSettings(changes: Partial<Settings>): void {
  current = { ...settings(), ...changes };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // They hold until the page is closed.
  }
}
