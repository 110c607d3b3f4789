import { DECODING } from './hu/decoding.ts';
import { DOCUMENT } from './hu/document.ts';
import { FIELDS } from './hu/fields.ts';
import { REPORT } from './hu/report.ts';
import { REVOCATION } from './hu/revocation.ts';
import { RULES } from './hu/rules.ts';
import { TRUST } from './hu/trust.ts';
import { WORDS } from './hu/words.ts';
import type { Messages } from './language.ts';

export const HUNGARIAN: Messages = {
  language: 'hu',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
