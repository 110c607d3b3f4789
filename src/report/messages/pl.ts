import type { Messages } from './language.ts';
import { DECODING } from './pl/decoding.ts';
import { DOCUMENT } from './pl/document.ts';
import { FIELDS } from './pl/fields.ts';
import { REPORT } from './pl/report.ts';
import { REVOCATION } from './pl/revocation.ts';
import { RULES } from './pl/rules.ts';
import { TRUST } from './pl/trust.ts';
import { WORDS } from './pl/words.ts';

export const POLISH: Messages = {
  language: 'pl',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
