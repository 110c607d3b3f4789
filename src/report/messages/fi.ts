import { DECODING } from './fi/decoding.ts';
import { DOCUMENT } from './fi/document.ts';
import { FIELDS } from './fi/fields.ts';
import { REPORT } from './fi/report.ts';
import { REVOCATION } from './fi/revocation.ts';
import { RULES } from './fi/rules.ts';
import { TRUST } from './fi/trust.ts';
import { WORDS } from './fi/words.ts';
import type { Messages } from './language.ts';

export const FINNISH: Messages = {
  language: 'fi',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
