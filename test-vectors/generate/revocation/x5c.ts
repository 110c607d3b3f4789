/** Token status lists as JWT whose header has certificates (`x5c`), as wallets ask for. */
import { base64Encode, base64urlEncode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { kidOf, X5T } from '../jws/chain.ts';
import { certificateOf } from '../signing.ts';
import type { Vector } from '../vector.ts';
import { listOf, statusJwt } from './lists.ts';
import { fails, passes } from './status-draft.ts';

const OWN = 'BE:0120';
/** Another certificate of the institution, and one of another institution. */
const [OLD, OTHER] = ['BE:0120-old', 'BE:KvBE10'];
const textOf = (label: string) => base64Encode(certificateOf(label));
const list = (x5c: unknown, header: Readonly<Record<string, unknown>> = {}) =>
  statusJwt(listOf(1, 24, {}), {}, { header: { kid: undefined, x5c, ...header } });
const both = { kid: kidOf(OWN) };

const read = (id: string, body: string, description: string) => passes(`jwt-x5c-${id}`, body, description);
const refused = (code: ReasonCode) => (id: string, body: string, description: string) =>
  fails(`jwt-x5c-${id}`, body, code, description);
const unsigned = refused('REVOCATION_SIGNATURE_INVALID');
const notUnderstood = refused('REVOCATION_NOT_UNDERSTOOD');

export const certificates: readonly Vector[] = [
  read('alone', list([textOf(OWN)]), 'Its certificate in the header, and no key id.'),
  read('and-kid', list([textOf(OWN)], both), 'Its certificate in the header, and the key id of it.'),
  read('and-kid-other', list([textOf(OWN)], { kid: '1' }), 'Its certificate, and a key id of another form.'),
  read('and-x5t', list([textOf(OWN)], { 'x5t#S256': X5T(OWN) }), 'Its certificate in the header, and its thumbprint.'),
  read('chain', list([textOf(OWN), textOf(OTHER)], both), 'Its certificate first; those after it do not count.'),
  read('10', list(Array(10).fill(textOf(OWN)), both), '10 certificates.'),
  unsigned('and-kid-old', list([textOf(OWN)], { kid: kidOf(OLD) }), 'The key id names another certificate.'),
  unsigned('and-x5t-old', list([textOf(OWN)], { 'x5t#S256': X5T(OLD) }), 'The thumbprint names another certificate.'),
  unsigned('old', list([textOf(OLD)]), 'Another certificate of the institution than signed the list.'),
  unsigned('old-and-kid', list([textOf(OLD)], both), 'Another certificate than the key id names and signed the list.'),
  unsigned('other', list([textOf(OTHER)]), 'The certificate of another institution.'),
  unsigned('other-and-kid', list([textOf(OTHER)], both), 'That of another institution, and the key id of its own.'),
  unsigned(
    'other-signed',
    statusJwt(listOf(1, 24, {}), {}, { key: OTHER, header: { kid: undefined, x5c: [textOf(OTHER)] } }),
    'Signed by another institution, whose certificate is in the header.',
  ),
  unsigned('second', list([textOf(OTHER), textOf(OWN)], both), 'Its certificate second.'),
  unsigned('no-certificate', list(['AAAA']), 'Bytes that are no certificate.'),
  notUnderstood('empty', list([], both), 'No certificate, and the key id.'),
  notUnderstood('null', list(null, both), 'Null, and the key id.'),
  notUnderstood('text', list(textOf(OWN), both), 'A text in place of an array.'),
  notUnderstood('empty-text', list([''], both), 'An empty text.'),
  notUnderstood('number', list([textOf(OWN), 7], both), 'A number after the certificate.'),
  notUnderstood('not-base64', list(['?'], both), 'A text that is not Base64.'),
  notUnderstood('base64url', list([base64urlEncode(certificateOf(OWN))], both), 'A certificate in Base64url.'),
  notUnderstood('11', list(Array(11).fill(textOf(OWN)), both), '11 certificates.'),
  notUnderstood('long', list([textOf(OWN), 'A'.repeat(65_536)], both), 'A header of more than 32,768 characters.'),
];
