/** All vectors of PDFs. */
import type { Group } from '../vector.ts';
import { changed } from './changed.ts';
import { cms } from './cms.ts';
import { contents } from './contents.ts';
import { groupOf } from './draft.ts';
import { forms } from './forms.ts';
import { signers } from './signers.ts';
import { timestamps } from './timestamps.ts';
import { unsignedDocuments } from './unsigned.ts';

export const pdfGroups: readonly Group[] = [
  groupOf('forms', forms),
  groupOf('unsigned', unsignedDocuments),
  groupOf('changed', changed),
  groupOf('cms', cms),
  groupOf('signers', signers),
  groupOf('time-stamps', timestamps),
  groupOf('contents', contents),
];
