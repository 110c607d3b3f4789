import { DECODING } from './is/decoding.ts';
import { DOCUMENT } from './is/document.ts';
import { FIELDS } from './is/fields.ts';
import { REPORT } from './is/report.ts';
import { REVOCATION } from './is/revocation.ts';
import { RULES } from './is/rules.ts';
import { TRUST } from './is/trust.ts';
import { WORDS } from './is/words.ts';
import type { Messages } from './language.ts';

export const ICELANDIC: Messages = {
  language: 'is',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
