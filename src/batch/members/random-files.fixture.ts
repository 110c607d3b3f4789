import { HEADER, ROW } from './members.fixture.ts';
import type { MembersOptions } from './model.ts';

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  'é',
  '\ufeff',
  '=1',
  '#N/A',
  '{',
  '}',
  '1E+9',
  ' ',
  ROW,
];
const JSON_ROW = '{"document":"PRC","country":"BE","institution":{"id":"0120"},"familyName":"Doe"}';

/** A file of random bytes, or a sound one with random changes. */
export function randomFile(seed: number): { readonly bytes: Buffer; readonly options: Partial<MembersOptions> } {
  const random = randomOf(seed);
  const below = (end: number) => Math.floor(random() * end);
  const isJson = random() < 0.25;
  const options: Partial<MembersOptions> = {
    format: isJson ? 'jsonl' : 'csv',
    encoding: random() < 0.3 ? 'windows-1252' : 'utf-8',
    dates: random() < 0.5 ? 'DMY' : 'ISO',
    ...(random() < 0.3 ? { maxRowBytes: 1 + below(400) } : {}),
  };
  if (random() < 0.15) return { bytes: Buffer.from(Array.from({ length: below(300) }, () => below(256))), options };
  const sound = isJson ? Array(4).fill(JSON_ROW) : [HEADER, ROW, ROW, ROW];
  let text = sound.join(random() < 0.5 ? '\n' : '\r\n');
  // The header stays whole in most files, so that the rows are read.
  const from = isJson || random() < 0.1 ? 0 : HEADER.length + 1;
  for (let changes = below(6); changes > 0; changes--) {
    const at = from + below(Math.max(1, text.length - from));
    text = text.slice(0, at) + PIECES[below(PIECES.length)] + text.slice(at + below(3));
  }
  const bytes = Buffer.from(text, random() < 0.8 ? 'utf8' : 'latin1');
  return { bytes: random() < 0.2 ? bytes.subarray(0, below(bytes.length)) : bytes, options };
}
