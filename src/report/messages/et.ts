import { DECODING } from './et/decoding.ts';
import { DOCUMENT } from './et/document.ts';
import { FIELDS } from './et/fields.ts';
import { REPORT } from './et/report.ts';
import { REVOCATION } from './et/revocation.ts';
import { RULES } from './et/rules.ts';
import { TRUST } from './et/trust.ts';
import { WORDS } from './et/words.ts';
import type { Messages } from './language.ts';

export const ESTONIAN: Messages = {
  language: 'et',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
