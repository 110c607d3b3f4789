import { genuine, LIST_HOST } from './harness/cards.ts';
import { checkText, english, expectWord } from './harness/screen.ts';
import { answerLists, test } from './harness/test.ts';

const { words } = english;

test('without its revocation list a card is valid, unless the clinic requires the list', async ({ open }) => {
  const { page } = await open();
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
  const { page: strict } = await open({ settings: { requireRevocation: true } });
  await checkText(strict, genuine.text);
  await expectWord(strict, words.verdictUnchecked);
  const { page: complete } = await open({ settings: { requireRevocation: true }, lists: true });
  await checkText(complete, genuine.text);
  await expectWord(complete, words.verdictApproved);
});

test('a list that could not be fetched when the page opened is fetched when a card needs it', async ({ open }) => {
  const lists = [{ url: `https://${LIST_HOST}/status`, institution: 'BE:0120' }];
  const { page } = await open({ settings: { requireRevocation: true, lists }, lists: 'later' });
  await page.getByText(words.revocationMissing).first().waitFor();
  await answerLists(page.context());
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
});
