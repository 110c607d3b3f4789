import { expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { decodeCompactJws } from '../codec/jws.ts';

it('a string of millions of escapes is read', () => {
  const header = `{"a":"${'\\\\n'.repeat(3_000_000)}","a":1}`;
  expect(() => decodeCompactJws(`${base64urlEncode(utf8Encode(header))}.e30.AA`)).toThrow(
    expect.objectContaining({ reason: 'JSON_DUPLICATE_NAME' }),
  );
});
