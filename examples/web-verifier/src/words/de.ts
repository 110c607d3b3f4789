import type { Words } from './words.ts';

/** German. */
export const words: Words = {
  title: 'Karten prüfen',
  skip: 'Zum Inhalt springen',
  privacy: 'Karten werden auf diesem Gerät geprüft. Daten einer Karte verlassen es nicht und werden nicht aufbewahrt.',
  language: 'Sprache',
  settings: 'Einstellungen',
  close: 'Schließen',
  yes: 'Ja',
  no: 'Nein',

  scanHeading: 'Europäische Kranken\u00adversicherungskarte prüfen',
  cameraHeading: 'Kamera',
  cameraStart: 'Kamera starten',
  cameraStop: 'Kamera anhalten',
  cameraChoice: 'Welche Kamera',
  cameraNumbered: 'Kamera {number}',
  cameraLight: 'Licht',
  cameraHint: 'Halten Sie den QR-Code in den Rahmen.',
  cameraStarting: 'Die Kamera startet.',
  cameraDenied:
    'Der Browser lässt diese Seite die Kamera nicht verwenden. Erlauben Sie es neben der Adresse der Seite, und starten Sie erneut.',
  cameraMissing: 'Keine Kamera gefunden. Verwenden Sie eine Datei, einen Scanner oder den Text.',
  cameraBusy: 'Die Kamera antwortet nicht. Vielleicht verwendet sie ein anderes Programm.',
  cameraUnsupported:
    'Dieser Browser kann hier nicht von einer Kamera lesen. Verwenden Sie eine Datei, einen Scanner oder den Text.',

  filesHeading: 'PDF oder Foto',
  filesChoose: 'Dateien wählen',
  filesHint: 'Oder ziehen Sie Dateien auf diese Seite, auch mehrere auf einmal.',
  filesDrop: 'Lassen Sie die Dateien los, um sie zu prüfen.',

  textHeading: 'Handscanner oder Text',
  textLabel: 'Text des Codes',
  textHint: 'Ein Handscanner kann jederzeit verwendet werden, ohne zuerst hier zu klicken.',
  textCheck: 'Prüfen',
  textEmpty: 'Fügen Sie zuerst den Text des Codes ein.',

  today: 'Heute',
  dateInvalid: 'Geben Sie den heutigen oder einen früheren Tag ein.',

  working: 'Der Code wird geprüft.',
  workingFile: '{file} wird gelesen.',

  verdictApproved: 'Gültig',
  verdictRejected: 'Nicht gültig',
  verdictUnchecked: 'Nicht geprüft',
  verdictIdentity: 'Andere Person?',
  verdictUnread: 'Nicht gelesen',
  verdictWorking: 'Einen Moment',

  nextPerson: 'Nächste Person',
  nextPersonHint: 'Löscht alles, was angezeigt wird.',
  tryAgain: 'Erneut versuchen',
  cardHeading: 'Was die Karte sagt',
  identityHeading: 'Mit dem Ausweis vergleichen',
  nameQuestion: 'Steht dieser Name im Ausweis der Person?',
  birthDateQuestion: 'Steht dieses Geburtsdatum darin?',
  saveHeading: 'Aufbewahren oder weitergeben',
  copyText: 'Als Text kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
  downloadPdf: 'Bericht als PDF',
  downloadJson: 'Bericht als JSON',
  downloadFhir: 'Karte als FHIR',
  downloadFailed: 'Die Datei konnte nicht erstellt werden.',
  resultsHeading: 'Karten und Dateien: {count}',
  backToResults: 'Alle Ergebnisse',
  cardOf: '{number} von {total}',

  noCode:
    'Darin ist kein Code einer Karte, oder er lässt sich nicht lesen. Machen Sie das Foto erneut, bei gutem Licht und mit dem ganzen Code im Bild, oder verlangen Sie die PDF-Datei so, wie sie versandt wurde.',
  severalCodes: 'Darin sind zu viele Codes. Zeigen Sie eine Karte nach der anderen.',
  wrongKind: 'Diese Art Datei lässt sich hier nicht lesen, wohl aber eine PDF-Datei oder ein Bild als JPEG oder PNG.',
  tooLarge: 'Die Datei ist zu groß, um hier gelesen zu werden.',
  damaged: 'Die Datei ist beschädigt oder nicht das, was ihr Name sagt. Bitten Sie erneut darum.',
  needsPassword:
    'Die PDF-Datei öffnet sich nur mit einem Passwort. Öffnen Sie sie, und lesen Sie den Code auf dem Bildschirm mit der Kamera.',
  tookTooLong:
    'Das Lesen dauerte zu lange und wurde beendet. Versuchen Sie es mit einem Foto des Codes allein oder mit der Kamera.',
  failed:
    'Beim Lesen ist etwas schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, sagen Sie dem Administrator dieser Seite Bescheid.',
  tooManyFiles: 'Nur die ersten {count} Dateien wurden gelesen.',

  registryTime: 'Liste der Träger vom {time}',
  registryUnknownTime: 'Das Alter der Liste der Träger ist nicht bekannt.',
  registryLoading: 'Die Liste der Träger wird geladen.',
  registryFailed:
    'Die Liste der Träger konnte nicht geladen werden, sodass keine Karte geprüft werden kann. Laden Sie diese Seite erneut; bleibt es dabei, sagen Sie ihrem Administrator Bescheid.',

  dataOpen: 'Listen und ihr Alter',
  dataHeading: 'Listen auf diesem Gerät',
  dataInstitutions: 'Liste der Träger',
  dataRevocation: 'Widerrufsliste',
  dataBundle: 'Startpaket',
  dataPage: 'Diese Seite',
  dataAge: '{time} ({age} alt)',
  dataMissing: 'Nicht auf diesem Gerät',
  dataUntil: 'verwendbar bis {time}',
  dataRefresh: 'Jetzt aktualisieren',
  dataRefreshed: 'Die Listen wurden aktualisiert.',
  dataNotRefreshed: 'Die Listen konnten nicht aktualisiert werden. Die auf diesem Gerät werden weiter verwendet.',
  registryMissing:
    'Auf diesem Gerät ist noch keine Liste der Träger, sodass keine Karte geprüft werden kann. Verbinden Sie das Gerät mit dem Netz, oder laden Sie ein Startpaket aus einer Datei.',
  registryStale:
    'Die Liste der Träger ist {age} alt. Karten werden weiter damit geprüft. Verbinden Sie das Gerät mit dem Netz, oder laden Sie ein neues Startpaket.',
  registryTooOld:
    'Die Liste der Träger ist {age} alt und damit zu alt, sodass keine Karte geprüft werden kann. Verbinden Sie das Gerät mit dem Netz, oder laden Sie ein neues Startpaket.',
  revocationStale: 'Eine Widerrufsliste ist {age} alt. Eine seither widerrufene Karte kann trotzdem als gültig gelten.',
  revocationMissing: 'Eine Widerrufsliste fehlt. Eine widerrufene Karte kann trotzdem als gültig gelten.',
  bundleChoose: 'Startpaket aus einer Datei laden',
  bundleHint: 'Für ein Gerät ohne Netz: die Datei, die Sie dafür erhalten haben, zum Beispiel auf einem USB-Stick.',
  bundleTaken: 'Das Startpaket vom {time} wird nun verwendet. Es ist verwendbar bis {until}.',
  bundleForged:
    'Dieses Startpaket wurde verändert oder von jemandem signiert, dem diese Seite nicht vertraut. Es wird nicht verwendet.',
  bundleWrong: 'Diese Datei ist kein Startpaket, oder sie ist beschädigt. Sie wird nicht verwendet.',
  bundleOlder: 'Dieses Startpaket ist älter als das auf diesem Gerät. Es wird nicht verwendet.',
  bundleExpired: 'Dieses Startpaket ist abgelaufen. Bitten Sie um ein neues.',
  bundleClock:
    'Nach der Uhr dieses Geräts wurde das Startpaket in der Zukunft erstellt. Stellen Sie die Uhr richtig, und versuchen Sie es erneut.',
  bundleNoTrust:
    'Diese Seite ist nicht für Startpakete eingerichtet: Sie weiß nicht, wessen Paketen sie vertrauen soll.',
  bundleNotKept: 'Der Browser konnte das Startpaket nicht auf diesem Gerät aufbewahren.',
  updateReady: 'Eine neue Version dieser Seite ist bereit.',
  updateUse: 'Jetzt verwenden',

  signalHeading: 'Ton und Vibration',
  sound: 'Ton beim Ergebnis',
  vibration: 'Vibration beim Ergebnis',
  logHeading: 'Protokoll',
  logOn: 'Auf diesem Gerät ein Protokoll führen',
  logHolds:
    'Zu jeder Karte enthält das Protokoll den Zeitpunkt der Prüfung, das Behandlungsdatum, das Ergebnis, den Grund (Code) sowie Land und Nummer des Trägers. Es enthält keinen Namen, keine Nummer einer Person oder Karte und keinen Teil des Codes. Es bleibt auf diesem Gerät.',
  logDays: 'Tage, nach denen ein Eintrag gelöscht wird',
  logCount: 'Einträge: {count}',
  logExportCsv: 'Als CSV speichern',
  logExportJson: 'Als JSON speichern',
  logDelete: 'Protokoll löschen',
  logDeleteSure: 'Jetzt alle Einträge löschen',
  logDeleted: 'Das Protokoll wurde gelöscht.',
  logFailed: 'Der Browser konnte das Protokoll nicht schreiben.',
};
