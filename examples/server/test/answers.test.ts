import type { CardInput } from 'eehic';
import { describe, expect, it } from 'vitest';
import { card, expired, issued, pdf } from './cards.fixture.ts';
import { ask, demo, good, JSON_TYPE, jsonOf, open, PDF_TYPE, TEXT, withHeaders } from './contract.fixture.ts';
import { requireValid } from './openapi.fixture.ts';
import { today } from './server.fixture.ts';

describe('verify', () => {
  it('answers a text with its report, as JSON, PDF and text', async () => {
    const answer = await jsonOf(await ask(demo, '/verify', good('/verify')));
    expect(answer).toMatchObject({ outcome: 'APPROVED', demo: true });
    expect(answer.results[0]?.report.token).toMatchObject({ payload: { familyName: card.familyName } });
    const asPdf = await ask(demo, '/verify', withHeaders(good('/verify'), { accept: 'application/pdf' }));
    expect((await asPdf.text()).slice(0, 5)).toBe('%PDF-');
    const asText = await ask(demo, '/verify?language=de', withHeaders(good('/verify'), { accept: 'text/plain' }));
    const text = await asText.text();
    expect(text).toContain('Name: Vandenbossche');
    expect(text).toContain('Demo');
  });

  it('answers a rejected card with its report and no data', async () => {
    const init = { method: 'POST', headers: TEXT, body: expired.text };
    const answer = await jsonOf(await ask(demo, '/verify', init));
    expect(answer).toMatchObject({
      outcome: 'REJECTED',
      results: [{ report: { conclusion: { code: 'AFTER_PERIOD' } } }],
    });
    expect(JSON.stringify(answer)).not.toContain('Vandenbossche');
    const then = await jsonOf(await ask(demo, '/verify?treatmentDate=2021-03-02', init));
    expect(then.outcome).toBe('APPROVED');
  });

  it('answers several texts in their order, each for its own day', async () => {
    const cards = [{ text: issued.text }, { text: expired.text }, { text: expired.text, treatmentDate: '2021-03-02' }];
    const request = { cards, treatmentDate: today(), language: 'fr' };
    requireValid(['components', 'schemas', 'VerifyRequest'], request);
    const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(request) };
    const answer = await jsonOf(await ask(demo, '/verify', init));
    const results = answer.results.map(({ report }) => report.conclusion.result);
    expect(results).toEqual(['APPROVED', 'REJECTED', 'APPROVED']);
    expect(answer.outcome).toBe('REJECTED');
    const second = await jsonOf(await ask(demo, '/verify?card=2', init));
    expect(second.results).toHaveLength(1);
    const asPdf = await ask(demo, '/verify', withHeaders(init, { accept: 'application/pdf' }));
    expect(asPdf.status).toBe(422);
  });

  it('reads a PDF, with the checks of its signature', async () => {
    const answer = await jsonOf(await ask(demo, '/verify', { method: 'POST', headers: PDF_TYPE, body: pdf }));
    expect(answer).toMatchObject({ outcome: 'APPROVED', results: [{ page: 1 }] });
    expect(answer.results[0]?.documentSteps.map(({ status }) => status)).toEqual(['PASSED', 'PASSED', 'PASSED']);
  });
});

describe('issue', () => {
  it('answers with a code that is approved, and with a signed PDF', async () => {
    requireValid(['components', 'schemas', 'Card'], card);
    const answer = await jsonOf(await ask(demo, '/issue', good('/issue')));
    const verified = await ask(demo, '/verify', { method: 'POST', headers: TEXT, body: answer.text });
    expect(await verified.json()).toMatchObject({ outcome: 'APPROVED' });
    const asPdf = await ask(demo, '/issue?size=ID-1', withHeaders(good('/issue'), { accept: 'application/pdf' }));
    const init = { method: 'POST', headers: PDF_TYPE, body: await asPdf.arrayBuffer() };
    expect(await jsonOf(await ask(demo, '/verify', init))).toMatchObject({ outcome: 'APPROVED' });
  });

  it('lists everything that keeps a card from being issued', async () => {
    const body = JSON.stringify({
      ...card,
      country: 'XX',
      birthDate: '1961-13-01',
      shoeSize: 42,
    } as unknown as CardInput);
    const response = await ask(demo, '/issue', { method: 'POST', headers: JSON_TYPE, body });
    expect(response.status).toBe(422);
    const { code, violations } = await jsonOf(response);
    expect(code).toBe('ERR_EHIC_CARD_DATA');
    expect(violations).toMatchObject([
      { field: 'shoeSize', code: 'FIELD_UNKNOWN' },
      { field: 'country', code: 'COUNTRY_UNKNOWN' },
      { field: 'birthDate', code: 'DATE_INVALID' },
      { field: 'institution.id', code: 'ISSUER_UNKNOWN' },
    ]);
  });

  it('is refused where there is no key', async () => {
    const server = await open();
    const response = await ask(server, '/issue', good('/issue'));
    expect(await response.json()).toMatchObject({ status: 403, code: 'ERR_SERVER_ISSUING_OFF' });
  });
});
