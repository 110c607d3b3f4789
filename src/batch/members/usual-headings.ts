import { fold } from './column-names.ts';
import type { MemberField } from './model.ts';

/**
 * What columns are usually called in files of German, French, Spanish, Italian, Polish and Dutch insurers. None of these
 * is the name of a field: in another file it may mean something else. They are only proposed.
 */
const USUAL: Partial<Readonly<Record<MemberField, string>>> = {
  document: 'Dokument, Dokumentart, type de document, documento, dokument, documenttype',
  country: 'Land, Staat, Ausstellungsland, pays, país, paese, kraj, państwo',
  familyName: `Nachname, Name, Familienname, Zuname, nom, nom de famille, nom d'usage, apellidos, apellido, cognome,
    nazwisko, achternaam, geslachtsnaam, familienaam, naam`,
  givenNames: 'Vorname, Vornamen, Rufname, prénom, prénoms, nombre, nombres, nome, imię, imiona, voornaam, voornamen',
  birthDate: `Geburtsdatum, Geburtstag, Geb.-Datum, geb., date de naissance, date naissance, fecha de nacimiento,
    fecha nacimiento, data di nascita, data nascita, data urodzenia, geboortedatum`,
  personalId: `Versichertennummer, Versicherten-Nr., Versichertennr, Vers.-Nr., KVNR, Krankenversichertennummer,
    Versicherungsnummer, Sozialversicherungsnummer, SVNR, numéro de sécurité sociale, numéro sécurité sociale, NIR, NSS,
    matricule, número de afiliación, número afiliación, NUSS, codice fiscale, PESEL, numer PESEL, BSN,
    burgerservicenummer, rijksregisternummer`,
  'institution.id': `IK, IK-Nummer, Institutionskennzeichen, Kassennummer, code organisme, code caisse, numéro caisse,
    código de institución, código entidad, codice istituzione, codice ente, kod instytucji, numer instytucji, UZOVI,
    UZOVI-code`,
  'institution.name': `Krankenkasse, Kasse, Kassenname, Träger, caisse, organisme, mutuelle, entidad, institución, ente,
    istituzione, instytucja, zorgverzekeraar, verzekeraar, ziekenfonds`,
  cardId: `Kartennummer, Karten-Nr., Kartennr, numéro de carte, numéro carte, número de tarjeta, número tarjeta,
    numero tessera, numero della tessera, numer karty, nr karty, kaartnummer, pasnummer`,
  expiryDate: `gültig bis, Ablaufdatum, date d'expiration, date expiration, fin de validité, valable jusqu'au,
    fecha de caducidad, caducidad, válido hasta, válida hasta, data di scadenza, data scadenza, scadenza,
    valida fino al, data ważności, ważna do, geldig tot, geldig tot en met, vervaldatum`,
  validFrom: `gültig ab, gültig von, début de validité, valable du, valable à partir du, válido desde, válida desde,
    valida dal, ważna od, geldig van, geldig vanaf, ingangsdatum`,
  issuedOn: `Ausstellungsdatum, ausgestellt am, date de délivrance, fecha de expedición, data di emissione,
    data emissione, data wydania, afgiftedatum`,
};

let fields: ReadonlyMap<string, MemberField> | undefined;

/** Returns the field that a column with this name usually holds; `undefined` for a name that is not usual. */
export function usualField(name: string): MemberField | undefined {
  fields ??= new Map(
    Object.entries(USUAL).flatMap(([field, names]) =>
      names.split(',').map((usual) => [fold(usual), field as MemberField] as const),
    ),
  );
  return fields.get(fold(name));
}
