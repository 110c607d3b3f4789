import type { Messages } from './language.ts';
import { DECODING } from './sk/decoding.ts';
import { DOCUMENT } from './sk/document.ts';
import { FIELDS } from './sk/fields.ts';
import { REPORT } from './sk/report.ts';
import { REVOCATION } from './sk/revocation.ts';
import { RULES } from './sk/rules.ts';
import { TRUST } from './sk/trust.ts';
import { WORDS } from './sk/words.ts';

export const SLOVAK: Messages = {
  language: 'sk',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
