import { DECODING } from './da/decoding.ts';
import { DOCUMENT } from './da/document.ts';
import { FIELDS } from './da/fields.ts';
import { REPORT } from './da/report.ts';
import { REVOCATION } from './da/revocation.ts';
import { RULES } from './da/rules.ts';
import { TRUST } from './da/trust.ts';
import { WORDS } from './da/words.ts';
import type { Messages } from './language.ts';

export const DANISH: Messages = {
  language: 'da',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
