import { describe, expect, it } from 'vitest';
import { decodeCompactJws } from '../codec/jws.ts';
import { demoKey, makeCertificate } from '../crypto/x509/certificates.fixture.ts';
import { CardDataError } from '../errors.ts';
import { demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createWalletIssuer } from './issue.ts';
import { digestOf } from './sd-jwt.ts';
import {
  card,
  DAY,
  holder,
  institution,
  issue,
  issued,
  issuer,
  now,
  otherSpellings,
  present,
  publicJwk,
  SECONDS,
  signer,
  status,
  verify,
} from './wallet.fixture.ts';

const ISS = 'https://fund.example';
const holderKey = publicJwk(holder);

describe('a credential', () => {
  const [jws = '', ...disclosures] = issued.credential.split('~');
  const { header, payload } = decodeCompactJws(jws);
  const claims = JSON.parse(new TextDecoder().decode(payload));

  it('has the header that wallets require', () => {
    expect(header).toEqual({
      alg: 'ES256',
      typ: 'dc+sd-jwt',
      x5c: [Buffer.from(signer.certificate).toString('base64')],
    });
  });

  it('has the claims of the specification', () => {
    const { _sd, sub, ...open } = claims;
    expect(sub).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(open).toEqual({
      iss: ISS,
      iat: SECONDS,
      nbf: SECONDS,
      exp: Date.parse('2027-09-21T23:59:59Z') / 1000,
      vct: 'urn:eudi:ehic:1',
      jti: 'urn:uuid:9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456',
      cnf: { jwk: holderKey },
      status: { status_list: { idx: 412, uri: 'https://fund.example/status/1' } },
      issuing_country: 'BE',
      issuing_authority: { id: 'BE:0120', name: 'CM' },
      authentic_source: { id: 'BE:0120', name: 'CM' },
      date_of_issuance: DAY,
      date_of_expiry: '2027-09-21',
      starting_date: DAY,
      ending_date: '2027-09-21',
      _sd_alg: 'sha-256',
    });
  });

  it('conceals both numbers, with salts of 16 bytes and sorted digests', async () => {
    expect(disclosures.pop()).toBe('');
    const contents = disclosures.map((each) => JSON.parse(Buffer.from(each, 'base64url').toString()));
    expect(contents.map(([, name, value]) => [name, value])).toEqual([
      ['personal_administrative_number', '11111111111'],
      ['document_number', '80056012001234567890'],
    ]);
    const salts = contents.map(([salt]) => salt);
    for (const salt of salts) expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
    expect(new Set(salts).size).toBe(2);
    expect(claims._sd).toEqual((await Promise.all(disclosures.map(digestOf))).sort());
    expect(JSON.stringify(claims)).not.toMatch(/Doe|John|1961|11111111111|80056012001234567890/);
  });

  it('is another one each time, with another subject', async () => {
    const again = await issue();
    expect(again.claims.sub).not.toBe(issued.claims.sub);
    expect(again.credential).not.toBe(issued.credential);
  });

  it('takes the place of the card in a status list where none is given', async () => {
    const both = { ...card, revocation: { uri: 'https://fund.example/status/2', index: 7 } };
    const { claims: own } = await issuer.issueCredential(both, { holderKey, now });
    expect(own.status).toEqual({ status_list: { idx: 7, uri: 'https://fund.example/status/2' } });
  });

  it('of a card that was issued before keeps its date, and has another body that is responsible', async () => {
    const issuingAuthority = { id: '9999', name: 'Body' };
    const other = createWalletIssuer({ signer, iss: ISS, issuingAuthority, timeZone: 'UTC' });
    const { claims: own } = await other.issueCredential(
      { ...card, issuedOn: '2024-01-02' },
      { holderKey, status, now },
    );
    expect(own).toMatchObject({ date_of_issuance: '2024-01-02', starting_date: '2024-01-02', iat: SECONDS });
    expect(own.issuing_authority).toEqual({ id: 'BE:9999', name: 'Body' });
  });

  it('has a new token id where the card has none', async () => {
    const { tokenId, ...without } = card;
    const { credential, claims: own } = await issuer.issueCredential(without, { holderKey, status, now });
    expect(own.jti).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect((await verify(await present(credential))).conclusion).toBe('APPROVED');
  });
});

describe('what is refused', () => {
  const violations = async (input: object, options: object = { status }) => {
    const error = await issuer.issueCredential(input as never, { holderKey, now, ...options }).catch((each) => each);
    expect(error).toBeInstanceOf(CardDataError);
    return (error as CardDataError).violations.map(({ code, field }) => `${field} ${code}`);
  };

  it('a certificate, numbers that are too short, a card of tomorrow, no place in a list', async () => {
    expect(await violations(sampleCard('BE', 'PRC', DAY))).toContain('document DOCUMENT_NOT_IN_PROFILE');
    expect(await violations({ ...card, personalId: '123', cardId: '123' })).toEqual([
      'personalId FIELD_TOO_SHORT',
      'cardId FIELD_TOO_SHORT',
    ]);
    expect(await violations({ ...card, issuedOn: '2025-09-23' })).toEqual(['issuedOn ISSUED_ON_NOT_TODAY']);
    expect(await violations(card, {})).toEqual(['revocation FIELD_MISSING']);
    expect(await violations({ ...card, expiryDate: '2025-09-21' })).toContain('validFrom START_AFTER_END');
    expect(await violations(null as never)).toContain(' FIELD_TYPE');
  });

  const spelled = otherSpellings(holderKey as { x: string });
  it.each([
    ...spelled,
    {},
    null,
    'x',
    { ...holderKey, d: 'AA' },
    { ...holderKey, crv: 'P-384' },
    { ...holderKey, x: 'AA' },
  ])('a key of a wallet such as %#', async (key) => {
    const wrong = issuer.issueCredential(card, { holderKey: key as never, status, now });
    await expect(wrong).rejects.toMatchObject({ code: 'ERR_EHIC_HOLDER_KEY_INVALID' });
  });

  it('a signer of another algorithm, self-signed, or with an anchor in its chain', async () => {
    const rsa = await demoSigner(institution, { algorithm: 'RS256' });
    const codeOf = (options: object) => {
      try {
        createWalletIssuer({ signer, iss: ISS, ...options });
        return undefined;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(codeOf({ signer: rsa })).toBe('ERR_EHIC_ALGORITHM_NOT_ALLOWED');
    const selfSigned = makeCertificate({ subject: 'Fund', key: demoKey('BE:0120') });
    expect(codeOf({ signer: { ...signer, certificate: selfSigned } })).toBe('ERR_EHIC_WALLET_CHAIN');
    const anchor = makeCertificate({ subject: 'Authority', key: demoKey('authority') });
    expect(codeOf({ signer: { ...signer, chain: [anchor] } })).toBe('ERR_EHIC_WALLET_CHAIN');
    const between = (length: number) => Array.from({ length }, () => signer.certificate);
    expect(codeOf({ signer: { ...signer, chain: between(9) } })).toBeUndefined();
    expect(codeOf({ signer: { ...signer, chain: between(10) } })).toBe('ERR_EHIC_WALLET_CHAIN');
    for (const chain of [7, 'x', [7], ['x'], [null]]) {
      expect(codeOf({ signer: { ...signer, chain } })).toBe('ERR_EHIC_OPTIONS');
    }
    for (const options of [
      { iss: 'http://fund.example' },
      { iss: 'x' },
      { iss: ' https://fund.example' },
      { iss: 'https://fund.example/\ud800' },
      { issuingAuthority: { id: '\ud800', name: 'x' } },
      { form: 'dc4eu-2' },
      { issuingAuthority: { id: '', name: 'x' } },
      { issuingAuthority: { id: 'x'.repeat(18), name: 'x' } },
    ]) {
      expect(codeOf(options)).toBe('ERR_EHIC_OPTIONS');
    }
  });
});
