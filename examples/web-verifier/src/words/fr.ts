import type { Words } from './words.ts';

/** French. */
export const words: Words = {
  title: 'Vérification de la carte',
  skip: 'Aller au contenu',
  privacy: 'Les cartes sont vérifiées sur cet appareil. Aucune donnée d’une carte n’en sort et aucune n’est conservée.',
  language: 'Langue',
  settings: 'Réglages',
  close: 'Fermer',
  yes: 'Oui',
  no: 'Non',

  scanHeading: 'Vérifier une carte européenne d’assurance maladie',
  cameraHeading: 'Caméra',
  cameraStart: 'Démarrer la caméra',
  cameraStop: 'Arrêter la caméra',
  cameraChoice: 'Choix de la caméra',
  cameraNumbered: 'Caméra {number}',
  cameraLight: 'Lampe',
  cameraHint: 'Tenez le code QR dans le cadre.',
  cameraStarting: 'La caméra démarre.',
  cameraDenied:
    'Le navigateur ne laisse pas cette page utiliser la caméra. Autorisez-la à côté de l’adresse de la page, puis démarrez à nouveau.',
  cameraMissing: 'Aucune caméra n’a été trouvée. Utilisez un fichier, un lecteur ou le texte.',
  cameraBusy: 'La caméra ne répond pas. Un autre programme l’utilise peut-être.',
  cameraUnsupported: 'Ce navigateur ne peut pas lire avec une caméra ici. Utilisez un fichier, un lecteur ou le texte.',

  filesHeading: 'PDF ou photo',
  filesChoose: 'Choisir des fichiers',
  filesHint: 'Ou faites glisser des fichiers sur cette page, même plusieurs à la fois.',
  filesDrop: 'Déposez les fichiers pour les vérifier.',

  textHeading: 'Lecteur à main ou texte',
  textLabel: 'Texte du code',
  textHint: 'Un lecteur à main peut être utilisé à tout moment, sans cliquer ici auparavant.',
  textCheck: 'Vérifier',
  textEmpty: 'Collez d’abord le texte du code.',

  today: 'Aujourd’hui',
  dateInvalid: 'Saisissez la date d’aujourd’hui ou une date antérieure.',

  working: 'Vérification du code en cours.',
  workingFile: 'Lecture de {file}.',

  verdictApproved: 'Valable',
  verdictRejected: 'Non valable',
  verdictUnchecked: 'Non vérifié',
  verdictIdentity: 'Une autre personne\u202f?',
  verdictUnread: 'Non lu',
  verdictWorking: 'Un instant',

  nextPerson: 'Personne suivante',
  nextPersonHint: 'Efface tout ce qui est affiché.',
  tryAgain: 'Réessayer',
  cardHeading: 'Ce que dit la carte',
  identityHeading: 'Comparez avec la pièce d’identité',
  nameQuestion: 'Est-ce le nom de la personne sur sa pièce d’identité\u202f?',
  birthDateQuestion: 'Est-ce la date de naissance qui y figure\u202f?',
  saveHeading: 'Conserver ou transmettre',
  copyText: 'Copier le texte',
  copied: 'Copié.',
  copyFailed: 'Le navigateur n’a pas permis la copie.',
  downloadPdf: 'Rapport en PDF',
  downloadJson: 'Rapport en JSON',
  downloadFhir: 'Carte en FHIR',
  downloadFailed: 'Le fichier n’a pas pu être créé.',
  resultsHeading: 'Cartes et fichiers\u202f: {count}',
  backToResults: 'Tous les résultats',
  cardOf: '{number} sur {total}',

  noCode:
    'Il n’y a là aucun code d’une carte, ou il est illisible. Reprenez la photo, bien éclairée et avec le code entier dans l’image, ou demandez le PDF tel qu’il a été envoyé.',
  severalCodes: 'Il y a là trop de codes. Montrez une carte à la fois.',
  wrongKind: 'Ce type de fichier ne peut pas être lu ici. Un PDF ou une image JPEG ou PNG peut l’être.',
  tooLarge: 'Le fichier est trop volumineux pour être lu ici.',
  damaged: 'Le fichier est abîmé, ou n’est pas ce que dit son nom. Demandez-le à nouveau.',
  needsPassword: 'Le PDF ne s’ouvre qu’avec un mot de passe. Ouvrez-le, et lisez le code à l’écran avec la caméra.',
  tookTooLong:
    'La lecture a pris trop de temps et a été arrêtée. Essayez avec une photo du code seul, ou avec la caméra.',
  failed: 'La lecture a échoué. Essayez à nouveau\u202f; si rien ne change, prévenez l’administrateur de cette page.',
  tooManyFiles: 'Seuls les {count} premiers fichiers ont été lus.',

  registryTime: 'Liste des institutions du {time}',
  registryUnknownTime: 'L’âge de la liste des institutions n’est pas connu.',
  registryLoading: 'La liste des institutions se charge.',
  registryFailed:
    'La liste des institutions n’a pas pu être chargée, si bien qu’aucune carte ne peut être vérifiée. Rechargez cette page\u202f; si rien ne change, prévenez son administrateur.',

  dataOpen: 'Listes et leur âge',
  dataHeading: 'Listes sur cet appareil',
  dataInstitutions: 'Liste des institutions',
  dataRevocation: 'Liste de révocation',
  dataBundle: 'Paquet de démarrage',
  dataPage: 'Cette page',
  dataAge: '{time} (âge\u202f: {age})',
  dataMissing: 'Pas sur cet appareil',
  dataUntil: 'utilisable jusqu’au {time}',
  dataRefresh: 'Actualiser',
  dataRefreshed: 'Les listes ont été actualisées.',
  dataNotRefreshed: 'Les listes n’ont pas pu être actualisées. Celles de cet appareil restent en usage.',
  registryMissing:
    'Il n’y a pas encore de liste des institutions sur cet appareil, si bien qu’aucune carte ne peut être vérifiée. Connectez l’appareil au réseau, ou chargez un paquet de démarrage depuis un fichier.',
  registryStale:
    'La liste des institutions date de {age}. Les cartes sont encore vérifiées avec elle. Connectez l’appareil au réseau, ou chargez un nouveau paquet de démarrage.',
  registryTooOld:
    'La liste des institutions est trop ancienne ({age}), si bien qu’aucune carte ne peut être vérifiée. Connectez l’appareil au réseau, ou chargez un nouveau paquet de démarrage.',
  revocationStale: 'Une liste de révocation date de {age}. Une carte révoquée depuis peut encore être acceptée.',
  revocationMissing: 'Une liste de révocation manque. Une carte révoquée peut encore être acceptée.',
  bundleChoose: 'Charger un paquet de démarrage',
  bundleHint:
    'Pour un appareil sans réseau\u202f: le fichier qui vous a été remis pour lui, par exemple sur une clé USB.',
  bundleTaken: 'Le paquet de démarrage du {time} est maintenant en usage. Il est utilisable jusqu’au {until}.',
  bundleForged:
    'Ce paquet de démarrage a été modifié, ou signé par quelqu’un à qui cette page ne fait pas confiance. Il n’est pas utilisé.',
  bundleWrong: 'Ce fichier n’est pas un paquet de démarrage, ou il est abîmé. Il n’est pas utilisé.',
  bundleOlder: 'Ce paquet de démarrage est plus ancien que celui de cet appareil. Il n’est pas utilisé.',
  bundleExpired: 'Ce paquet de démarrage a expiré. Demandez-en un nouveau.',
  bundleClock:
    'D’après l’horloge de cet appareil, ce paquet de démarrage a été créé dans le futur. Réglez l’horloge, puis essayez à nouveau.',
  bundleNoTrust:
    'Cette page n’est pas configurée pour les paquets de démarrage\u202f: elle ne sait pas à qui faire confiance.',
  bundleNotKept: 'Le navigateur n’a pas pu conserver le paquet de démarrage sur cet appareil.',
  updateReady: 'Une nouvelle version de cette page est prête.',
  updateUse: 'L’utiliser',

  signalHeading: 'Son et vibration',
  sound: 'Émettre un son avec le résultat',
  vibration: 'Vibrer avec le résultat',
  logHeading: 'Journal',
  logOn: 'Tenir un journal sur cet appareil',
  logHolds:
    'Pour chaque carte, le journal contient le moment de la vérification, la date des soins, le résultat, le motif (code), ainsi que le pays et le numéro de l’institution. Il ne contient aucun nom, aucun numéro de personne ou de carte et aucune partie du code. Il reste sur cet appareil.',
  logDays: 'Jours après lesquels une entrée est supprimée',
  logCount: 'Entrées\u202f: {count}',
  logExportCsv: 'Enregistrer en CSV',
  logExportJson: 'Enregistrer en JSON',
  logDelete: 'Supprimer le journal',
  logDeleteSure: 'Supprimer maintenant les entrées',
  logDeleted: 'Le journal a été supprimé.',
  logFailed: 'Le navigateur n’a pas pu écrire le journal.',
};
