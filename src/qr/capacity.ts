import { requireWholeNumber, unusable } from '../usage.ts';

/** Error correction level of a QR code (ISO/IEC 18004): about 7, 15, 25 and 30 % of the symbol can be restored. */
export type ErrorCorrection = 'L' | 'M' | 'Q' | 'H';

/** The level of a code unless the caller or a profile chooses another. */
export const DEFAULT_LEVEL = 'M';

/** Largest number of characters in alphanumeric mode for versions 1 to 40 (ISO/IEC 18004, table 7). */
const ALPHANUMERIC: Readonly<Record<ErrorCorrection, readonly number[]>> = {
  L: [
    25, 47, 77, 114, 154, 195, 224, 279, 335, 395, 468, 535, 619, 667, 758, 854, 938, 1046, 1153, 1249, 1352, 1460,
    1588, 1704, 1853, 1990, 2132, 2223, 2369, 2520, 2677, 2840, 3009, 3183, 3351, 3537, 3729, 3927, 4087, 4296,
  ],
  M: [
    20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816, 909, 970, 1035, 1134, 1248,
    1326, 1451, 1542, 1637, 1732, 1839, 1994, 2113, 2238, 2369, 2506, 2632, 2780, 2894, 3054, 3220, 3391,
  ],
  Q: [
    16, 29, 47, 67, 87, 108, 125, 157, 189, 221, 259, 296, 352, 376, 426, 470, 531, 574, 644, 702, 742, 823, 890, 963,
    1041, 1094, 1172, 1263, 1322, 1429, 1499, 1618, 1700, 1787, 1867, 1966, 2071, 2181, 2298, 2420,
  ],
  H: [
    10, 20, 35, 50, 64, 84, 93, 122, 143, 174, 200, 227, 259, 283, 321, 365, 408, 452, 493, 557, 587, 640, 672, 744,
    779, 864, 910, 958, 1016, 1080, 1150, 1226, 1307, 1394, 1431, 1530, 1591, 1658, 1774, 1852,
  ],
};

/** The most characters that a symbol of this version and level holds. */
export function alphanumericCapacity(version: number, level: ErrorCorrection): number {
  requireWholeNumber('version', version, Number.MIN_SAFE_INTEGER);
  return rowOf(level)[version - 1] ?? 0;
}

/** The smallest version from 1 to `maxVersion` that holds `length` alphanumeric characters, or `undefined`. */
export function smallestVersion(length: number, level: ErrorCorrection, maxVersion = 40): number | undefined {
  requireWholeNumber('maxVersion', maxVersion, Number.MIN_SAFE_INTEGER);
  requireWholeNumber('length', length, Number.MIN_SAFE_INTEGER);
  const index = rowOf(level)
    .slice(0, Math.max(maxVersion, 0))
    .findIndex((capacity) => length <= capacity);
  return index < 0 ? undefined : index + 1;
}

/** Modules along one side of a symbol, without its quiet zone of 4 modules on each side. */
export function symbolSize(version: number): number {
  requireWholeNumber('version', version, Number.MIN_SAFE_INTEGER);
  return 17 + 4 * version;
}

function rowOf(level: ErrorCorrection): readonly number[] {
  if (typeof level === 'string' && Object.hasOwn(ALPHANUMERIC, level)) return ALPHANUMERIC[level];
  throw unusable('level', 'L, M, Q or H is needed');
}
