import { DECODING } from './cs/decoding.ts';
import { DOCUMENT } from './cs/document.ts';
import { FIELDS } from './cs/fields.ts';
import { REPORT } from './cs/report.ts';
import { REVOCATION } from './cs/revocation.ts';
import { RULES } from './cs/rules.ts';
import { TRUST } from './cs/trust.ts';
import { WORDS } from './cs/words.ts';
import type { Messages } from './language.ts';

export const CZECH: Messages = {
  language: 'cs',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
