import { describe, expect, it } from 'vitest';
import type { Card } from '../card/model.ts';
import { base45Encode } from '../codec/base45.ts';
import { deflateRaw } from '../codec/deflate.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { codeOf, codesOfFlippedBits, textOf } from './flipped-bits.fixture.ts';
import { issue, prc, rs256, signAnything, verifierWith } from './verify.fixture.ts';

const verifier = verifierWith();

describe('every bit counts', () => {
  it.each([
    ['ES256', undefined],
    ['RS256', rs256],
  ])(
    '%s: no token with one bit flipped is approved, and each has a code',
    async (_, signer) => {
      const { layers } = await issue(prc, signer);
      expect(await codeOf(textOf(layers.token))).toBe('APPROVED');
      // Each of the eight bits of a byte in its turn; all of them in the long test.
      const codes = await codesOfFlippedBits(layers.token, 9);
      expect(codes.has('APPROVED')).toBe(false);
      expect(codes.has('no code')).toBe(false);
      expect(codes.get('SIGNATURE_INVALID')).toBeGreaterThan(50);
    },
    60_000,
  );

  it('a text with one character changed is rejected, or holds the same token', async () => {
    const { text } = await issue();
    for (let i = 0; i < text.length; i++) {
      const changed = `${text.slice(0, i)}${text[i] === 'A' ? 'B' : 'A'}${text.slice(i + 1)}`;
      // DEFLATE can refer to another copy of the same bytes: what was signed is then what is read.
      if ((await codeOf(changed)) === 'APPROVED') {
        expect(coseProfile.decode(changed).token).toEqual(coseProfile.decode(text).token);
      }
    }
  });
});

describe('what is held out instead', () => {
  it.each([
    ['', 'TEXT_EMPTY'],
    [' \r\n', 'TEXT_EMPTY'],
    ['HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOOK.IR9B+9D-*3DC8QVS5AF', 'NOT_AN_EHIC'],
    ['https://example.org/card', 'NOT_AN_EHIC'],
    ['just some words', 'NOT_AN_EHIC'],
    ['EH2:ABC', 'PROFILE_UNKNOWN'],
    ['EH1:', 'DEFLATE_TRUNCATED'],
    ['EH1:A', 'BASE45_INVALID'],
    ['EH1:ab', 'BASE45_INVALID'],
    ['EH1::::', 'BASE45_INVALID'],
    ['eh1:abc', 'TEXT_LOWER_CASE'],
    [`EH1:${'A'.repeat(4300)}`, 'TEXT_TOO_LONG'],
    ['EH1:'.repeat(10_000_000), 'TEXT_TOO_LONG'],
  ])('%.20s', async (text, code) => {
    expect(await codeOf(text)).toBe(code);
  });

  it("names another country's COVID certificate", async () => {
    const report = await verifier.verify('HC1:6BF');
    expect(report).toMatchObject({ failure: { params: { kind: 'EU Digital COVID Certificate' } } });
  });

  it('a bomb of zeros is stopped at 4 KiB', async () => {
    expect(await codeOf(`EH1:${base45Encode(deflateRaw(new Uint8Array(600_000)))}`)).toBe('DEFLATE_TOO_LARGE');
    expect(await codeOf(`EH1:${base45Encode(deflateRaw(new Uint8Array(4097)))}`)).toBe('DEFLATE_TOO_LARGE');
    expect(await codeOf(`EH1:${base45Encode(deflateRaw(new Uint8Array(4096)))}`)).toBe('CBOR_TRAILING');
  });

  it('what a scanner adds: trailing space, line ends, tabs; but not in lower case', async () => {
    const { text } = await issue();
    for (const [added, code] of [
      [`${text} `, 'TEXT_TRAILING_SPACE'],
      [`${text}   `, 'TEXT_TRAILING_SPACE'],
      [`${text}\r\n`, 'TEXT_LINE_BREAKS'],
      [`${text.slice(0, 80)}\n${text.slice(80)}`, 'TEXT_LINE_BREAKS'],
      [`${text} \t`, 'TEXT_TRAILING_SPACE'],
    ] as const) {
      const report = await verifier.verify(added);
      expect(report.conclusion).toBe('APPROVED');
      expect(report.warnings.map((warning) => warning.code)).toContain(code);
    }
    expect(await codeOf(text.toLowerCase())).toBe('TEXT_LOWER_CASE');
  });

  it.each([
    ['a zero-width space', 'Van\u200bdenbossche', 'U+200B'],
    ['a right-to-left override', 'Van\u202edenbossche', 'U+202E'],
  ])('a trusted name with %s is shown with a warning', async (_, familyName, codePoint) => {
    const report = await verifier.verify(await signAnything({ ...prc, familyName } as Card));
    expect(report.conclusion).toBe('APPROVED');
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: 'CHARACTER_NOT_ALLOWED', params: { field: 'familyName', codePoint } }),
    );
  });
});

describe('misuse', () => {
  it('throws', async () => {
    const { createVerifier } = await import('./verifier.ts');
    expect(() => createVerifier({} as never)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
    expect(() => verifierWith({ timeZone: 'Mars/Olympus' })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
    );
    await expect(verifier.verify(undefined as never)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    await expect(verifier.verify('', { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('registries and lists that answer anything', () => {
  const answers = [
    undefined,
    null,
    7,
    [],
    {},
    { status: 'weird' },
    { status: 'found' },
    { status: 'failed', code: 'NO_SUCH_CODE' },
  ];
  const issuer = { countryCode: 'BE', officialId: '0120', name: 'CM', certificates: [], accreditationPeriods: [] };
  const found = (change: object) => ({
    status: 'found',
    freshness: { source: 'x' },
    institution: { ...issuer, ...change },
  });

  it.each([
    ...answers,
    { status: 'found', institution: { countryCode: 'BE', officialId: '0120' } },
    found({ certificates: [null] }),
    found({ certificates: [{ der: 'text' }] }),
    found({ accreditationPeriods: [{ portableDocument: 'EHIC' }] }),
    found({ accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2020-01-01', validUntil: 5 }] }),
  ])('registry %#', async (answer) => {
    const { text } = await issue();
    const hostile = verifierWith({ registry: { find: async () => answer as never } });
    expect(await hostile.verify(text)).toMatchObject({
      failure: { id: 'key-resolved', code: 'REGISTRY_INCONSISTENT' },
    });
    await hostile.diagnose(text);
  });

  it.each(answers)('revocation %#', async (answer) => {
    const { text } = await issue();
    const report = await verifierWith({ revocation: { check: async () => answer as never } }).verify(text);
    const step = report.steps.find(({ id }) => id === 'revocation-status');
    expect(step).toMatchObject({ status: 'N/A', code: 'REVOCATION_UNAVAILABLE' });
  });

  it('an abort is not held up by a source that hangs', async () => {
    const { text } = await issue();
    const hang = () => new Promise<never>(() => undefined);
    for (const options of [{ registry: { find: hang } }, { revocation: { check: hang } }]) {
      const controller = new AbortController();
      const verified = verifierWith(options).verify(text, { signal: controller.signal });
      setTimeout(() => controller.abort(new Error('enough')), 5);
      await expect(verified).rejects.toThrow('enough');
    }
  });
});
