import type { Change, Random } from './target.ts';

const NUMBERS = [
  '0',
  '-1',
  '1',
  '255',
  '256',
  '65535',
  '65536',
  '2147483647',
  '4294967296',
  '9007199254740993',
  '1e999',
];
const BYTES = [0, 1, 0x1f, 0x20, 0x2e, 0x3d, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xf0, 0xfe, 0xff];
const encoder = new TextEncoder();

type Step = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Returns the bytes with those from `start` to `end` replaced by others. */
function replaced(bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (end - start) + by.length);
  result.set(bytes.subarray(0, start));
  result.set(by, start);
  result.set(bytes.subarray(end), start + by.length);
  return result;
}

/** A chance piece: mostly short, sometimes long. */
function piece({ length }: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = random(length + 1);
  const most = [4, 16, 64, length][random(4)]!;
  return [start, Math.min(length, start + random(most + 1))];
}

const flipBit: Step = (bytes, random) => {
  const result = bytes.slice();
  if (result.length > 0) result[random(result.length)]! ^= 1 << random(8);
  return result;
};

const setByte: Step = (bytes, random) => {
  const result = bytes.slice();
  if (result.length > 0) result[random(result.length)] = random(2) === 0 ? random(256) : BYTES[random(BYTES.length)]!;
  return result;
};

const insertBytes: Step = (bytes, random) => {
  const at = random(bytes.length + 1);
  const value = BYTES[random(BYTES.length)]!;
  const isRun = random(2) === 0;
  const fresh = Uint8Array.from({ length: 1 + random(isRun ? 64 : 8) }, () => (isRun ? value : random(256)));
  return replaced(bytes, at, at, fresh);
};

const remove: Step = (bytes, random) => replaced(bytes, ...piece(bytes, random), new Uint8Array(0));

const repeat: Step = (bytes, random) => {
  const [start, end] = piece(bytes, random);
  const at = random(bytes.length + 1);
  const times = random(8) === 0 ? 1 + random(100) : 1;
  const one = bytes.subarray(start, end);
  const all = new Uint8Array(one.length * times);
  for (let n = 0; n < times; n++) all.set(one, n * one.length);
  return replaced(bytes, at, at, all);
};

const copyOver: Step = (bytes, random) => {
  const [start, end] = piece(bytes, random);
  const result = bytes.slice();
  result.set(bytes.subarray(start, end), random(bytes.length - (end - start) + 1));
  return result;
};

const truncate: Step = (bytes, random) => bytes.slice(0, random(bytes.length + 1));

/** Replaces a number that is written in digits. */
const changeNumber: Step = (bytes, random) => {
  const isDigit = (at: number) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39;
  let start = random(bytes.length + 1);
  while (start < bytes.length && !isDigit(start)) start++;
  let end = start;
  while (end < bytes.length && isDigit(end)) end++;
  return replaced(bytes, start, end, encoder.encode(NUMBERS[random(NUMBERS.length)]!));
};

const STEPS: readonly Step[] = [
  flipBit,
  setByte,
  insertBytes,
  remove,
  repeat,
  copyOver,
  changeNumber,
  flipBit,
  setByte,
  truncate,
];

/** Returns a function that changes bytes in one to eight places, with pieces of `others` and with `tokens`. */
export function changer(
  random: Random,
  tokens: readonly string[],
  others: () => Uint8Array | undefined,
  maxLength: number,
): Change {
  const insertToken: Step = (bytes) => {
    if (tokens.length === 0) return bytes;
    const token = encoder.encode(tokens[random(tokens.length)]!);
    const start = random(bytes.length + 1);
    return replaced(bytes, start, random(2) === 0 ? start : Math.min(bytes.length, start + token.length), token);
  };
  const splice: Step = (bytes) => {
    const other = others();
    if (!other) return bytes;
    return replaced(bytes, ...piece(bytes, random), other.subarray(...piece(other, random)));
  };
  const steps = [...STEPS, insertToken, insertToken, splice];
  return (bytes) => {
    let result = bytes;
    for (let times = 1 << random(4); times > 0; times--) result = steps[random(steps.length)]!(result, random);
    return result.length > maxLength ? result.slice(0, maxLength) : result;
  };
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(300),
  [],
  {},
  [[]],
  '0000-00-00',
  '2025-02-30',
];

/** Returns a JSON value of which one part, found by chance, is another, is missing, or stands twice. */
export function changedJson(value: unknown, change: Change, random: Random): unknown {
  const json = value as Json;
  if (json !== null && typeof json === 'object' && random(8) > 0) {
    const names = Object.keys(json);
    if (names.length === 0) return random(2) === 0 ? [json] : { x: json };
    const name = names[random(names.length)]!;
    if (Array.isArray(json)) {
      const at = Number(name);
      const kind = random(6);
      if (kind === 0) return json.filter((_, each) => each !== at);
      if (kind === 1) return [...json, json[at]];
      return json.map((each, index) => (index === at ? changedJson(each, change, random) : each));
    }
    const { [name]: part, ...others } = json;
    const kind = random(8);
    if (kind === 0) return others;
    if (kind === 1) return { ...others, [`${name} `]: part };
    return { ...json, [name]: changedJson(part, change, random) };
  }
  if (typeof json === 'string' && random(3) > 0) {
    return new TextDecoder().decode(change(encoder.encode(json)));
  }
  if (typeof json === 'number' && random(3) > 0) return json + [1, -1, 0.5, 2 ** 32, -(2 ** 53)][random(5)]!;
  return ODD[random(ODD.length)];
}
