import type { Messages } from './language.ts';
import { DECODING } from './pt/decoding.ts';
import { DOCUMENT } from './pt/document.ts';
import { FIELDS } from './pt/fields.ts';
import { REPORT } from './pt/report.ts';
import { REVOCATION } from './pt/revocation.ts';
import { RULES } from './pt/rules.ts';
import { TRUST } from './pt/trust.ts';
import { WORDS } from './pt/words.ts';

export const PORTUGUESE: Messages = {
  language: 'pt',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
