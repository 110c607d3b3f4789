import { expect, it } from 'vitest';
import { counterpart, kb } from './counterpart.fixture.ts';
import { CONCEALED, HEADER, issued, OPEN, SECONDS, verify } from './wallet.fixture.ts';

const frame = { _sd: ['personal_administrative_number', 'document_number'] };

it('reads what is issued here, and presents it so that it is approved here', async () => {
  const { payload } = await counterpart.verify(issued.credential, { currentDate: SECONDS });
  const { _sd_alg, ...claims } = payload;
  expect(claims).toEqual(issued.claims);
  const disclosed = { personal_administrative_number: true, document_number: true };
  const presentation = await counterpart.present(issued.credential, disclosed, { kb });
  expect((await verify(presentation)).conclusion).toBe('APPROVED');
  const fewer = await counterpart.present(issued.credential, { personal_administrative_number: true }, { kb });
  const report = await verify(fewer);
  expect(report.conclusion === 'APPROVED' && report.card.cardId).toBeUndefined();
});

it('what it issues is approved here', async () => {
  const claims = { ...OPEN, ...CONCEALED };
  const credential = await counterpart.issue(claims, frame, { header: HEADER });
  const disclosed = { personal_administrative_number: true, document_number: true };
  const report = await verify(await counterpart.present(credential, disclosed, { kb }));
  expect(report).toMatchObject({ conclusion: 'APPROVED', card: { personalId: '11111111111' } });
});
