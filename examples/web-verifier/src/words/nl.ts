import type { Words } from './words.ts';

/** Dutch. */
export const words: Words = {
  title: 'Controle van de zorgkaart',
  skip: 'Naar de inhoud',
  privacy:
    'Kaarten worden op dit apparaat gecontroleerd. Er verlaten geen gegevens van een kaart dit apparaat, en er worden er geen bewaard.',
  language: 'Taal',
  settings: 'Instellingen',
  close: 'Sluiten',
  yes: 'Ja',
  no: 'Nee',

  scanHeading: 'Een Europese ziekte\u00adverzekeringskaart controleren',
  cameraHeading: 'Camera',
  cameraStart: 'Camera starten',
  cameraStop: 'Camera stoppen',
  cameraChoice: 'Welke camera',
  cameraNumbered: 'Camera {number}',
  cameraLight: 'Licht',
  cameraHint: 'Houd de QR-code in het kader.',
  cameraStarting: 'De camera start.',
  cameraDenied:
    'De browser laat deze pagina de camera niet gebruiken. Sta dit toe naast het adres van de pagina en start opnieuw.',
  cameraMissing: 'Er is geen camera gevonden. Gebruik een bestand, een scanner of de tekst.',
  cameraBusy: 'De camera reageert niet. Misschien wordt hij door een ander programma gebruikt.',
  cameraUnsupported: 'Deze browser kan hier niet van een camera lezen. Gebruik een bestand, een scanner of de tekst.',

  filesHeading: 'Pdf of foto',
  filesChoose: 'Bestanden kiezen',
  filesHint: 'Of sleep bestanden naar deze pagina. Meerdere tegelijk mag ook.',
  filesDrop: 'Laat de bestanden los om ze te controleren.',

  textHeading: 'Handscanner of tekst',
  textLabel: 'Tekst van de code',
  textHint: 'Een handscanner kan op elk moment worden gebruikt, zonder hier eerst te klikken.',
  textCheck: 'Controleren',
  textEmpty: 'Plak eerst de tekst van de code.',

  today: 'Vandaag',
  dateInvalid: 'Voer de datum van vandaag of een eerdere datum in.',

  working: 'De code wordt gecontroleerd.',
  workingFile: '{file} wordt gelezen.',

  verdictApproved: 'Geldig',
  verdictRejected: 'Niet geldig',
  verdictUnchecked: 'Niet gecontroleerd',
  verdictIdentity: 'Iemand anders?',
  verdictUnread: 'Niet gelezen',
  verdictWorking: 'Een ogenblik',

  nextPerson: 'Volgende persoon',
  nextPersonHint: 'Wist alles wat wordt getoond.',
  tryAgain: 'Opnieuw proberen',
  cardHeading: 'Wat de kaart zegt',
  identityHeading: 'Vergelijk met het identiteitsbewijs',
  nameQuestion: 'Is dit de naam op het identiteitsbewijs van de persoon?',
  birthDateQuestion: 'Is dit de geboortedatum die erop staat?',
  saveHeading: 'Bewaren of doorgeven',
  copyText: 'Als tekst kopiëren',
  copied: 'Gekopieerd.',
  copyFailed: 'De browser stond kopiëren niet toe.',
  downloadPdf: 'Verslag als pdf',
  downloadJson: 'Verslag als JSON',
  downloadFhir: 'Kaart als FHIR',
  downloadJsonHint: 'JSON: de hele controle, voor een declaratieprogramma.',
  downloadFhirHint: 'FHIR: patiënt en verzekering, voor het systeem van de kliniek.',
  downloadFailed: 'Het bestand kon niet worden gemaakt.',
  resultsHeading: 'Kaarten en bestanden: {count}',
  backToResults: 'Alle resultaten',
  cardOf: '{number} van {total}',

  noCode:
    'Er staat geen code van een kaart in, of de code is niet te lezen. Maak de foto opnieuw, in goed licht en met de hele code in beeld, of vraag om het PDF-bestand zoals het is verstuurd.',
  severalCodes: 'Er staan te veel codes in. Laat één kaart tegelijk zien.',
  wrongKind: 'Dit soort bestand kan hier niet worden gelezen. Een PDF-bestand of een JPEG- of PNG-afbeelding wel.',
  tooLarge: 'Het bestand is te groot om hier te worden gelezen.',
  damaged: 'Het bestand is beschadigd of is niet wat de naam zegt. Vraag er opnieuw om.',
  needsPassword:
    'Het PDF-bestand gaat alleen open met een wachtwoord. Open het en lees de code op het scherm met de camera.',
  tookTooLong: 'Het lezen duurde te lang en is gestopt. Probeer een foto van alleen de code, of de camera.',
  failed:
    'Er ging iets mis bij het lezen. Probeer het opnieuw; blijft het zo, waarschuw dan de beheerder van deze pagina.',
  tooManyFiles: 'Alleen de eerste {count} bestanden zijn gelezen.',

  registryTime: 'Register van organen van {time}',
  registryUnknownTime: 'Het is niet bekend hoe oud het register van organen is.',
  registryLoading: 'Het register van organen wordt geladen.',
  registryFailed:
    'Het register van organen kon niet worden geladen, zodat er geen kaart kan worden gecontroleerd. Laad deze pagina opnieuw; blijft het zo, waarschuw dan de beheerder ervan.',

  dataOpen: 'Lijsten en hun leeftijd',
  dataHeading: 'Lijsten op dit apparaat',
  dataInstitutions: 'Register van organen',
  dataRevocation: 'Intrekkingslijst',
  dataBundle: 'Startpakket',
  dataPage: 'Deze pagina',
  dataAge: '{time} ({age} oud)',
  dataMissing: 'Niet op dit apparaat',
  dataUntil: 'te gebruiken tot {time}',
  dataRefresh: 'Nu vernieuwen',
  dataRefreshed: 'De lijsten zijn vernieuwd.',
  dataNotRefreshed: 'De lijsten konden niet worden vernieuwd. Die op dit apparaat blijven in gebruik.',
  registryMissing:
    'Er staat nog geen register van organen op dit apparaat, zodat er geen kaart kan worden gecontroleerd.',
  registryStale: 'Het register van organen is {age} oud. Kaarten worden er nog mee gecontroleerd.',
  registryTooOld:
    'Het register van organen is {age} oud en daarmee te oud, zodat er geen kaart kan worden gecontroleerd.',
  adviceNetwork: 'Verbind het apparaat met het netwerk.',
  adviceBundle: 'Haal een startpakket uit een bestand.',
  adviceNetworkOrBundle: 'Verbind het apparaat met het netwerk of haal een startpakket uit een bestand.',
  revocationStale:
    'Een intrekkingslijst is {age} oud. Een kaart die sindsdien is ingetrokken, kan toch worden goedgekeurd.',
  revocationMissing: 'Er ontbreekt een intrekkingslijst. Een kaart die is ingetrokken, kan toch worden goedgekeurd.',
  bundleChoose: 'Startpakket uit een bestand halen',
  bundleHint:
    'Voor een apparaat zonder netwerk: het bestand dat u ervoor hebt gekregen, bijvoorbeeld op een USB-stick.',
  bundleTaken: 'Het startpakket van {time} is nu in gebruik. Het is te gebruiken tot {until}.',
  bundleForged:
    'Dit startpakket is gewijzigd of ondertekend door iemand die deze pagina niet vertrouwt. Het wordt niet gebruikt.',
  bundleWrong: 'Dit bestand is geen startpakket of is beschadigd. Het wordt niet gebruikt.',
  bundleOlder: 'Dit startpakket is ouder dan dat op dit apparaat. Het wordt niet gebruikt.',
  bundleExpired: 'Dit startpakket is verlopen. Vraag om een nieuw.',
  bundleClock:
    'Volgens de klok van dit apparaat is het startpakket in de toekomst gemaakt. Zet de klok goed en probeer het opnieuw.',
  bundleNoTrust: 'Deze pagina is niet ingesteld voor startpakketten: ze weet niet welke ze kan vertrouwen.',
  bundleNotKept:
    'De browser kon het startpakket niet op dit apparaat bewaren. Wis de gegevens van deze pagina in de browser en probeer het opnieuw.',
  updateReady: 'Er is een nieuwe versie van deze pagina klaar.',
  updateUse: 'Nu gebruiken',

  signalHeading: 'Geluid en trilling',
  sound: 'Geluid bij het resultaat',
  vibration: 'Trilling bij het resultaat',
  logHeading: 'Logboek',
  logOn: 'Op dit apparaat een logboek bijhouden',
  logHolds:
    'Per kaart bevat het logboek het tijdstip van de controle, de behandeldatum, het resultaat, de reden (code), en land en nummer van het orgaan. Na de vergelijking met het identiteitsbewijs bevat het ook of naam en geboortedatum overeenkomen. Het bevat geen naam, geen nummer van een persoon of kaart en geen deel van de code. Het blijft op dit apparaat.',
  logDays: 'Dagen waarna een regel wordt gewist',
  logCount: 'Regels: {count}',
  logExportCsv: 'Opslaan als CSV',
  logExportJson: 'Opslaan als JSON',
  logDelete: 'Logboek wissen',
  logDeleteSure: 'Nu alle regels wissen',
  logDeleted: 'Het logboek is gewist.',
  logFailed: 'De browser kon het logboek niet schrijven.',
};
