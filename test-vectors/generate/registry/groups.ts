/** All vectors of registry data. */
import type { Group } from '../vector.ts';
import { answers } from './answers.ts';
import { certificates } from './certificates.ts';
import { institutions } from './institutions.ts';
import { lists } from './lists.ts';

export const registryGroups: readonly Group[] = [
  { folder: 'answers', vectors: answers },
  { folder: 'certificates', vectors: certificates },
  { folder: 'institutions', vectors: institutions },
  { folder: 'lists', vectors: lists },
];
