import type { Messages } from './language.ts';
import { DECODING } from './sv/decoding.ts';
import { DOCUMENT } from './sv/document.ts';
import { FIELDS } from './sv/fields.ts';
import { REPORT } from './sv/report.ts';
import { REVOCATION } from './sv/revocation.ts';
import { RULES } from './sv/rules.ts';
import { TRUST } from './sv/trust.ts';
import { WORDS } from './sv/words.ts';

export const SWEDISH: Messages = {
  language: 'sv',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
