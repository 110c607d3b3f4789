import { styleText } from 'node:util';
import { EhicError, REASONS, type Step } from 'eehic';
import { MARKS } from 'eehic/report/core';
import { DEMO_NOTICE } from '../../src/testing/demo-notice.ts';
import { NOT_CHECKED, STOPPED, USAGE } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

type Colour = 'green' | 'red' | 'yellow' | 'dim' | 'bold';

export function paint({ stdout, env }: Terminal, colour: Colour, text: string): string {
  return stdout.isTTY && !env.NO_COLOR ? styleText(colour, text) : text;
}

export function print({ stdout }: Terminal, text = ''): void {
  stdout.write(`${text}\n`);
}

/** Prints a remark on standard error, so that standard output holds only the result for other programs. */
export function note({ stderr }: Pick<Terminal, 'stderr'>, text: string): void {
  stderr.write(`${text}\n`);
}

/** A number with its noun, such as `1 institution`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Prints the notice of the demo registry, in English by default, before any result that depends on it; `aside` prints
 * it on standard error.
 */
export function demoNotice(terminal: Terminal, aside = false, notice: string = DEMO_NOTICE): void {
  (aside ? note : print)(terminal, paint(terminal, 'yellow', `[${notice}]`));
}

/**
 * The error for wrong usage, which ends the command with one line on standard error and the exit code of wrong usage.
 */
export class UsageError extends Error {}

/** What a command has to do with an error of the library, whose message cannot name the options of the command. */
const ADVICE: Readonly<Record<string, string>> = {
  ERR_EHIC_MEMBERS_HEADER:
    '--map names the fields of columns, --ignore-column leaves a column out, and --default stands for one that is not there',
  ERR_EHIC_MEMBERS_ENCODING: 'the option is --encoding',
  ERR_EHIC_BATCH_LOCKED: 'wait until it has ended, or give another folder as --out',
  ERR_EHIC_BATCH_STOPPED: 'run the same command again',
};

export function describeError(error: unknown): string {
  if (error instanceof EhicError) {
    const advice = ADVICE[error.code];
    return `${error.code}: ${error.message}${advice === undefined ? '' : ` (${advice})`}`;
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/**
 * Returns the exit code of an error. If a registry does not respond, the cards are not checked, and a batch may stop
 * before its end; any other error is wrong usage or input that cannot be read.
 */
export function exitCodeOfError(error: unknown): number {
  if (error instanceof EhicError && error.code === 'ERR_EHIC_BATCH_STOPPED') return STOPPED;
  return error instanceof EhicError &&
    error.code.startsWith('ERR_EHIC_REGISTRY_') &&
    error.code !== 'ERR_EHIC_REGISTRY_DATA'
    ? NOT_CHECKED
    : USAGE;
}

/**
 * Returns a text from a card or a scan in a form that is safe for a terminal: without characters that move the cursor,
 * hide text or change its direction.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

/** The colour of each status. */
export const COLOURS: Readonly<Record<Step['status'], Colour>> = {
  PASSED: 'green',
  'NOT PASSED': 'red',
  WARNING: 'yellow',
  'N/A': 'dim',
};

/** Prints the steps for a developer, as a table: mark, id, status, and the code with its facts and its meaning. */
export function printSteps(terminal: Terminal, steps: readonly Step[]): void {
  for (const { id, status, code, params } of steps) {
    const reason = code ? `${code}${facts(params)}` : '';
    print(
      terminal,
      `  ${paint(terminal, COLOURS[status], `${MARKS[status]} ${id.padEnd(32)}${status.padEnd(11)}`)}${reason}`,
    );
    if (code && status === 'NOT PASSED') print(terminal, `    ${REASONS[code]}`);
  }
}

/** Returns the facts of a code, such as a limit: ` (max=40)`. */
export function facts(params: Step['params']): string {
  const list = Object.entries(params ?? {}).map(([name, value]) => `${name}=${safe(String(value))}`);
  return list.length > 0 ? ` (${list.join(', ')})` : '';
}

export function cardRows(card: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(card).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(cardRows(value, `${path}${key}.`))
        : [[`${path}${key}`, String(value)]],
    ),
  );
}

export function printRows(terminal: Terminal, rows: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rows))
    print(terminal, `  ${paint(terminal, 'dim', name.padEnd(18))} ${safe(value)}`);
}

/** Prints a table on standard error, its columns as wide as their longest cell. */
export function noteTable(terminal: Terminal, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    note(terminal, `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
  }
}
