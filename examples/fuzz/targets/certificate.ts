import { X509Certificate } from 'node:crypto';
import { base64Decode } from '../../../src/codec/bytes.ts';
import { readCertificate } from '../../../src/crypto/x509/certificate.ts';
import { readCertificateList } from '../../../src/crypto/x509/certificate-list.ts';
import { evaluatePath } from '../../../src/crypto/x509/certificate-path.ts';
import {
  authorityExtensions,
  demoKey,
  extension,
  keyUsage,
  makeCertificate,
  makeList,
  oid,
  sequence,
} from '../../../src/crypto/x509/certificates.fixture.ts';
import { DerError } from '../../../src/crypto/x509/der.ts';
import { findCertificates, parseCertificates } from '../../../src/crypto/x509/pem.ts';
import { pem } from '../../../src/testing/demo-pki.ts';
import { type Change, Finding, type Random, type Target } from '../target.ts';
import { BE, bytesOf, codeOf, now } from './shared.ts';

const AUTHORITY = { subject: 'Authority', key: demoKey('rsa-1') };
const anchor = makeCertificate({ ...AUTHORITY, extensions: authorityExtensions(1) });
const purpose = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.36')));
const leaf = makeCertificate({
  subject: 'Fund',
  key: demoKey('BE:0120'),
  issuer: AUTHORITY,
  extensions: [keyUsage(0x80, 7), purpose],
});
const list = makeList({ issuer: AUTHORITY, revoked: [9, 10] });

/** A certificate, or several, as DER or PEM, and a list of revoked ones. */
export async function certificateTarget(): Promise<Target> {
  const own = BE.certificates.map(({ der }) => base64Decode(der)!);
  const wrapped = pem('CERTIFICATE', bytesOf(pem('CERTIFICATE', leaf)));
  return {
    name: 'certificate',
    seeds: [
      leaf,
      anchor,
      list,
      ...own,
      ...[wrapped, `Bag Attributes\n${pem('CERTIFICATE', leaf)}${pem('CERTIFICATE', anchor)}`].map(bytesOf),
      bytesOf(pem('TRUSTED CERTIFICATE', leaf).replaceAll('\n', '\\n')),
    ],
    tokens: [
      ...[
        '0\u0082',
        '\u0006\u0003U\u001d',
        '\u0017\r250101000000Z',
        '\u0018\u000f99991231235959Z',
        '\u0005\0',
        '\u0001\u0001\u00ff',
      ],
      ...[
        '-----BEGIN CERTIFICATE-----',
        '-----END CERTIFICATE-----',
        '-----BEGIN TRUSTED CERTIFICATE-----',
        '\\n',
        '====',
        'MII',
      ],
    ],
    maxLength: 16_384,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const found: string[] = [];
  try {
    const all = parseCertificates(input);
    for (const der of all.slice(0, 4)) {
      const certificate = readCertificate(der);
      if (!isReadElsewhere(der)) found.push('read here alone');
      const { verdict } = await evaluatePath(certificate.der, {
        intermediates: all,
        anchors: [anchor],
        at: now(),
        purpose: 'document',
      });
      // The anchor and the leaf are the only ones that the authority signed.
      if (verdict === 'TRUSTED' && ![leaf, anchor].some((each) => Buffer.compare(each, der) === 0)) {
        if (!isIssuedByAuthority(der)) throw new Finding('trusted, but the authority has not signed it');
      }
      found.push(verdict);
    }
    found.push(String(findCertificates(input).unreadable));
  } catch (error) {
    found.push(codeOf(error));
  }
  try {
    readCertificateList(input);
    found.push('list');
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
  }
  return found.join(' ');
}

function isReadElsewhere(der: Uint8Array): boolean {
  try {
    return new X509Certificate(der) !== undefined;
  } catch {
    return false;
  }
}

function isIssuedByAuthority(der: Uint8Array): boolean {
  try {
    return new X509Certificate(der).verify(new X509Certificate(anchor).publicKey);
  } catch {
    return false;
  }
}

/** Changes one element of DER, and the lengths around it, so that what lies around is still read. */
async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  return input[0] === 0x30 ? changedDer(input, change, random, 0) : undefined;
}

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly rest: Uint8Array;
}

function elementOf(bytes: Uint8Array): Element | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  const count = first < 0x80 ? 0 : first - 0x80;
  if (count > 3) return undefined;
  let length = count === 0 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  const start = 2 + count;
  if (start + length > bytes.length) return undefined;
  return { tag, content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}

export function changedDer(bytes: Uint8Array, change: Change, random: Random, depth: number): Uint8Array {
  const elements: Element[] = [];
  for (let rest = bytes; rest.length > 0; rest = elements.at(-1)!.rest) {
    const element = elementOf(rest);
    if (!element) return change(bytes);
    elements.push(element);
  }
  if (elements.length === 0 || (depth > 0 && random(12) === 0)) return change(bytes);
  const chosen = random(elements.length);
  const kind = random(10);
  if (kind === 0 && depth > 0) elements.splice(chosen, 1);
  else if (kind === 1 && depth > 0) elements.splice(chosen, 0, elements[random(elements.length)]!);
  return Buffer.concat(
    elements.map(({ tag, content }, at) => {
      if (at !== chosen || kind < 2) return encoded(tag, content);
      const isDeeper = (tag & 0x20) !== 0 || (tag === 4 && content[0] === 0x30);
      const other = isDeeper ? changedDer(content, change, random, depth + 1) : change(content);
      return encoded(random(20) === 0 ? random(256) : tag, other);
    }),
  );
}

function encoded(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...head), content]);
}
