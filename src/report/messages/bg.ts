import { DECODING } from './bg/decoding.ts';
import { DOCUMENT } from './bg/document.ts';
import { FIELDS } from './bg/fields.ts';
import { REPORT } from './bg/report.ts';
import { REVOCATION } from './bg/revocation.ts';
import { RULES } from './bg/rules.ts';
import { TRUST } from './bg/trust.ts';
import { WORDS } from './bg/words.ts';
import type { Messages } from './language.ts';

export const BULGARIAN: Messages = {
  language: 'bg',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
