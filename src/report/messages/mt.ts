import type { Messages } from './language.ts';
import { DECODING } from './mt/decoding.ts';
import { DOCUMENT } from './mt/document.ts';
import { FIELDS } from './mt/fields.ts';
import { REPORT } from './mt/report.ts';
import { REVOCATION } from './mt/revocation.ts';
import { RULES } from './mt/rules.ts';
import { TRUST } from './mt/trust.ts';
import { WORDS } from './mt/words.ts';

export const MALTESE: Messages = {
  language: 'mt',
  texts: { ...DECODING, ...DOCUMENT, ...FIELDS, ...TRUST, ...REVOCATION, ...RULES },
  ...WORDS,
  report: REPORT,
};
