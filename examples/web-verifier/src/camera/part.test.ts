import { expect, it } from 'vitest';
import { partOf } from './part.ts';

it.each([
  [
    'a wide picture in a square',
    { width: 1280, height: 720 },
    { width: 300, height: 300 },
    { x: 280, y: 0, width: 720, height: 720 },
  ],
  [
    'a tall picture in a wide box',
    { width: 720, height: 1280 },
    { width: 400, height: 300 },
    { x: 0, y: 370, width: 720, height: 540 },
  ],
  [
    'a picture of the same shape',
    { width: 640, height: 480 },
    { width: 320, height: 240 },
    { x: 0, y: 0, width: 640, height: 480 },
  ],
])('of %s the part that is seen is read', (_, picture, box, expected) => {
  expect(partOf(picture, box)).toEqual(expected);
});
