import { describe, expect, it } from 'vitest';
import { issuer, START, signer, URL_OF_LIST } from '../revocation.fixture.ts';
import { readRevocationList } from './create-revocation-list.ts';
import { createStatusList } from './create-status-list.ts';

const own = { countryCode: 'BE', officialId: issuer.officialId };
const options = { signer, issuer: own, url: URL_OF_LIST, now: () => new Date(START) };
const refused = (option: string) =>
  expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: expect.objectContaining({ option }) });

describe('readRevocationList', () => {
  const expected = { trustAnchors: [signer.certificate], issuer: own, url: URL_OF_LIST };

  it.each<[string, unknown, object]>([
    ['text', 7, {}],
    ['url', '', { url: undefined }],
    ['issuer', '', { issuer: { countryCode: 'be', officialId: '1' } }],
    ['trustAnchors', '', { trustAnchors: [] }],
    ['trustAnchors', '', { trustAnchors: signer.certificate }],
    ['trustAnchors', '', { trustAnchors: [signer.certificate, 'x'] }],
  ])('names %s where it cannot be used: %#', async (option, text, change) => {
    await expect(readRevocationList(text as string, { ...expected, ...change })).rejects.toThrow(refused(option));
  });

  it('takes no list that is not signed', async () => {
    await expect(readRevocationList('[]', expected)).rejects.toMatchObject({
      code: 'ERR_EHIC_REVOCATION_SIGNATURE_INVALID',
    });
  });

  it('takes no status list for one of token ids', async () => {
    const text = await createStatusList({ ...options, size: 8 }).publish();
    await expect(readRevocationList(text, expected)).rejects.toMatchObject({
      code: 'ERR_EHIC_REVOCATION_NOT_UNDERSTOOD',
      params: { problem: 'kind' },
    });
  });
});
