import type { Messages } from './language.ts';
import { DECODING } from './ro/decoding.ts';
import { DOCUMENT } from './ro/document.ts';
import { FIELDS } from './ro/fields.ts';
import { REPORT } from './ro/report.ts';
import { REVOCATION } from './ro/revocation.ts';
import { RULES } from './ro/rules.ts';
import { TRUST } from './ro/trust.ts';
import { WORDS } from './ro/words.ts';

export const ROMANIAN: Messages = {
  language: 'ro',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
