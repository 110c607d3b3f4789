import { afterAll, expect, it } from 'vitest';
import type { CardInput } from '../card/model.ts';
import { issueHere, memberCard, optionsFor, rowOf, temporaryFolder } from './batch.fixture.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

it.each([
  ['a token id that is a number', { tokenId: 7 }],
  ['a token id that is an object', { tokenId: {} }],
  ['a number that JSON does not have', { cardId: 7n }],
  ['an institution in itself', { institution: cyclic }],
  ['a field that is in itself', { remark: cyclic }],
])('%s is a fault of its row, and the others are issued', async (_, others) => {
  const faulty = { ...memberCard(2), ...others } as unknown as CardInput;
  const rows = [memberCard(1), faulty, memberCard(3)].map((card, index) => ({ ...rowOf(memberCard(1), index), card }));
  const summary = await issueHere(optionsFor(folder.next(), rows, { kind: 'text' }));
  expect(summary).toMatchObject({ issued: 2, faulty: 1 });
  expect(Object.keys(summary.faults).length).toBeGreaterThan(0);
});

it.each([undefined, null])('a member whose token id is %s gets that of the member', async (tokenId) => {
  const output = folder.next();
  const row = { ...rowOf(memberCard(1), 0), card: { ...memberCard(1), tokenId } as unknown as CardInput };
  await issueHere(optionsFor(output, [rowOf(memberCard(1), 0)], { kind: 'text' }));
  expect(await issueHere(optionsFor(output, [row], { kind: 'text' }))).toMatchObject({ skipped: 1 });
});
