import { readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { nameOf } from './name.ts';

/** What became of the mutants of a folder. */
export interface FolderResult {
  /** All that were run, or that no test reaches. */
  readonly mutants: number;
  /** By a test that fails, or an endless loop. */
  readonly killed: number;
  readonly survived: number;
  readonly notCovered: number;
  /** Reached only while modules load, or once in a process: they cannot be run. */
  readonly static: number;
  /** Percent of the mutants that were killed. */
  readonly score: number;
}

const KILLED = ['Killed', 'Timeout'];

/** Counts the mutants of a folder; those that a compiler refuses, or that are switched off, are not among them. */
export function summarise(results: readonly MutantResult[]): FolderResult {
  const count = (...statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, notCovered] = [count(...KILLED), count('Survived'), count('NoCoverage')];
  const mutants = killed + survived + notCovered;
  const score = mutants === 0 ? 100 : Math.floor((1000 * killed) / mutants) / 10;
  return { mutants, killed, survived, notCovered, static: count('Ignored', 'RuntimeError'), score };
}

/** Returns the mutants that were not killed, by name, with the place of each. */
export function survivorsOf(results: readonly MutantResult[]): { name: string; place: string }[] {
  return results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, replacement, status }) => {
      const file = fileName.replace(`${process.cwd()}/`, '');
      // A result counts lines and columns as a report does, from 1.
      const name = nameOf(file, readFileSync(file, 'utf8'), location, replacement ?? '');
      const place = `${file}:${location.start.line}`;
      return { name, place: status === 'NoCoverage' ? `${place} (no test reaches it)` : place };
    });
}
