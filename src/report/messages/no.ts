import type { Messages } from './language.ts';
import { DECODING } from './no/decoding.ts';
import { DOCUMENT } from './no/document.ts';
import { FIELDS } from './no/fields.ts';
import { REPORT } from './no/report.ts';
import { REVOCATION } from './no/revocation.ts';
import { RULES } from './no/rules.ts';
import { TRUST } from './no/trust.ts';
import { WORDS } from './no/words.ts';

export const NORWEGIAN: Messages = {
  language: 'no',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
