import { expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { checkPath, requireAnchors } from './certificate-path.ts';
import {
  authorityExtensions,
  demoKey,
  der,
  extension,
  integer,
  makeCertificate,
  NULL,
  octets,
  oid,
  sequence,
} from './certificates.fixture.ts';

const ROOT = { subject: 'Root', key: demoKey('rsa-2') };
const MIDDLE = { subject: 'Middle', key: demoKey('DE:0170') };
const root = makeCertificate({ ...ROOT, extensions: authorityExtensions() });
const middle = (more: Uint8Array[] = []) =>
  makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: [...authorityExtensions(), ...more] });
const leaf = (extensions: Uint8Array[] = []) =>
  makeCertificate({ subject: 'Fund', key: demoKey('BE:0120'), issuer: MIDDLE, extensions });
const check = (certificate: Uint8Array, between: Uint8Array, anchor = root) =>
  checkPath(certificate, {
    intermediates: [between],
    anchors: [anchor],
    at: new Date('2025-09-22T10:00:00Z'),
    purpose: 'document',
  });

const policy = (id: string, ...qualifiers: Uint8Array[]) =>
  sequence(oid(id), ...(qualifiers.length > 0 ? [sequence(...qualifiers)] : []));
const cps = sequence(oid('1.3.6.1.5.5.7.2.1'), der(0x16, utf8Encode('https://ca.example')));

test.each<[string, string, Uint8Array, boolean]>([
  ['a name', '2.5.29.17', sequence(der(0x81, utf8Encode('a@ca.example'))), true],
  ['no name', '2.5.29.17', sequence(), false],
  ['a name of no form', '2.5.29.17', sequence(NULL), false],
  ['a policy', '2.5.29.32', sequence(policy('1.2.3')), true],
  ['a policy with the place of its text', '2.5.29.32', sequence(policy('1.2.3', cps)), true],
  ['a policy with another qualifier', '2.5.29.32', sequence(policy('1.2.3', sequence(oid('1.2.9'), NULL))), false],
  ['a policy twice', '2.5.29.32', sequence(policy('1.2.3'), policy('1.2.3')), false],
  ['malformed policies', '2.5.29.32', integer(1), false],
  ['the identifier of its key', '2.5.29.14', octets(Uint8Array.of(1)), false],
  ['the identifier of the issuer’s key', '2.5.29.35', sequence(der(0x80, Uint8Array.of(1))), false],
  ['where its revocation lists are', '2.5.29.31', sequence(), false],
  ['a limit of policies', '2.5.29.36', sequence(), false],
  ['other policies for policies', '2.5.29.33', sequence(), false],
  ['no any-policy', '2.5.29.54', integer(0), false],
  ['a statement of a qualified certificate', '1.3.6.1.5.5.7.1.3', sequence(), false],
])('RFC 5280 4.2: %s, critical, is evaluated or refused wherever it stands', async (_, id, value, isTaken) => {
  const verdict = isTaken ? 'TRUSTED' : 'SIGNER_UNTRUSTED';
  const critical = extension(id, value);
  expect(await check(leaf([critical]), middle())).toBe(verdict);
  expect(await check(leaf(), middle([critical]))).toBe(verdict);
  const anchor = makeCertificate({ ...ROOT, extensions: [...authorityExtensions(), critical] });
  expect(await check(leaf(), middle(), anchor)).toBe(verdict);
  if (isTaken) requireAnchors('trustAnchors', [anchor]);
  else expect(() => requireAnchors('trustAnchors', [anchor])).toThrow(/trustAnchors/);
  // An extension that is not critical may be ignored.
  expect(await check(leaf([extension(id, value, false)]), middle())).toBe('TRUSTED');
});
