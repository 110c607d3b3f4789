import type { Messages } from './language.ts';
import { DECODING } from './lt/decoding.ts';
import { DOCUMENT } from './lt/document.ts';
import { FIELDS } from './lt/fields.ts';
import { REPORT } from './lt/report.ts';
import { REVOCATION } from './lt/revocation.ts';
import { RULES } from './lt/rules.ts';
import { TRUST } from './lt/trust.ts';
import { WORDS } from './lt/words.ts';

export const LITHUANIAN: Messages = {
  language: 'lt',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
