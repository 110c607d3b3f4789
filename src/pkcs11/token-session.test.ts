import { beforeEach, describe, expect, it } from 'vitest';
import { CKR } from './cryptoki.ts';
import { listTokens } from './list-pkcs11.ts';
import { FakeModule, fakeToken } from './token.fixture.ts';
import { openSession } from './token-session.ts';

const GENERAL_ERROR = 5;

let module: FakeModule;
beforeEach(() => {
  module = new FakeModule(fakeToken(), fakeToken({ slot: 8, label: 'other', serial: 's-2' }));
});

const open = (token: Parameters<typeof openSession>[1]) => openSession(module, token, '1234');
const slotOf = (token: Parameters<typeof openSession>[1]) => open(token).slot.readUInt8();
/** The first of the two tokens cannot be described, however often it is asked. */
const failAlways = (code: number) => {
  module.undescribed = { slot: 7, code };
};
const device = { code: 'ERR_EHIC_PKCS11_DEVICE', params: { returnValue: GENERAL_ERROR, call: 'C_GetTokenInfo' } };
const coded = (code: string, problem: string) => expect.objectContaining({ code, params: { problem } });

describe('a token that does not say what it is', () => {
  it.each(['SLOT_ID_INVALID', 'DEVICE_REMOVED', 'TOKEN_NOT_PRESENT', 'TOKEN_NOT_RECOGNIZED'] as const)(
    'is not there when the module answers %s',
    (name) => {
      failAlways(CKR[name]);
      expect(() => open({ label: 'fund' })).toThrow(coded('ERR_EHIC_PKCS11_TOKEN', 'NOT_FOUND'));
      expect(slotOf(undefined)).toBe(8);
      expect(listTokens(module, { module: 'x' })).toMatchObject([{ slot: 8 }]);
    },
  );

  it('is asked once more when its device is in trouble', () => {
    module.failures.C_GetTokenInfo = [GENERAL_ERROR];
    expect(slotOf({ label: 'fund' })).toBe(7);
    module.failures.C_GetTokenInfo = [GENERAL_ERROR];
    expect(listTokens(module, { module: 'x' })).toMatchObject([{ slot: 7 }, { slot: 8 }]);
  });

  it.each([[{ label: 'fund' }], [{ serial: 's-1' }], [{ slot: 7 }]])(
    'and is meant by %o: what it answered is told',
    (token) => {
      failAlways(GENERAL_ERROR);
      expect(() => listTokens(module, { module: 'x', token, pin: '1234' })).toThrow(expect.objectContaining(device));
      expect(module.sessions.size).toBe(0);
    },
  );

  it('could be the only one that is meant, or one of several', () => {
    failAlways(GENERAL_ERROR);
    expect(() => listTokens(module, { module: 'x', pin: '1234' })).toThrow(expect.objectContaining(device));
    expect(module.tokens.map(({ entered }) => entered)).toEqual([[], []]);
    expect(() => listTokens(module, { module: 'x' })).toThrow(expect.objectContaining(device));
  });

  it('is no reason not to use another one', () => {
    failAlways(GENERAL_ERROR);
    for (const token of [{ label: 'other' }, { serial: 's-2' }, { slot: 8 }]) expect(slotOf(token)).toBe(8);
    expect(() => open({ slot: 9 })).toThrow(coded('ERR_EHIC_PKCS11_TOKEN', 'NOT_FOUND'));
  });
});
