import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/choose-labels.ts';
import { fieldOf } from './column-names.ts';
import { CARD, errorOf, faultsOf, HEADER, ROW, readAll } from './members.fixture.ts';
import { MEMBER_FIELDS, type MembersOptions } from './model.ts';

const CODE = 'ERR_EHIC_MEMBERS_HEADER';
const NAMES = HEADER.split(';');
const cardOf = async (header: string, row = ROW, options: Partial<MembersOptions> = {}) => {
  const [first] = await readAll(`${header}\n${row}\n`, options);
  return first?.ok ? first.card : first?.violations;
};

describe('names of columns', () => {
  it('are those of the fields, in any case and order, with other separators', async () => {
    const header =
      'DOCUMENT;Country;family_name;Given names;birth-date; PersonalID ;institutionId;institution_name;ValidFrom;valid to';
    expect(await cardOf(header)).toEqual(CARD);
    const backwards = (text: string) => text.split(';').reverse().join(';');
    expect(await cardOf(backwards(HEADER), backwards(ROW))).toEqual(CARD);
    for (const field of MEMBER_FIELDS) expect(fieldOf(field.toUpperCase())).toBe(field);
  });

  it.each(LANGUAGES.map(({ language, labels }) => [language, labels] as const))('are captions in %s', (_, labels) => {
    const prc = [labels.familyName, labels.prcGivenNames, labels.birthDate, labels.personalId, labels.institutionId];
    expect(prc.map(fieldOf)).toEqual(['familyName', 'givenNames', 'birthDate', 'personalId', 'institution.id']);
    const periods = [labels.cardId, labels.expiryDate, labels.validFrom, labels.validTo, labels.prcDelivery];
    expect(periods.map(fieldOf)).toEqual(['cardId', 'expiryDate', 'validFrom', 'validTo', 'issuedOn']);
    expect(fieldOf(`(3) ${labels.familyName.toUpperCase()}:`)).toBe('familyName');
  });

  it('that are not known are mapped, by their own spelling or another', async () => {
    const header = HEADER.replace('familyName', 'Vers.-Name').replace('validTo', 'bis');
    expect(await cardOf(header, ROW, { columns: { 'Vers.-Name': 'familyName', BIS: 'validTo' } })).toEqual(CARD);
    expect(await cardOf(`${HEADER};Note;x`, `${ROW};a;b`, { columns: { Note: null }, ignoreColumns: ['X'] })).toEqual(
      CARD,
    );
  });

  it('a mapping counts more than a name that is known', async () => {
    const header = HEADER.replace('familyName', 'Nom d’usage').replace('givenNames', 'Surname');
    const columns = { 'Nom d’usage': 'familyName', surname: 'givenNames' } as const;
    expect(await cardOf(header, ROW, { columns })).toEqual(CARD);
  });
});

describe('a header that is not usable is refused before the first row', () => {
  const without = (name: string) => NAMES.filter((each) => each !== name).join(';');

  it.each([...NAMES])('without %s', async (name) => {
    expect(await errorOf(`${without(name)}\n${ROW}`)).toMatchObject({ code: CODE, params: { line: 1 } });
    const error = await errorOf(`${without(name)}\n${ROW}`);
    expect(error.params.missing).toBe(name);
    expect(error.message).toContain(`it lacks the column ${name}`);
  });

  it('unless a default stands for the column', async () => {
    const row = ROW.split(';').slice(1).join(';');
    expect(await cardOf(without('document'), row, { defaults: { document: 'PRC' } })).toEqual(CARD);
    const error = await errorOf(`${without('document')}\n`, { defaults: { document: 'EHIC' } });
    expect(error.params.missing).toBe('cardId, expiryDate');
  });

  it('with a column that is not known, whose nearest name is told', async () => {
    const error = await errorOf(`${HEADER};familyNam;zzz\n${ROW}`);
    expect(error).toMatchObject({ code: CODE });
    expect(error.message).toContain('"familyNam" (number 11; familyName may be meant)');
    expect(error.message).toContain('"zzz" (number 12)');
    expect(error.params.unknown).toBe('familyNam, zzz');
  });

  it('with hardly a column that is known: all are named, since no cell holds a digit', async () => {
    const error = await errorOf('Surname;Versicherung;Geb.Datum\nDoe;John;11\n');
    expect(error.params).toMatchObject({ unknown: 'Versicherung, Geb.Datum' });
  });

  it('with a field twice, also under two names', async () => {
    expect((await errorOf(`${HEADER};Surname\n`)).params).toMatchObject({ twice: 'familyName' });
    expect((await errorOf(`${HEADER};country\n`)).params).toMatchObject({ twice: 'country' });
  });

  it('without a column that was mapped', async () => {
    expect((await errorOf(`${HEADER}\n`, { columns: { Nachname: 'cardId' } })).params).toMatchObject({
      absent: 'Nachname',
    });
    expect(await faultsOf(`${HEADER}\n${ROW}`, { columns: { Note: null } })).toEqual([]);
  });

  it('with half of a reference to a status list', async () => {
    expect((await errorOf(`${HEADER};revocation.uri\n`)).params).toMatchObject({ missing: 'revocation.index' });
  });

  it('that is a row of data: nothing of it is repeated', async () => {
    for (const row of [ROW, `familyName;${ROW}`]) {
      const error = await errorOf(`${row}\n${ROW}`);
      expect(error).toMatchObject({ code: CODE });
      expect(error.message + JSON.stringify(error.params)).not.toMatch(/Doe|John|1111/);
    }
    expect((await errorOf(`${ROW}\n`)).params).toMatchObject({ problem: 'no header' });
  });

  it('to which a lost line break has joined a row of data: nothing of the row is repeated', async () => {
    for (const joined of [`${HEADER} ${ROW}`, `${HEADER};x;${ROW}`, `${HEADER.replace('familyName', 'Doe')}${ROW}`]) {
      const error = await errorOf(`${joined}\n${ROW}`);
      expect(error).toMatchObject({ code: CODE });
      expect(error.message + JSON.stringify(error.params)).not.toMatch(/Doe|John|1111/);
    }
  });

  it('that is too large, or has a quotation mark in a wrong place', async () => {
    expect((await errorOf('x'.repeat(1_000_000))).params).toMatchObject({ problem: 'too large' });
    expect((await errorOf(`${HEADER.replace('country', 'cou"ntry')}\n`)).params).toMatchObject({
      problem: 'quotation mark',
    });
    expect((await errorOf(`"${HEADER}\n${ROW}`)).params).toMatchObject({ problem: 'quotation mark' });
  });
});

describe('options that are not usable are refused at once', () => {
  it.each([
    { format: 'xml' },
    { encoding: 'latin1' },
    { dates: 'MDY' },
    { delimiter: '|' },
    { columns: { Name: 'familyNam' } },
    { columns: { '***': 'familyName' } },
    { ignoreColumns: 'Note' },
    { defaults: { documnet: 'PRC' } },
    { defaults: { document: 7 } },
    { lengths: { familyName: 7 } },
    { lengths: { personalId: 0 } },
    { maxRowBytes: 0 },
  ])('%j', async (options) => {
    expect(await errorOf('', options as never)).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  });
});
