import { DecodeError } from '../../errors.ts';

/** A filler nibble after an odd number of digits. */
const FILLER = 0xf;

/**
 * Encodes an identifier. One of 1 to 20 ASCII digits becomes packed BCD, as on chip cards (the first digit in the
 * high nibble, an odd count filled with F); any other remains a text. See spec/profile-cose.md.
 */
export function packIdentifier(identifier: string): Uint8Array | string {
  if (!/^[0-9]{1,20}$/.test(identifier)) return identifier;
  const packed = new Uint8Array((identifier.length + 1) >> 1);
  for (let i = 0; i < packed.length; i++) {
    const low = 2 * i + 1 < identifier.length ? digitAt(identifier, 2 * i + 1) : FILLER;
    packed[i] = (digitAt(identifier, 2 * i) << 4) | low;
  }
  return packed;
}

function digitAt(digits: string, position: number): number {
  return digits.charCodeAt(position) - 48;
}

/**
 * Decodes an identifier. Throws `DecodeError` with `FIELD_TYPE` or `FIELD_VALUE` for any spelling but the one that
 * `packIdentifier` writes.
 */
export function unpackIdentifier(value: unknown, field: string): string {
  if (typeof value === 'string') {
    if (/^[0-9]{1,20}$/.test(value))
      throw new DecodeError('FIELD_VALUE', 'digits as text', { field, problem: 'digits as text' });
    return value;
  }
  if (!(value instanceof Uint8Array)) throw new DecodeError('FIELD_TYPE', 'not an identifier', { field });
  let digits = '';
  const nibbles = 2 * value.length;
  for (let i = 0; i < nibbles; i++) {
    const nibble = i % 2 === 0 ? value[i >> 1]! >> 4 : value[i >> 1]! & FILLER;
    if (nibble === FILLER && i === nibbles - 1) break;
    if (nibble > 9) throw new DecodeError('FIELD_VALUE', 'not packed digits', { field, problem: 'nibble' });
    digits += nibble;
  }
  if (digits.length < 1 || digits.length > 20)
    throw new DecodeError('FIELD_VALUE', 'length of digits', { field, problem: 'length' });
  return digits;
}
