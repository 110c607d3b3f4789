import { DECODING } from './en/decoding.ts';
import { DOCUMENT } from './en/document.ts';
import { FIELDS } from './en/fields.ts';
import { REPORT } from './en/report.ts';
import { REVOCATION } from './en/revocation.ts';
import { RULES } from './en/rules.ts';
import { TRUST } from './en/trust.ts';
import { WORDS } from './en/words.ts';
import type { Messages } from './language.ts';

export const ENGLISH: Messages = {
  language: 'en',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
