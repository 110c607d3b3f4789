import { DECODING } from './de/decoding.ts';
import { DOCUMENT } from './de/document.ts';
import { FIELDS } from './de/fields.ts';
import { REPORT } from './de/report.ts';
import { REVOCATION } from './de/revocation.ts';
import { RULES } from './de/rules.ts';
import { TRUST } from './de/trust.ts';
import { WORDS } from './de/words.ts';
import type { Messages } from './language.ts';

export const GERMAN: Messages = {
  language: 'de',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
