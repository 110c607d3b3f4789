/** All vectors of reports. */
import type { Group } from '../vector.ts';
import { contents } from './contents.ts';
import { statuses } from './statuses.ts';
import { orders } from './steps.ts';
import { valid } from './valid.ts';

export const reportGroups: readonly Group[] = [
  { folder: 'valid', vectors: valid },
  { folder: 'steps', vectors: orders },
  { folder: 'statuses', vectors: statuses },
  { folder: 'contents', vectors: contents },
];
