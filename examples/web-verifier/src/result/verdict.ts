import { isNotChecked } from 'eehic/report/core';
import type { Words } from '../words/words.ts';
import type { PlainReport } from '../worker/protocol.ts';
import { asReport } from './report.ts';

/** What is to be seen at a glance. */
export type Verdict = 'approved' | 'rejected' | 'unchecked' | 'identity' | 'unread' | 'working';

export function verdictOf(report: PlainReport): Verdict {
  if (report.conclusion === 'REJECTED') return isNotChecked(asReport(report)) ? 'unchecked' : 'rejected';
  const isOther = report.steps.some(({ code }) => code === 'NAME_MISMATCH' || code === 'BIRTH_DATE_MISMATCH');
  return isOther ? 'identity' : 'approved';
}

export const VERDICT_WORDS: Readonly<Record<Verdict, keyof Words>> = {
  approved: 'verdictApproved',
  rejected: 'verdictRejected',
  unchecked: 'verdictUnchecked',
  identity: 'verdictIdentity',
  unread: 'verdictUnread',
  working: 'verdictWorking',
};

/** The symbols differ in their outline, which is seen where colours are not: a disc, an octagon, a triangle, a sheet. */
export const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = {
  approved: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.6 16.6-5-5 2-2 3 3 6.2-6.4 2 2z',
  rejected:
    'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM8.6 6.6l-2 2L10 12l-3.4 3.4 2 2L12 14l3.4 3.4 2-2L14 12l3.4-3.4-2-2L12 10z',
  unchecked: 'M12 1.5 23.5 22H.5zM10.7 9v6.2h2.6V9zm0 7.8v2.5h2.6v-2.5z',
  identity: 'M12 1.5 23.5 22H.5zM10.7 9v6.2h2.6V9zm0 7.8v2.5h2.6v-2.5z',
  unread:
    'M5 1h9l6 6v16H5zm8 1.8V8h5.2zM8.4 12.2l-1.6 1.6L9.4 16.4 6.8 19l1.6 1.6 2.6-2.6 2.6 2.6 1.6-1.6-2.6-2.6 2.6-2.6-1.6-1.6-2.6 2.6z',
  working: 'M6 1h12v5l-4.4 6L18 18v5H6v-5l4.4-6L6 6zm2.4 2.4v1.8L12 10l3.6-4.8V3.4z',
};
