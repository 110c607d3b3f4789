/** All vectors of revocation lists. */
import type { Group } from '../vector.ts';
import { fetchedAgain } from './again.ts';
import { longLists } from './appendix-c.ts';
import { fetching } from './fetching.ts';
import { idLists } from './id-lists.ts';
import { ids } from './ids.ts';
import { statuses } from './status.ts';
import { certificates } from './x5c.ts';

export const revocationGroups: readonly Group[] = [
  { folder: 'token-ids', vectors: [...ids, ...idLists] },
  { folder: 'status-lists', vectors: [...statuses, ...certificates] },
  { folder: 'long-status-lists', vectors: longLists },
  { folder: 'fetching', vectors: fetching },
  { folder: 'again', vectors: fetchedAgain },
];
