import { expect, it } from 'vitest';
import { store } from '../src/holder/folder.ts';
import { receive } from '../src/holder/receive.ts';
import { demoOfTest, filledWallet, newFolder, postForm, reportOf, wait } from './demo.fixture.ts';

it('a card that was offered with a code is approved at the desk, with the name out of the identity', async () => {
  const demo = await demoOfTest();
  const report = await reportOf(demo.desk, await filledWallet(demo));
  expect(report).toMatchObject({ conclusion: 'APPROVED', language: 'en' });
  const values = report.card.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([demo.card.familyName, demo.card.givenNames, demo.card.cardId]));
});

it('so is one for which the holder has logged in, by an offer that the wallet fetches', async () => {
  const demo = await demoOfTest();
  const folder = newFolder();
  const offer = await demo.issuer.offer(demo.card, { grant: 'authorization_code', byReference: true });
  expect(offer.txCode).toBeUndefined();
  await store(folder, await receive(offer.uri, { onLogin: (address) => void logIn(address) }));
  const identity = await demo.pid.offer(demo.person, { byReference: true });
  await store(folder, await receive(identity.uri, { txCode: identity.txCode! }));
  expect(await reportOf(demo.desk, folder)).toMatchObject({ conclusion: 'APPROVED' });
});

it('a wallet without an identity cannot answer the desk', async () => {
  const demo = await demoOfTest();
  const folder = newFolder();
  const { uri, txCode } = await demo.issuer.offer(demo.card);
  await store(folder, await receive(uri, { txCode: txCode! }));
  await expect(reportOf(demo.desk, folder)).rejects.toThrow('nothing for "pid"');
});

it('a card that was revoked is rejected, as soon as the desk fetches the list again', async () => {
  const demo = await demoOfTest();
  const folder = await filledWallet(demo);
  expect(await reportOf(demo.desk, folder)).toMatchObject({ conclusion: 'APPROVED' });
  demo.revoke();
  wait(61);
  expect(await reportOf(demo.desk, folder)).toMatchObject({ conclusion: 'REJECTED', card: [] });
});

/** Logs in as the first account, as a browser does, and follows the redirect to the wallet. */
async function logIn(address: string): Promise<void> {
  const url = new URL(address);
  expect(await (await fetch(url)).text()).toContain('name="account" value="0"');
  const fields = { ...Object.fromEntries(url.searchParams), account: '0' };
  const response = await postForm(`${url.origin}/authorize`, fields);
  await fetch(response.headers.get('location')!);
}
