import type { IdentityAnswers } from './result/report.ts';
import { failed, fromFile, isWaiting, judged, putFound, type Result, type Source, waiting } from './result/result.ts';
import { type Desk, DeskError } from './worker/desk.ts';
import type { Checked } from './worker/protocol.ts';

export const MAX_FILES = 20;
/** In milliseconds. */
const SOON = 200;

/** What is checked for the person who is there. */
export interface Checks {
  readonly results: readonly Result[];
  /** The result that is shown whole. */
  readonly open: number | undefined;
  /** Counts the persons: what was still being read for an earlier one is not shown to the next. */
  readonly person: number;
  /** Shows what was judged at once. */
  begin(source: Source, codes: readonly Checked[]): void;
  checkText(source: Source, text: string): Promise<void>;
  checkFiles(chosen: readonly File[]): Promise<void>;
  /** Checks what this person brought once more; `change` is called when everything was cleared. */
  checkAgain(change: () => void): void;
  /** Opens a result; without an index, the list of them. */
  openResult(index: number | undefined): void;
  /** Keeps what was answered about a card. */
  answer(index: number, answers: IdentityAnswers): Result;
  /** Forgets the person, also what is still being read. */
  clear(): void;
}

export interface ChecksOptions {
  /** The workers for texts and for files. */
  readonly live: Desk;
  readonly files: Desk;
  /** The treatment date that was entered, as a member of what a worker is asked. */
  readonly dayOf: () => { readonly treatmentDate?: string };
  /** Something is there that was not; `isNew` moves the focus to it. */
  readonly onShow: (isNew: boolean) => void;
  /** The camera's frames are not needed now. */
  readonly onStart: () => void;
  readonly onTooManyFiles: () => void;
  /** Everything about this person is known. */
  readonly onDone: () => void;
  /** A person whose results were there is forgotten. */
  readonly onLeft: () => void;
}

export function createChecks(options: ChecksOptions): Checks {
  const { live, files, dayOf, onShow, onDone } = options;
  let results: readonly Result[] = [];
  let open: number | undefined;
  let person = 0;
  let again: (() => void) | undefined;

  function begin(source: Source, codes: readonly Checked[]) {
    clear();
    results = judged(source, codes);
    again = () => void checkText(source, codes[0]!.report.text);
    finish();
  }

  async function checkText(source: Source, text: string) {
    clear();
    again = () => void checkText(source, text);
    const mine = person;
    const request = { kind: 'text', text, ...dayOf() } as const;
    results = [waiting(source)];
    options.onStart();
    // Most are judged before anybody could read that they are being judged.
    const timer = setTimeout(() => mine === person && onShow(true), SOON);
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
    onShow(true);
    if (chosen.length > MAX_FILES) options.onTooManyFiles();
    for (const [index, file] of taken.entries()) {
      const part = await resultsOf(fromFile(file), files.ask<'file'>({ kind: 'file', file, ...day }));
      if (mine !== person) return;
      const at = results.findIndex(isWaiting);
      results = putFound(results, part);
      // Where a file held several cards, those after it have moved.
      if (open !== undefined && open > at) open += part.length - 1;
      else if (open === at) onShow(true);
      else if (open === undefined && index < taken.length - 1) onShow(false);
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

  function finish() {
    // Nobody is led away from a card that was opened while other files were still being read.
    if (open === undefined) onShow(true);
    onDone();
  }

  function clear() {
    person++;
    files.abandon('file');
    if (results.length > 0) options.onLeft();
    results = [];
    open = undefined;
    again = undefined;
  }

  return {
    get results() {
      return results;
    },
    get open() {
      return open;
    },
    get person() {
      return person;
    },
    begin,
    checkText,
    checkFiles,
    checkAgain(change) {
      const check = again;
      clear();
      change();
      check?.();
    },
    openResult(index) {
      open = index;
      onShow(true);
    },
    answer(index, answers) {
      results = results.map((result, at) => (at === index ? { ...result, answers } : result));
      return results[index]!;
    },
    clear,
  };
}
