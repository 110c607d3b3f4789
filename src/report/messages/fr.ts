import { DECODING } from './fr/decoding.ts';
import { DOCUMENT } from './fr/document.ts';
import { FIELDS } from './fr/fields.ts';
import { REPORT } from './fr/report.ts';
import { REVOCATION } from './fr/revocation.ts';
import { RULES } from './fr/rules.ts';
import { TRUST } from './fr/trust.ts';
import { WORDS } from './fr/words.ts';
import type { Messages } from './language.ts';

export const FRENCH: Messages = {
  language: 'fr',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
