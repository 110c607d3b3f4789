import { DECODING } from './ga/decoding.ts';
import { DOCUMENT } from './ga/document.ts';
import { FIELDS } from './ga/fields.ts';
import { REPORT } from './ga/report.ts';
import { REVOCATION } from './ga/revocation.ts';
import { RULES } from './ga/rules.ts';
import { TRUST } from './ga/trust.ts';
import { WORDS } from './ga/words.ts';
import type { Messages } from './language.ts';

export const IRISH: Messages = {
  language: 'ga',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
