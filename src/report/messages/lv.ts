import type { Messages } from './language.ts';
import { DECODING } from './lv/decoding.ts';
import { DOCUMENT } from './lv/document.ts';
import { FIELDS } from './lv/fields.ts';
import { REPORT } from './lv/report.ts';
import { REVOCATION } from './lv/revocation.ts';
import { RULES } from './lv/rules.ts';
import { TRUST } from './lv/trust.ts';
import { WORDS } from './lv/words.ts';

export const LATVIAN: Messages = {
  language: 'lv',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
