import { DECODING } from './hr/decoding.ts';
import { DOCUMENT } from './hr/document.ts';
import { FIELDS } from './hr/fields.ts';
import { REPORT } from './hr/report.ts';
import { REVOCATION } from './hr/revocation.ts';
import { RULES } from './hr/rules.ts';
import { TRUST } from './hr/trust.ts';
import { WORDS } from './hr/words.ts';
import type { Messages } from './language.ts';

export const CROATIAN: Messages = {
  language: 'hr',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
