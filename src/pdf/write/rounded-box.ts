/** How far the handles of a quarter of a circle reach, as a part of its radius. */
const HANDLE = 0.5523;

/** The path of a box with round corners, as operands and operators (ISO 32000-1 8.5.2); `x` and `y` are its lower left corner. */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): (string | number)[] {
  const [right, top] = [x + width, y + height];
  const [near, far] = [radius, radius * (1 - HANDLE)];
  return [
    ...[x + near, y, 'm', right - near, y, 'l'],
    ...[right - far, y, right, y + far, right, y + near, 'c', right, top - near, 'l'],
    ...[right, top - far, right - far, top, right - near, top, 'c', x + near, top, 'l'],
    ...[x + far, top, x, top - far, x, top - near, 'c', x, y + near, 'l'],
    ...[x, y + far, x + far, y, x + near, y, 'c', 'h'],
  ];
}
