import { DECODING } from './it/decoding.ts';
import { DOCUMENT } from './it/document.ts';
import { FIELDS } from './it/fields.ts';
import { REPORT } from './it/report.ts';
import { REVOCATION } from './it/revocation.ts';
import { RULES } from './it/rules.ts';
import { TRUST } from './it/trust.ts';
import { WORDS } from './it/words.ts';
import type { Messages } from './language.ts';

export const ITALIAN: Messages = {
  language: 'it',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
