import { DECODING } from './es/decoding.ts';
import { DOCUMENT } from './es/document.ts';
import { FIELDS } from './es/fields.ts';
import { REPORT } from './es/report.ts';
import { REVOCATION } from './es/revocation.ts';
import { RULES } from './es/rules.ts';
import { TRUST } from './es/trust.ts';
import { WORDS } from './es/words.ts';
import type { Messages } from './language.ts';

export const SPANISH: Messages = {
  language: 'es',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
