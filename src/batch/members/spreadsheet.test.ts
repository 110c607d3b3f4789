import { describe, expect, it } from 'vitest';
import { faultsOf, HEADER, readAll, rowWith } from './members.fixture.ts';
import type { MembersOptions } from './model.ts';

const faultOf = async (field: string, text: string, options: Partial<MembersOptions> = {}) =>
  (await faultsOf(`${HEADER}\n${rowWith({ [field]: text })}`, options)).join();

describe('what a spreadsheet has done to a cell is a fault of its row, told once', () => {
  it.each([
    ['personalId', '1.23E+11', 'TEXT_SPREADSHEET_NUMBER'],
    ['personalId', '1,23E+11', 'TEXT_SPREADSHEET_NUMBER'],
    ['institution.id', '120.0', 'TEXT_SPREADSHEET_NUMBER'],
    ['personalId', '#####', 'TEXT_SPREADSHEET_ERROR'],
    ['personalId', '#N/A', 'TEXT_SPREADSHEET_ERROR'],
    ['familyName', '#NAME?', 'TEXT_SPREADSHEET_ERROR'],
    ['birthDate', '#WERT!', 'TEXT_SPREADSHEET_ERROR'],
    ['validTo', '#¡VALOR!', 'TEXT_SPREADSHEET_ERROR'],
    ['validTo', '#DIV/0!', 'TEXT_SPREADSHEET_ERROR'],
    ['institution.id', "'0120", 'TEXT_SPREADSHEET_FORMULA'],
    ['birthDate', "'2011-11-11", 'TEXT_SPREADSHEET_FORMULA'],
    ['personalId', '"=""0120"""', 'TEXT_SPREADSHEET_FORMULA'],
    ['birthDate', '40858', 'DATE_SERIAL'],
    ['validTo', '45000,5', 'DATE_SERIAL'],
    ['validTo', '31/01/2027', 'DATE_ORDER'],
    ['validTo', '1.2.2027', 'DATE_ORDER'],
    ['validTo', '01/02/27', 'DATE_ORDER'],
    ['validTo', '20270131', 'DATE_INVALID'],
    ['validTo', '2027/01/31', 'DATE_INVALID'],
  ])('%s %s: %s', async (field, text, code) => {
    expect(await faultOf(field, text)).toBe(`2 ${field} ${code}`);
  });

  it.each(["'t Hooft", 'E', 'Doe #2', '# Doe', '1E', '=A'])('the name %s is none of it', async (name) => {
    expect(await faultOf('familyName', name)).toBe('');
  });

  it('zeros that were lost are found where the length is known', async () => {
    const lengths = { personalId: 11, 'institution.id': 4 };
    expect(await faultOf('personalId', '01234567890', { lengths })).toBe('');
    expect(await faultOf('personalId', '1234567890', { lengths })).toBe('2 personalId TEXT_ZEROS_LOST');
    expect(await faultOf('institution.id', '120', { lengths })).toBe('2 institution.id TEXT_ZEROS_LOST');
    expect(await faultOf('personalId', '123456789012', { lengths })).toBe('2 personalId TEXT_LENGTH');
    expect(await faultOf('personalId', 'A23', { lengths })).toBe('2 personalId TEXT_LENGTH');
  });
});

describe('dates with the day first', () => {
  const dateOf = async (field: string, text: string) => {
    const [row] = await readAll(`${HEADER}\n${rowWith({ [field]: text })}`, { dates: 'DMY' });
    return row?.ok ? row.card[field as 'validTo'] : row?.violations.map(({ code }) => code).join();
  };

  it.each([
    ['01/02/2027', '2027-02-01'],
    ['1.2.2027', '2027-02-01'],
    ['1. 2. 2027.', '2027-02-01'],
    ['31-12-2027', '2027-12-31'],
    ['2027-02-01', '2027-02-01'],
    ['12/31/2027', 'DATE_INVALID'],
    ['29.02.2027', 'DATE_INVALID'],
    ['01.02/2027', 'DATE_INVALID'],
    ['01/02/27', 'DATE_ORDER'],
    ['45000', 'DATE_SERIAL'],
  ])('%s is %s', async (text, expected) => {
    expect(await dateOf('validTo', text)).toBe(expected);
  });

  it('whose month comes first are told apart from days that the calendar does not have', async () => {
    const messageOf = async (text: string) => {
      const [row] = await readAll(`${HEADER}\n${rowWith({ validTo: text })}`, { dates: 'DMY' });
      return row?.ok ? '' : row?.violations.map(({ message }) => message).join();
    };
    expect(await messageOf('12/31/2027')).toContain('the day is read first');
    expect(await messageOf('29.02.2027')).toBe('validTo must be a day (YYYY-MM-DD), and the calendar has no such day.');
    expect(await messageOf('01.02.27')).toContain('DD.MM.YYYY');
  });

  it('of birth can be known in part', async () => {
    expect(await dateOf('birthDate', '00.00.1950')).toBe('1950-00-00');
    expect(await dateOf('birthDate', '00/11/1950')).toBe('1950-11-00');
  });
});
