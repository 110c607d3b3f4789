/** All vectors of issuing. */
import type { Group } from '../vector.ts';
import { cards } from './cards.ts';
import { days } from './days.ts';
import { fields } from './fields.ts';
import { references } from './references.ts';
import { signing } from './signing.ts';
import { texts } from './texts.ts';

export const issuingGroups: readonly Group[] = [
  { folder: 'cards', vectors: cards },
  { folder: 'fields', vectors: fields },
  { folder: 'texts', vectors: texts },
  { folder: 'days', vectors: days },
  { folder: 'references', vectors: references },
  { folder: 'signing', vectors: signing },
];
