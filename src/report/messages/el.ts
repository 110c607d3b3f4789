import { DECODING } from './el/decoding.ts';
import { DOCUMENT } from './el/document.ts';
import { FIELDS } from './el/fields.ts';
import { REPORT } from './el/report.ts';
import { REVOCATION } from './el/revocation.ts';
import { RULES } from './el/rules.ts';
import { TRUST } from './el/trust.ts';
import { WORDS } from './el/words.ts';
import type { Messages } from './language.ts';

export const GREEK: Messages = {
  language: 'el',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
