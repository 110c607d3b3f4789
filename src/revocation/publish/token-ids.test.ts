import { describe, expect, it } from 'vitest';
import { issuer, otherSigner, rsaSigner, START, setUp, signer, TOKEN, URL_OF_LIST } from '../revocation.fixture.ts';
import { createRevocationList, readRevocationList } from './create-revocation-list.ts';

const own = { countryCode: 'BE', officialId: issuer.officialId };
const options = { signer, issuer: own, url: URL_OF_LIST, now: () => new Date(START) };
const BAD_OPTIONS = expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' });

describe('token ids of a list', () => {
  it('a UUID is revoked in lower case, however it is written; other ids are revoked unchanged', async () => {
    const list = createRevocationList({ ...options, tokenIds: [TOKEN.toUpperCase()] });
    list.revoke(TOKEN);
    list.revoke('Card-1');
    expect(list.tokenIds()).toEqual([TOKEN, 'Card-1']);
    expect([TOKEN, TOKEN.toUpperCase(), 'Card-1', 'card-1'].map(list.isRevoked)).toEqual([true, true, true, false]);
    const { check } = setUp({ [URL_OF_LIST]: await list.publish() });
    for (const id of [TOKEN, TOKEN.toUpperCase(), 'Card-1'])
      expect(await check(id)).toMatchObject({ status: 'revoked' });
    expect(await check('CARD-1')).toMatchObject({ status: 'valid' });
  });

  it.each([` ${TOKEN}`, `${TOKEN}\n`, 'a\t', '\u00a0a', ' '])('ERR_EHIC_OPTIONS: white space at an edge: %j', (id) => {
    expect(() => createRevocationList(options).revoke(id)).toThrow(BAD_OPTIONS);
    expect(() => createRevocationList({ ...options, tokenIds: [id] })).toThrow(BAD_OPTIONS);
  });
});

describe('readRevocationList', () => {
  const { issuer, url } = options;
  it('takes the old and the new certificate of the institution', async () => {
    const trustAnchors = [rsaSigner.certificate, signer.certificate];
    for (const by of [signer, rsaSigner]) {
      const text = await createRevocationList({ ...options, signer: by, tokenIds: [TOKEN] }).publish();
      expect(await readRevocationList(text, { issuer, url, trustAnchors })).toEqual([TOKEN]);
      const wrong = readRevocationList(text, { issuer, url, trustAnchors: [otherSigner.certificate] });
      await expect(wrong).rejects.toMatchObject({ code: 'ERR_EHIC_REVOCATION_SIGNATURE_INVALID' });
      await expect(readRevocationList(text, { issuer, url } as never)).rejects.toThrow(BAD_OPTIONS);
      await expect(readRevocationList(text, { issuer, url, trustAnchors: [] })).rejects.toThrow(BAD_OPTIONS);
    }
  });
  it.each([
    ['url', undefined],
    ['url', 5],
    ['issuer', undefined],
    ['issuer', 'BE:0120'],
    ['issuer', { countryCode: 'BE' }],
  ])('refuses %s %j', async (name, value) => {
    const text = await createRevocationList({ ...options, tokenIds: [TOKEN] }).publish();
    const expected = { issuer, url, trustAnchors: [signer.certificate], [name]: value };
    await expect(readRevocationList(text, expected as never)).rejects.toThrow(BAD_OPTIONS);
  });
});
