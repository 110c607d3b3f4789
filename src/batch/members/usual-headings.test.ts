import { describe, expect, it } from 'vitest';
import { fieldOf } from './column-names.ts';
import { errorOf, faultsOf } from './members.fixture.ts';
import { usualField } from './usual-headings.ts';

const EHIC = { document: 'EHIC', country: 'DE', 'institution.id': '109500969' } as const;
const PRC = { ...EHIC, document: 'PRC' } as const;

describe('a usual heading that is not known', () => {
  const header = 'Nachname;Vorname;Geburtsdatum;Versichertennummer;Kartennummer;Gültig bis;Krankenkasse;Ort';
  const row = 'Doe;John;2011-11-11;0123456789;80276000000000000001;2030-12-31;Fund;Bonn';

  it('is proposed in the error, as a mapping with which the file is read', async () => {
    const error = await errorOf(`${header}\n${row}\n`, { defaults: EHIC });
    expect(error.code).toBe('ERR_EHIC_MEMBERS_HEADER');
    expect(error.message).toContain('"Nachname" (number 1; familyName may be meant)');
    const columns = JSON.parse(String(error.params.proposed));
    expect(columns).toMatchObject({
      Nachname: 'familyName',
      Versichertennummer: 'personalId',
      'Gültig bis': 'expiryDate',
    });
    expect(error.message).toContain(JSON.stringify(columns));
    const options = { defaults: EHIC, columns, ignoreColumns: ['Ort'] };
    expect(await faultsOf(`${header}\n${row}\n`, options)).toEqual([]);
  });

  it('is the last day of a certificate where that is what is missing', async () => {
    const error = await errorOf(`${header}\n`, { defaults: PRC });
    expect(JSON.parse(String(error.params.proposed))).toMatchObject({ 'Gültig bis': 'validTo' });
  });

  it('is never taken for the field without a mapping', async () => {
    for (const name of ['Nachname', 'nom', 'apellidos', 'cognome', 'nazwisko', 'achternaam']) {
      expect(usualField(name)).toBe('familyName');
      const error = await errorOf(`${name};givenNames;birthDate;personalId\n`, { defaults: EHIC });
      expect(error.params.missing).toContain(fieldOf(name) === undefined ? 'familyName' : 'institution.name');
    }
  });

  it('is not proposed for a field that another column is', async () => {
    const error = await errorOf('familyName;Name;Vorname\n', { defaults: EHIC });
    expect(String(error.params.proposed ?? '')).not.toContain('familyName');
  });

  it('is proposed where no column is known', async () => {
    const error = await errorOf('Nazwisko,Nr karty,Ważna do\nDoe,1,2\n'.replace('Nazwisko', 'Zuname'), {
      defaults: EHIC,
    });
    expect(JSON.parse(String(error.params.proposed))).toEqual({
      Zuname: 'familyName',
      'Nr karty': 'cardId',
      'Ważna do': 'expiryDate',
    });
  });
});

it.each(['prénom', 'fecha de nacimiento', 'codice fiscale', 'numer karty', 'geldig tot', 'IK-Nummer'])(
  '%s is usual, in any case and with other separators',
  (name) => {
    expect(usualField(name)).toBeDefined();
    expect(usualField(name.toUpperCase().replaceAll(' ', '_'))).toBe(usualField(name));
  },
);
