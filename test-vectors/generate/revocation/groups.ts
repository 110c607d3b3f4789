/** All vectors of revocation lists. */
import type { Group } from '../vector.ts';
import { fetching } from './fetching.ts';
import { ids } from './ids.ts';
import { statuses } from './status.ts';

export const revocationGroups: readonly Group[] = [
  { folder: 'token-ids', vectors: ids },
  { folder: 'status-lists', vectors: statuses },
  { folder: 'fetching', vectors: fetching },
];
