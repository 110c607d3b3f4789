import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { base45Encode } from '../../codec/base45.ts';
import { hexDecode } from '../../codec/bytes.ts';
import { deflateRaw } from '../../codec/deflate.ts';
import { DICTIONARY } from './dictionary.ts';
import { coseProfile } from './profile.ts';

const page = readFileSync(new URL('../../../spec/profile-cose.md', import.meta.url), 'utf8');
const block = (label: string) => new RegExp(`\`\`\`\\w+ ${label}\\n([^\`]+)\`\`\``).exec(page)![1]!.trim();
const hexOf = (label: string) => block(label).replace(/\s/g, '');
const notation = /in diagnostic notation:\n\n```\n([^`]+)```/.exec(page)![1]!.replace(/\s/g, '');

const textOf = (token: string) => `EH1:${base45Encode(deflateRaw(hexDecode(token), { dictionary: DICTIONARY }))}`;
/** The layers by their names; of the last, why nothing further can be read. */
const namesOf = (text: string) => coseProfile.inspect(text).map(({ name, problem }) => problem ?? name);

describe('cose profile: the layers of a text', () => {
  test('of the worked example are those of the page', () => {
    const layers = coseProfile.inspect(block('text'));
    expect(layers.map(({ content, ...layer }) => ({ ...layer, content: content.replace(/\s/g, '') }))).toEqual([
      { name: 'compressed', size: hexOf('compressed').length / 2, content: hexOf('compressed') },
      { name: 'token', size: hexOf('token').length / 2, content: hexOf('token') },
      { name: 'protected header', size: 13, content: "{1:-7,4:h'2dcebc33884c61f5'}" },
      { name: 'signature', size: 64, content: hexOf('token').slice(-128) },
      { name: 'claims', size: 134, content: notation },
    ]);
  });

  test.each([
    ['no Base45', 'EH1:abc', ['BASE45_INVALID']],
    ['nothing compressed', 'EH1:', ['compressed', 'DEFLATE_TRUNCATED']],
    ['more than a token may have', textOf('00'.repeat(4097)), ['compressed', 'DEFLATE_TOO_LARGE']],
    ['no CBOR', textOf('ff'), ['compressed', 'token', 'CBOR_INVALID']],
    ['no array of four', textOf('80'), ['compressed', 'token', 'COSE_STRUCTURE_INVALID']],
    ['no payload', textOf('8440a0f640'), ['compressed', 'token', 'protected header', 'signature', 'CBOR_TRUNCATED']],
    [
      'claims cut off',
      textOf('8440a041a140'),
      ['compressed', 'token', 'protected header', 'signature', 'CBOR_TRUNCATED'],
    ],
  ])('up to the first fault: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
    const last = coseProfile.inspect(text).at(-1);
    expect(last).toEqual({ name: 'unreadable from here', size: 0, content: '', problem: expected.at(-1) });
  });

  test('are shown also where the profile accepts less: tag 18, another header, a float, an indefinite length', () => {
    const layers = coseProfile.inspect(textOf('d28443a10126a104414246bf01f94700ff4100'));
    expect(layers.slice(2)).toEqual([
      { name: 'protected header', size: 3, content: '{1: -7}' },
      { name: 'signature', size: 1, content: '00' },
      { name: 'claims', size: 6, content: '{1: 7}' },
    ]);
  });
});
