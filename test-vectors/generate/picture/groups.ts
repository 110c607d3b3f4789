/** All vectors of pictures. */
import type { Group } from '../vector.ts';
import { damaged, without } from './damaged.ts';
import { groupOf } from './draft.ts';
import { files } from './files.ts';
import { several, sound } from './sound.ts';

export const pictureGroups: readonly Group[] = [
  groupOf('sound', sound),
  groupOf('several', several),
  groupOf('damaged', damaged),
  groupOf('without-code', without),
  groupOf('files', files),
];
