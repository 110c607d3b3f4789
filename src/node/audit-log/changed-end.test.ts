import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, logOf, problemOf } from './audit-log.fixture.ts';
import { checkAuditLog } from './check-audit-log.ts';
import { openAuditLog } from './open-audit-log.ts';

const CHANGED = ['ERR_EHIC_AUDIT_LOG', 'changed'];

describe('nothing is appended to a log whose end was changed', () => {
  it.each<[string, (lines: string[]) => readonly string[]]>([
    [
      'a changed detail in the line before the last',
      (lines) => lines.with(-2, lines.at(-2)!.replace('"at":3', '"at":9')),
    ],
    ['a line removed before the last', (lines) => lines.toSpliced(-2, 1)],
    ['the last line twice', (lines) => [...lines, lines.at(-1)!]],
    ['the last two in another order', (lines) => [...lines.slice(0, -2), lines.at(-1)!, lines.at(-2)!]],
    ['a blank line before the last', (lines) => lines.toSpliced(-1, 0, '')],
    ['text before the last', (lines) => lines.toSpliced(-1, 0, 'garbage')],
    ['a last line with another hash', (lines) => lines.with(-1, lines.at(-1)!.replace(/[0-9a-f]{64}/, '0'.repeat(64)))],
    [
      'a last line with another number',
      (lines) => lines.with(-1, lines.at(-1)!.replace('"sequence":6', '"sequence":7')),
    ],
  ])('%s', async (_, change) => {
    const { path, log } = await logOf(5);
    const changed = `${change(linesOf(path)).join('\n')}\n`;
    writeFileSync(path, changed);
    expect(await checkAuditLog(path)).toMatchObject({ ok: false });
    expect(await problemOf(log.append('a', {}))).toEqual(CHANGED);
    expect(await problemOf(openAuditLog(path))).toEqual(CHANGED);
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it.each([
    ['when it is opened, in the last 96 kB', 3, ['changed']],
    ['by the check of all alone, further up', 9, []],
  ])('a line further up is found %s', async (_, events, found) => {
    const { path, log } = await logOf(1);
    for (let at = 0; at < events; at++) await log.append('a', { filler: 'x'.repeat(20_000) });
    writeFileSync(path, readFileSync(path, 'utf8').replace('"at":0', '"at":9'));
    expect(await problemOf(log.append('a', {}))).toBeUndefined();
    expect(((await problemOf(openAuditLog(path))) ?? []).slice(1)).toEqual(found);
    expect(await checkAuditLog(path)).toEqual({ ok: false, problem: 'chain', line: 3 });
  });

  it('lines that were removed while a process had the log open', async () => {
    const { path, log } = await logOf(5);
    const lines = linesOf(path);
    truncateSync(path, Buffer.byteLength(`${lines.slice(0, 4).join('\n')}\n`));
    expect(await problemOf(log.append('a', {}))).toEqual(CHANGED);
    expect(linesOf(path)).toHaveLength(4);
  });

  it('what tells of other unfinished text than is there', async () => {
    const { path, log } = await logOf(2);
    appendFileSync(path, '{"sequence":4');
    await log.append('a', {});
    await log.append('b', {});
    const content = readFileSync(path, 'utf8');
    expect(await problemOf(openAuditLog(path))).toBeUndefined();
    writeFileSync(path, content.replace('{"sequence":4\n', '{"sequence":9\n'));
    expect(await problemOf(openAuditLog(path))).toEqual(CHANGED);
  });
});

it('unfinished text of a megabyte before and behind the last line is none', async () => {
  const { path, log } = await logOf(1);
  for (let round = 0; round < 2; round++) {
    appendFileSync(path, 'x'.repeat(1_000_000));
    await log.append('a', { round });
  }
  appendFileSync(path, 'x'.repeat(1_000_000));
  await (await openAuditLog(path)).append('b', {});
  expect(await checkAuditLog(path)).toMatchObject({ ok: true, unfinished: 3 });
});
