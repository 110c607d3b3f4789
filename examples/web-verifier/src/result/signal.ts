import { settings } from '../settings.ts';
import type { Verdict } from './verdict.ts';

/** Tones in Hz, one after the other: up for yes, down for no, the same again for what is not known. */
const TONES: Readonly<Record<Verdict, readonly number[]>> = {
  approved: [660, 990],
  rejected: [330, 220],
  unchecked: [440, 440],
  identity: [440, 440],
  unread: [440],
  working: [],
};

/** Vibration and pauses in milliseconds. */
const VIBRATIONS: Readonly<Record<Verdict, readonly number[]>> = {
  approved: [80],
  rejected: [250, 100, 250],
  unchecked: [80, 80, 80],
  identity: [80, 80, 80],
  unread: [80],
  working: [],
};

const LENGTH = 0.14;
const VOLUME = 0.25;
let context: AudioContext | undefined;

/** Tells a verdict by sound and vibration, as far as these were chosen. */
export function signal(verdict: Verdict): void {
  if (settings().sound) playSound(verdict);
  if (settings().vibration && canVibrate()) vibrate(verdict);
}

/** Plays the sound of a verdict. Browsers stay silent until somebody has used the page. */
export function playSound(verdict: Verdict): void {
  context ??= new AudioContext();
  void context.resume();
  TONES[verdict].forEach((frequency, index) => {
    const start = context!.currentTime + 0.02 + index * LENGTH;
    const oscillator = new OscillatorNode(context!, { frequency, type: 'triangle' });
    // Without its slopes a tone begins and ends with a click.
    const gain = new GainNode(context!, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(VOLUME, start + 0.015);
    gain.gain.setValueAtTime(VOLUME, start + LENGTH - 0.03);
    gain.gain.linearRampToValueAtTime(0, start + LENGTH);
    oscillator.connect(gain).connect(context!.destination);
    oscillator.start(start);
    oscillator.stop(start + LENGTH);
  });
}

export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function' && matchMedia('(pointer: coarse)').matches;
}

export function vibrate(verdict: Verdict): void {
  navigator.vibrate?.([...VIBRATIONS[verdict]]);
}
