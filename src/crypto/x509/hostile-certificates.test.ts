import { describe, expect, it } from 'vitest';
import { demoInstitution, pem } from '../../testing/demo-pki.ts';
import { readCertificate } from './certificate.ts';
import { parseCertificates } from './pem.ts';

const der = new Uint8Array(Buffer.from(demoInstitution('BE').certificates[1]!.der, 'base64'));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('text that begins like DER', () => {
  it('the output of a tool that begins with "0 s:CN" is text', () => {
    const output = `0 s:CN = x\n${pem('CERTIFICATE', der)}`;
    expect(parseCertificates(output)).toEqual([der]);
    expect(parseCertificates(bytesOf(output))).toEqual([der]);
    expect(parseCertificates(btoa(output))).toEqual([der]);
  });

  it('line ends written as words', () => {
    expect(parseCertificates(pem('CERTIFICATE', der).replaceAll('\n', '\\r\\n'))).toEqual([der]);
  });
});

it('a text of beginnings without ends is read once, not once for each', () => {
  const text = '-----BEGIN CERTIFICATE-----\n'.repeat(9000);
  // Reading each block to the end of the text would take half a minute, and the test would time out.
  expect(() => parseCertificates(`${text}-----END CERTIFICATE-----`)).toThrow();
});

describe('readCertificate', () => {
  it('reads again what was written over', () => {
    const buffer = der.slice();
    expect(readCertificate(buffer).spki).toEqual(readCertificate(der).spki);
    buffer.fill(0);
    expect(() => readCertificate(buffer)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }));
    const other = new Uint8Array(Buffer.from(demoInstitution('FR').certificates[1]!.der, 'base64'));
    const reused = new Uint8Array(new ArrayBuffer(der.length));
    reused.set(der);
    readCertificate(reused);
    if (other.length === reused.length) {
      reused.set(other);
      expect(readCertificate(reused).spki).toEqual(readCertificate(other).spki);
    }
  });

  it('takes no indefinite length: one certificate has one thumbprint', () => {
    const content = der.subarray(4);
    const indefinite = Uint8Array.of(0x30, 0x80, ...content, 0, 0);
    expect(() => readCertificate(indefinite)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }));
  });
});
