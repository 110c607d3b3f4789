import type { Messages } from './language.ts';
import { DECODING } from './nl/decoding.ts';
import { DOCUMENT } from './nl/document.ts';
import { FIELDS } from './nl/fields.ts';
import { REPORT } from './nl/report.ts';
import { REVOCATION } from './nl/revocation.ts';
import { RULES } from './nl/rules.ts';
import { TRUST } from './nl/trust.ts';
import { WORDS } from './nl/words.ts';

export const DUTCH: Messages = {
  language: 'nl',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
