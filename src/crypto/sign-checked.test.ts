import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';
import { ALGORITHMS } from './algorithms.ts';
import { signers } from './message.fixture.ts';
import { callSigner, isSelfChecking, markSelfChecking, signChecked } from './sign-checked.ts';

const { ES256, RS256 } = ALGORITHMS;

describe('a signer', () => {
  const { certificate } = signers.ES256;
  const data = utf8Encode('data');
  const sign = (bytes: Uint8Array) => signers.ES256.sign(bytes);

  it('changes neither what is signed nor what was verified', async () => {
    let returned: Uint8Array | undefined;
    const signer = {
      certificate,
      sign: async (bytes: Uint8Array) => {
        returned = new Uint8Array(await sign(bytes));
        bytes.fill(0);
        return returned;
      },
    };
    const signature = await signChecked(signer, ES256, data);
    expect(data).toEqual(utf8Encode('data'));
    expect(signature).toEqual(returned);
    expect(signature).not.toBe(returned);
  });

  it.each([undefined, null, 'x', [1, 2], new ArrayBuffer(64)])('that returns %j has failed', async (value) => {
    await expect(callSigner({ sign: async () => value as never }, data)).rejects.toMatchObject({
      name: 'SignerError',
      code: 'ERR_EHIC_SIGNER_FAILED',
    });
  });

  it('that throws has failed, and its own error of this library is kept', async () => {
    const cause = new Error('no card');
    await expect(callSigner({ sign: () => Promise.reject(cause) }, data)).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNER_FAILED',
      cause,
    });
    const own = new EhicError('ERR_EHIC_OPTIONS', 'pin');
    await expect(callSigner({ sign: () => Promise.reject(own) }, data)).rejects.toBe(own);
  });

  it('that signs wrongly is found, unless it verifies its signatures itself', async () => {
    const wrong = { certificate, sign: async () => new Uint8Array(64) };
    await expect(signChecked(wrong, ES256, data)).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNATURE_SELF_CHECK' });
    expect(isSelfChecking(wrong)).toBe(false);
    const marked = markSelfChecking(wrong);
    expect(marked).toBe(wrong);
    expect(Object.isFrozen(marked) && isSelfChecking(marked)).toBe(true);
    expect(await signChecked(marked, ES256, data)).toHaveLength(64);
  });

  it.each([
    [Uint8Array.of(0x30, ...new Uint8Array(69)), true],
    [Uint8Array.of(0x30, ...new Uint8Array(63)), false],
    [Uint8Array.of(0x31, ...new Uint8Array(69)), false],
  ])('that returns DER is told so: %#', async (signature, isDer) => {
    const error = await signChecked({ certificate, sign: async () => signature }, ES256, data).catch(
      (each: Error) => each,
    );
    expect((error as Error).message.includes('fromDerSigner')).toBe(isDer);
    const rsa = { certificate: signers.RS256.certificate, sign: async () => signature };
    const other = await signChecked(rsa, RS256, data).catch((each: Error) => each);
    expect((other as Error).message).not.toContain('fromDerSigner');
  });

  it('whose certificate cannot be used is not called', async () => {
    let calls = 0;
    const counting = async () => new Uint8Array(++calls);
    await expect(signChecked({ certificate: Uint8Array.of(1), sign: counting }, ES256, data)).rejects.toMatchObject({
      code: 'ERR_EHIC_CERTIFICATE',
    });
    await expect(signChecked({ certificate, sign: counting }, RS256, data)).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
    });
    expect(calls).toBe(0);
  });
});
