import { expect, test } from 'vitest';
import { hexDecode } from './bytes.ts';
import { decodeCbor } from './cbor.ts';
import { cborDiagnostic } from './cbor-diagnostic.ts';

test.each([
  ['a201020304', '{1: 2, 3: 4}'],
  ['8301820203820405', '[1, [2, 3], [4, 5]]'],
  ['a26161016162820203', '{"a": 1, "b": [2, 3]}'],
  ['4401020304', "h'01020304'"],
  ['40', "h''"],
  ['62225c', '"\\"\\\\"'],
  ['1bffffffffffffffff', '18446744073709551615'],
  ['f4', 'false'],
  ['f6', 'null'],
  ['f7', 'undefined'],
  ['f97c00', 'Infinity'],
  ['f9fc00', '-Infinity'],
  ['f97e00', 'NaN'],
  ['80', '[]'],
  ['a0', '{}'],
])('RFC 8949 8 and Appendix A: %s', (hex, notation) => {
  expect(cborDiagnostic(decodeCbor(hexDecode(hex)))).toBe(notation);
});
