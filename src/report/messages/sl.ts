import type { Messages } from './language.ts';
import { DECODING } from './sl/decoding.ts';
import { DOCUMENT } from './sl/document.ts';
import { FIELDS } from './sl/fields.ts';
import { REPORT } from './sl/report.ts';
import { REVOCATION } from './sl/revocation.ts';
import { RULES } from './sl/rules.ts';
import { TRUST } from './sl/trust.ts';
import { WORDS } from './sl/words.ts';

export const SLOVENIAN: Messages = {
  language: 'sl',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
