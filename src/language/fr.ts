import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card, the French words of the certificate's title, the captions (3) to (9) of the card. */
export const labels: Labels = {
  prcTitle: ['Certificat provisoire de remplacement', 'de la', 'Carte européenne d’assurance maladie'],
  ehicTitle: ['Carte européenne d’assurance maladie'],
  prcLegal: [
    'tel que défini à l’annexe 2 de la décision n° S2',
    'concernant les caractéristiques techniques de la carte européenne d’assurance maladie',
  ],
  ehicLegal: [
    'telle que définie par la décision n° S2',
    'concernant les caractéristiques techniques de la carte européenne d’assurance maladie',
  ],
  issuingState: 'État membre émetteur',
  holder: 'Informations relatives au titulaire de la carte',
  institution: 'Informations relatives à l’institution compétente',
  card: 'Informations relatives à la carte',
  prcValidity: 'Période de validité du certificat',
  ehicValidity: 'Période de validité',
  prcDelivery: 'Date de délivrance du certificat',
  ehicDelivery: 'Date de délivrance',
  signature: 'Signature et cachet de l’institution',
  qrCode: 'Code QR contenant les données de ce document, signées numériquement',
  scanCaption: 'Scanner pour vérifier',
  guidance: [
    'Ce document donne, lors d’un séjour temporaire, les mêmes droits aux soins nécessaires que la carte européenne d’assurance maladie.',
    'Présentez-le avec une pièce d’identité.',
    'Pour le vérifier, scannez le code : il contient ce qui est imprimé ici, signé numériquement.',
    'Ne pliez pas le code, ne le couvrez pas et ne le coupez pas.',
    'Ne publiez ni cette page ni une image du code.',
  ],
  contactTitle: 'Contact (ne fait pas partie des données signées)',
  telephone: 'Téléphone',
  printScale: 'Imprimer à 100\u00a0% : ce trait mesure 50\u00a0mm. Découper le long des repères.',
  familyName: 'Nom',
  prcGivenNames: 'Prénom',
  ehicGivenNames: 'Prénom',
  birthDate: 'Date de naissance',
  personalId: 'Numéro d’identification personnel',
  institutionId: 'Numéro d’identification de l’institution',
  cardId: 'Numéro d’identification de la carte',
  expiryDate: 'Date d’expiration',
  validFrom: 'Du',
  validTo: 'Au',
  notesTitle: 'Notes et informations',
  prcNotes:
    'Toutes les normes applicables aux données visibles figurant sur la carte européenne et relatives à la ' +
    'description, aux valeurs, à la longueur et aux remarques des champs de données sont applicables au certificat.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = [
  'ehicTitle',
  'familyName',
  'prcGivenNames',
  'ehicGivenNames',
  'birthDate',
  'personalId',
  'institutionId',
  'cardId',
  'expiryDate',
];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Rien n’a été lu', 'Le lecteur n’a fourni aucun texte.'],
    TEXT_TOO_LONG: [
      'Ce n’est pas un code d’assurance maladie',
      'Le texte est plus long que ne peut l’être un code QR[ (au plus {max} caractères)].',
    ],
    cleaned: [
      'Caractères en trop écartés',
      'Le lecteur a ajouté des espaces ou des sauts de ligne. Ils ont été écartés, et le code a pu être lu.',
    ],
    TEXT_LOWER_CASE: [
      'Le lecteur a modifié le texte',
      'Le texte est arrivé en minuscules, alors que ces codes n’ont que des majuscules. Le lecteur ou le clavier est mal réglé ; le document est peut-être en ordre.',
    ],
    NOT_AN_EHIC: [
      'Ce n’est pas un code d’assurance maladie',
      'Ce code ne provient pas d’une carte européenne d’assurance maladie ni de son certificat de remplacement.[ Il s’agit de : {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Type de code inconnu',
      'Il peut s’agir d’un code d’assurance maladie, mais d’une version[ ({version})] que ce programme ne connaît pas.',
    ],
    SCHEMA_UNKNOWN: [
      'Type de document inconnu',
      'Le code contient un document d’une version que ce programme ne connaît pas.',
    ],
    BASE45_INVALID: [
      'Le code n’a pas été lu correctement',
      'Le texte contient des caractères qu’un tel code n’a pas, ou une partie manque. Souvent, le lecteur est réglé sur une autre disposition de clavier, ou le code n’a été lu qu’en partie.',
    ],
    damaged: [
      'Le code n’a pas été lu en entier',
      'Une partie des données manque ou a changé : le code a été mal lu, ou le document est abîmé.',
    ],
    malformed: [
      'Le code n’est pas conforme',
      'Le code a pu être lu, mais son contenu ne respecte pas les règles. Un logiciel défectueux l’a produit, ou quelqu’un l’a modifié. Le lire à nouveau ne sert à rien.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Type de signature non admis',
      'Le document annonce un type de signature qui n’est pas admis, parce qu’il pourrait être falsifié.',
    ],
    KID_NOT_CANONICAL: [
      'Clé désignée de façon inhabituelle',
      'L’institution a écrit le nom de sa clé sous une forme inhabituelle. Il a tout de même pu être lu.',
    ],
    undone: [
      'Le texte a été modifié en route',
      'Un lecteur ou un programme avait ajouté ou remplacé des caractères. Cela a été rétabli, et le code a pu être lu.',
    ],
    KEYBOARD_LAYOUT: [
      'Le lecteur a une autre disposition de clavier',
      'Le lecteur écrit avec une autre disposition de clavier que celle de cet ordinateur, si bien que les caractères sont faux. Le document est peut-être en ordre : le lecteur et l’ordinateur doivent être réglés sur la même disposition.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Le fichier PDF n’est pas signé',
      'Le fichier PDF n’est pas lui-même signé ; on ne peut donc pas savoir s’il a été modifié. Le code qui y figure a sa propre signature.',
    ],
    'document-changed': [
      'Le fichier PDF a été modifié',
      'Le fichier PDF n’est pas celui qui a été signé : il a été modifié par la suite.',
    ],
    'document-signature-malformed': [
      'La signature du fichier PDF est défectueuse',
      'La signature du fichier PDF n’est pas conforme. Un logiciel défectueux l’a produite, ou quelqu’un a modifié le fichier.',
    ],
    SIGNER_UNTRUSTED: [
      'Fichier PDF signé par quelqu’un d’autre',
      'Le fichier PDF n’a pas été signé avec une clé de l’institution qui a délivré le document.',
    ],
    'document-signer-not-valid': [
      'Fichier PDF signé avec une clé non valable',
      'La clé qui a signé le fichier PDF n’est pas valable aujourd’hui, et aucun horodatage de confiance n’atteste qu’elle l’était au moment de la signature.',
    ],
    'timestamp-not-trusted': [
      'Horodatage non fiable',
      'L’horodatage du fichier PDF est défectueux ou ne provient pas d’une autorité de confiance. Il n’a pas été utilisé.',
    ],
    ATTACHMENT_MISSING: [
      'Aucune donnée jointe',
      'Le fichier PDF n’a pas de pièce jointe contenant les données du code. Ce n’est pas obligatoire.',
    ],
    'attachment-differs': [
      'Les données jointes ne sont pas celles du code',
      'Les données jointes au fichier PDF ne sont pas celles du code QR de la page. L’un des deux a été remplacé.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Le texte imprimé diffère peut-être du code',
      'Un élément indiqué par le code n’a pas été trouvé dans le texte de la page[ : {field}]. Comparez ce qui est affiché ici avec ce qui est imprimé : c’est le code qui fait foi.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Aucun fichier PDF n’a été lu',
      'Ce qui a été lu n’est pas un fichier PDF ; il n’y avait donc pas de signature de fichier à vérifier. Seul le code a été vérifié.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Le fichier PDF a été enregistré à nouveau',
      'Le fichier PDF a été fusionné, tourné ou enregistré à nouveau par un autre programme après sa signature, si bien que celle-ci ne peut plus être vérifiée.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Caractères vides après le fichier PDF',
      'Des caractères vides ont été ajoutés après la fin du fichier PDF, comme le font certains logiciels de messagerie. Ils ne changent rien et ont été ignorés.',
    ],
    DOCUMENT_ATTACHED: [
      'Code tiré d’un fichier PDF joint',
      'Le code a été lu dans un fichier PDF joint à celui qui a été lu. Le document qui l’entoure n’a pas été vérifié.',
    ],
    PAGES_NOT_READ: [
      'Toutes les pages n’ont pas été lues',
      'Le fichier PDF a plus de pages[ ({pages})] qu’il n’en a été lu[ ({maxPages})]. Il peut y avoir d’autres codes sur les autres.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Fichier PDF signé avec une clé d’un autre usage',
      'Le certificat qui a signé le fichier PDF n’est pas destiné à signer des documents.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Fichier PDF signé par une autre institution',
      'Le fichier PDF a été signé avec une clé d’une autre institution que celle qui a délivré le document.',
    ],
    SIGNER_REVOKED: [
      'La clé du fichier PDF a été révoquée',
      'Un certificat avec lequel le fichier PDF a été signé a été révoqué par l’autorité qui l’a délivré.',
    ],
    'signer-revocation-not-checked': [
      'Révocation de la clé de signature non vérifiée',
      'Il n’a pas été vérifié si le certificat qui a signé le fichier PDF a été révoqué.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Le texte imprimé n’a pas pu être comparé',
      'La page n’a pas de texte que ce programme puisse lire. Comparez ce qui est affiché ici avec ce qui est imprimé : c’est le code qui fait foi.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Il manque un champ', 'Il manque au document un champ obligatoire[ : {field}].'],
    'field-not-allowed': ['Un champ de trop', 'Le document a un champ qu’il ne doit pas avoir[ : {field}].'],
    'field-value': [
      'Un champ n’est pas valable',
      'Un champ du document contient quelque chose qu’il ne peut pas contenir[ : {field}].',
    ],
    FIELD_TOO_LONG: [
      'Un champ est trop long',
      'Un champ du document est plus long que permis[ : {field}][ (au plus {max} caractères)].',
    ],
    FIELD_TOO_SHORT: [
      'Un champ est trop court',
      'Un champ du document est plus court que permis[ : {field}][ (caractères : au moins {min})].',
    ],
    DATE_INVALID: ['Une date n’est pas valable', 'Le document contient une date qui n’existe pas[ : {field}].'],
    COUNTRY_UNKNOWN: [
      'Pays inconnu',
      'Le document indique un pays qui ne participe pas à la carte européenne d’assurance maladie.',
    ],
    COUNTRY_ALIAS: [
      'Code de pays adapté',
      'Un pays était désigné par un autre code (EL pour la Grèce, GB pour le Royaume-Uni) et a été reconnu correctement.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Caractère invisible dans un texte',
      'Un texte contient un caractère qui ne se voit pas ou qui inverse l’ordre des lettres[ : {field}]. Il peut paraître différent de ce qu’il est.',
    ],
    'odd-text': [
      'Texte écrit de façon inhabituelle',
      'Un texte commence ou finit par un espace, ou ses lettres sont enregistrées de façon inhabituelle[ : {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Lettres d’un autre alphabet',
      'Un texte n’est pas en lettres latines[ : {field}]. À l’étranger, il se peut qu’on ne sache pas le lire.',
    ],
    TOKEN_ID_NOT_UUID: ['Identifiant du document non valable', 'L’identifiant du document n’a pas la forme prescrite.'],
    REVOCATION_URI_INVALID: [
      'Adresse de la liste de révocation non valable',
      'Le document indique une liste de révocation à une adresse inutilisable.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Document impossible dans ce format',
      'Ce format n’existe pas pour les documents de ce type.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'La date de délivrance n’est pas celle d’aujourd’hui',
      'Un document doit être délivré à la date du jour où il est signé.',
    ],
    'too-much-data': ['Trop de données pour le code', 'Les données ne tiennent pas dans le code QR.'],
    'garbled-text': [
      'Le texte semble abîmé',
      'Un texte contient des caractères qui apparaissent quand il est mal enregistré, comme Ã¼ pour ü ou &#39; pour une apostrophe[ : {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numéro modifié par un tableur',
      'Un numéro semble avoir été arrondi par un tableur[ : {field}]. Certains de ses chiffres sont peut-être perdus.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Caractère impossible à imprimer',
      'Un texte contient un caractère[ ({codePoint})] que la police du document n’a pas[ : {field}]. Le fichier PDF ne peut pas être créé avec lui.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institution inconnue',
      'Le registre officiel ne connaît aucune institution portant ce numéro dans ce pays. Le document est peut-être un faux, ou l’institution est nouvelle.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Clé de l’institution inconnue',
      'Le registre connaît l’institution, mais pas la clé qui a signé ce document. Soit les données du registre ne sont pas à jour ici, soit le document est un faux.',
    ],
    TOO_MANY_CANDIDATES: [
      'Trop de clés à essayer',
      'Le registre a plus de clés possibles de cette institution qu’on n’en essaie[ (au plus {max})]. Cela ne prouve rien contre le document.',
    ],
    REGISTRY_STALE: [
      'Données du registre périmées',
      'Le registre des institutions dans ce programme est trop ancien pour qu’on s’y fie. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    'registry-unreachable': [
      'Registre injoignable',
      'Le registre des institutions n’a pas répondu. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    'registry-unusable': [
      'Réponse du registre inutilisable',
      'Le registre des institutions a répondu par une erreur ou par quelque chose d’inutilisable. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    REGISTRY_INCONSISTENT: [
      'Le registre se contredit',
      'La réponse du registre ne correspond pas à la question ou se contredit, si bien qu’on ne peut s’y fier. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Le registre nomme plusieurs institutions',
      'Le registre a plus d’une institution portant ce numéro dans ce pays. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'L’horloge de cet appareil est mal réglée',
      'L’horloge de cet appareil indique une heure antérieure aux données du registre. Des dates peuvent être mal évaluées.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'La signature ne correspond pas à la clé',
      'Le document annonce un type de signature que la clé de l’institution ne peut pas produire. C’est probablement un faux.',
    ],
    SIGNATURE_INVALID: [
      'Document falsifié ou modifié',
      'La signature n’est pas celle de l’institution pour ces données : le document a été modifié, ou quelqu’un d’autre l’a établi.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Signé avec une clé pas encore valable',
      'Le jour de la délivrance, la clé qui a signé n’était pas encore valable.[ Elle l’est à partir du {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Signé avec une clé expirée',
      'Le jour de la délivrance, la clé qui a signé n’était plus valable.[ Elle l’était jusqu’au {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Validité de la clé inconnue',
      'Le registre ne dit pas quand la clé de l’institution est valable, si bien que cela ne peut être vérifié.',
    ],
    NOT_ACCREDITED: [
      'Institution non habilitée',
      'Selon le registre, l’institution n’est pas habilitée à délivrer la carte européenne d’assurance maladie.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institution non habilitée ce jour-là',
      'Selon le registre, l’institution n’était pas habilitée à délivrer ce document le jour de la délivrance.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institution non habilitée pour toute la période',
      'Le document couvre des jours pour lesquels l’institution n’est pas habilitée à le délivrer.',
    ],
    REGISTRY_REDIRECTED: [
      'Le registre est à une autre adresse',
      'Le registre des institutions a répondu qu’il se trouve à une autre adresse, que ce programme ne suit pas de lui-même. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
    ],
    CLOCK_WRONG: [
      'L’horloge de cet appareil est fausse',
      '[L’horloge de cet appareil indique le {today}, mais on doit être le {atLeast} ou plus tard. ]Avec une horloge fausse, aucune date ne peut être évaluée : le document est peut-être en ordre.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Le document ne peut pas être révoqué',
      'L’institution n’a pas prévu que ce document puisse être révoqué. Elle n’y est pas tenue.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'La révocation n’a pas été vérifiée',
      'Ce programme n’est pas configuré pour consulter des listes de révocation.',
    ],
    'revocation-unreachable': [
      'La révocation n’a pas pu être vérifiée',
      'La liste de révocation de l’institution n’a pas pu être obtenue, et il n’y en a pas de copie ici.',
    ],
    'revocation-not-allowed': [
      'La révocation n’a pas été vérifiée',
      'La liste de révocation se trouve à une adresse à laquelle ce programme n’a pas le droit d’accéder.',
    ],
    'revocation-unusable': [
      'La révocation n’a pas pu être vérifiée',
      'La liste de révocation est trop grande ou illisible.',
    ],
    'revocation-not-trusted': [
      'Liste de révocation non authentique',
      'La liste de révocation n’a pas été signée par l’institution qui a délivré le document, ou il s’agit d’une autre liste. Elle n’a pas été utilisée.',
    ],
    REVOCATION_STALE: [
      'Liste de révocation périmée',
      'La liste de révocation dans ce programme est trop ancienne pour qu’on s’y fie. Il n’a pas pu être vérifié si le document a été révoqué.',
    ],
    REVOCATION_OLDER: [
      'Ancienne liste de révocation reçue',
      'La liste de révocation obtenue est plus ancienne qu’une autre déjà vue. Elle n’a pas été utilisée.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Liste de révocation venue du futur',
      'La liste de révocation indique avoir été établie à un moment encore à venir. Soit l’horloge de cet appareil est mal réglée, soit la liste est erronée. Elle n’a pas été utilisée.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Place inexistante dans la liste de révocation',
      'Le document indique une place dans la liste de révocation que cette liste n’a pas.',
    ],
    REVOKED: [
      'Révoqué par l’institution',
      'L’institution a retiré ce document. Il est authentique, mais n’est plus valable.',
    ],
    SUSPENDED: ['Suspendu par l’institution', 'L’institution a suspendu ce document pour le moment.'],
    STATUS_NOT_VALID: ['N’est plus valable', 'Dans sa liste, l’institution indique que ce document n’est pas valable.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Date des soins dans le futur',
      'La date des soins saisie[, {treatmentDate},] est postérieure à la date d’aujourd’hui[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Date des soins trop ancienne',
      'La date des soins saisie[, {treatmentDate},] est antérieure au 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Les dates se contredisent',
      'La validité du document commence avant la naissance de la personne.',
    ],
    START_AFTER_END: ['Les dates se contredisent', 'La validité du document finit avant de commencer.'],
    START_AFTER_ISSUANCE: [
      'Les dates se contredisent',
      'La validité du certificat ne commence qu’après le jour de la délivrance, ce qui n’est pas permis.',
    ],
    ISSUANCE_AFTER_END: [
      'Les dates se contredisent',
      'Le document a été délivré alors que sa période était déjà finie.',
    ],
    CARD_EXPIRES_BEFORE_END: ['Les dates se contredisent', 'La carte expire avant le certificat qui la remplace.'],
    BEFORE_PERIOD: [
      'Pas encore valable le jour des soins',
      'Le document est authentique, mais ne couvre pas la date des soins[ ({treatmentDate})] : il n’est valable que plus tard.',
    ],
    AFTER_PERIOD: [
      'Expiré le jour des soins',
      'Le document est authentique, mais ne couvre pas la date des soins[ ({treatmentDate})] : il a expiré avant.',
    ],
    ISSUED_IN_FUTURE: [
      'Date de délivrance dans le futur',
      'Le document porte une date de délivrance postérieure à celle d’aujourd’hui. L’horloge de cet appareil est peut-être mal réglée.',
    ],
    INSTITUTION_TOO_LONG: [
      'Désignation de l’institution trop longue',
      'Le numéro et le nom de l’institution sont ensemble plus longs que prévu sur le formulaire.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Lettres dans le numéro de la carte',
      'Le numéro de la carte ne se compose pas uniquement de chiffres. Cela arrive et n’a pas d’importance.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Lettres dans le numéro de l’institution',
      'Le numéro de l’institution ne se compose pas uniquement de chiffres. C’est courant et n’a pas d’importance.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Pas encore valable dans le portefeuille',
      'La carte du portefeuille n’est pas encore valable. L’horloge de cet appareil est peut-être fausse.',
    ],
    TOKEN_EXPIRED: [
      'Expirée dans le portefeuille',
      'La carte du portefeuille a expiré. Le portefeuille doit en demander une nouvelle à l’institution.',
    ],
    'holder-not-bound': [
      'Le portefeuille n’a pas prouvé qu’il détient la carte',
      'La réponse du portefeuille ne contient pas de preuve valable, faite pour cette demande, que la carte lui appartient. La carte a peut-être été copiée.',
    ],
    HOLDER_BINDING_STALE: [
      'Réponse du portefeuille pas à jour',
      'La réponse du portefeuille est trop ancienne, ou son heure est encore à venir. L’une des deux horloges est peut-être fausse.',
    ],
    HOLDER_KEY_INVALID: [
      'Clé du portefeuille inutilisable',
      'La clé du portefeuille à laquelle la carte est liée n’est pas du type exigé.',
    ],
    WALLET_CHAIN: [
      'Le certificat ne vient pas d’une autorité de confiance',
      'Les certificats de la carte ne mènent à aucune autorité à laquelle on se fie ici, ou l’un d’eux ne doit pas y figurer.',
    ],
    HOLDER_UNKNOWN: [
      'Nom et date de naissance inconnus',
      'La carte du portefeuille ne contient ni nom ni date de naissance, et aucune identité n’a été présentée avec elle.',
    ],
    HOLDER_NOT_LINKED: [
      'Carte et identité sans lien',
      'Rien ne prouve que la carte et l’identité du portefeuille appartiennent à la même personne : les numéros personnels diffèrent, ou l’un d’eux manque.',
    ],
    'identity-not-accepted': [
      'Identité du portefeuille non acceptée',
      'L’identité présentée avec la carte n’est pas authentique, pas valable, ou ne vient pas d’une autorité à laquelle on se fie ici.',
    ],
    NAME_MISMATCH: [
      'Le nom ou les prénoms ne concordent pas',
      'Le nom ou les prénoms sur la pièce d’identité diffèrent de ceux de ce document.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Les dates de naissance ne concordent pas',
      'La date de naissance sur la pièce d’identité diffère de celle de ce document.',
    ],
  },
  advice: {
    'ask-administrator':
      'Prévenez l’administrateur de ce programme. En attendant, renseignez-vous par téléphone auprès de l’institution.',
    'ask-for-document':
      'Demandez la carte européenne d’assurance maladie elle-même ou son certificat de remplacement, et lisez le code qui s’y trouve.',
    'ask-for-original':
      'Demandez le fichier PDF tel que l’institution l’a envoyé. Si rien ne change, appelez l’institution.',
    'ask-for-other-period':
      'Vérifiez la date des soins. Si elle est juste, demandez un document qui couvre ce jour, ou appelez l’institution.',
    'call-institution': 'Ne vous fiez pas à ce document avant d’avoir appelé l’institution qui l’a délivré.',
    'check-clock':
      'Faites régler la date et l’heure de cet appareil par l’administrateur, puis lisez à nouveau le code.',
    'check-identity':
      'Regardez la pièce d’identité et comparez avec soin le nom, les prénoms et la date de naissance. Si c’est une autre personne, refusez le document.',
    'check-treatment-date': 'Saisissez la bonne date des soins et vérifiez à nouveau.',
    'correct-data':
      'Si ce document vous a été présenté, demandez-en un nouveau à l’institution. Si vous le délivrez vous-même, corrigez les données.',
    'decide-without-revocation':
      'Toutes les autres vérifications comptent. Pour être sûr que le document n’a pas été retiré, réessayez plus tard ou appelez l’institution.',
    nothing: 'Il n’y a rien à faire.',
    'present-again':
      'Faites présenter de nouveau la carte depuis le portefeuille. Si cela persiste, ne l’acceptez pas.',
    'refresh-registry':
      'Faites actualiser les listes de ce programme par l’administrateur, puis lisez à nouveau le code. Si rien ne change, appelez l’institution.',
    refuse: 'N’acceptez pas ce document. Demandez une autre preuve du droit aux soins, ou appelez l’institution.',
    'scan-again':
      'Lisez à nouveau le code : bien à plat, bien éclairé et entier dans l’image. En cas de nouvel échec, demandez le fichier PDF lui-même.',
    'try-later':
      'Vérifiez la connexion au réseau et lisez à nouveau le code. Si rien ne change, appelez l’institution.',
    'update-program': 'Faites mettre à jour ce programme par l’administrateur. En attendant, appelez l’institution.',
  },
  approved: {
    title: 'Document approuvé',
    sentence:
      'Le document est authentique, vient d’une institution habilitée et couvre la date des soins ({treatmentDate}).',
    revocationNotChecked: 'Il n’a pas été vérifié si l’institution l’a retiré.',
    pageNotProtected:
      'Le code est authentique. La page qui l’entoure n’est pas protégée et a pu être modifiée : utilisez les données affichées ici, et non la page imprimée.',
    advice:
      'Comparez le nom, les prénoms et la date de naissance avec la pièce d’identité de la personne, et ce qui est affiché ici avec ce qui est imprimé.',
    adviceWhenIdentified:
      'Le nom, les prénoms et la date de naissance concordent avec la pièce d’identité. Il n’y a plus rien à faire.',
  },
  statuses: { PASSED: 'réussi', 'NOT PASSED': 'non réussi', WARNING: 'avertissement', 'N/A': 'sans objet' },
  notChecked: 'non vérifié',
  steps: {
    'document-unchanged': 'Le PDF est-il inchangé depuis sa signature ?',
    'attachment-equals-code': 'Les données jointes sont-elles identiques au code ?',
    decodable: 'Le code est-il lisible ?',
    'schema-and-header': 'Le contenu a-t-il la bonne forme ?',
    'key-resolved': 'La clé de l’institution a-t-elle été trouvée ?',
    signature: 'La signature est-elle authentique ?',
    'holder-bound': 'La carte appartient-elle à ce portefeuille ?',
    'document-signer-known': 'Le signataire du PDF est-il connu ?',
    'revocation-reference-present': 'Le document peut-il être révoqué ?',
    'revocation-status': 'Le document est-il toujours en vigueur (non révoqué) ?',
    'treatment-date-not-in-future': 'La date des soins est-elle aujourd’hui ou plus tôt ?',
    'key-valid-on-issuance': 'La clé était-elle valable le jour de la délivrance ?',
    'issuer-accredited': 'L’institution est-elle habilitée à délivrer le document ?',
    'birth-not-after-start': 'La naissance précède-t-elle le début de la période ?',
    'start-not-after-end': 'La période commence-t-elle avant de finir ?',
    'start-not-after-issuance': 'La période débute-t-elle au plus tard à la délivrance ?',
    'issuance-not-after-end': 'Le document a-t-il été délivré avant la fin de la période ?',
    'card-expiry-not-before-end': 'La carte est-elle valable jusqu’à la fin de la période ?',
    'treatment-date-in-period': 'La date des soins se situe-t-elle dans la période ?',
    'institution-name-and-id-length': 'Nom et numéro de l’institution sont-ils assez courts ?',
    'card-number-digits': 'Le numéro de la carte ne contient-il que des chiffres ?',
    'institution-id-digits': 'Le numéro de l’institution n’a-t-il que des chiffres ?',
    'name-matches-identity': 'Nom et prénoms sont-ils ceux de la pièce d’identité ?',
    'birth-date-matches-identity': 'La date de naissance est-elle celle de la pièce d’identité ?',
  },
  fields: {
    document: 'type de document',
    country: 'pays',
    familyName: 'nom',
    givenNames: 'prénoms',
    birthDate: 'date de naissance',
    personalId: 'numéro d’identification personnel',
    institution: 'institution',
    'institution.id': 'numéro de l’institution',
    'institution.name': 'nom de l’institution',
    cardId: 'numéro de la carte',
    expiryDate: 'date d’expiration',
    validFrom: 'début de validité',
    validTo: 'fin de validité',
    issuedOn: 'date de délivrance',
    tokenId: 'identifiant du document',
    revocation: 'liste de révocation',
  },
  kinds: {
    'EU Digital COVID Certificate': 'certificat COVID numérique de l’UE',
    'national COVID or health certificate': 'certificat COVID ou de santé national',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'demande d’une application de portefeuille numérique',
    'mobile document (ISO 18013-5)': 'document mobile (ISO 18013-5)',
    'web address': 'adresse internet',
    contact: 'contact',
    'calendar entry': 'événement de calendrier',
    'Wi-Fi access': 'accès Wi-Fi',
    payment: 'paiement',
    link: 'lien',
    'boarding pass': 'carte d’embarquement',
    'French 2D-Doc': '2D-Doc français',
    'JWT that is not compressed': 'données non préparées pour une carte (JWT)',
  },
  report: {
    title: 'Rapport de vérification',
    page: 'Page {page} sur {pages}',
    rejected: 'Document rejeté',
    advice: 'Que faire',
    verification: 'Vérification',
    verifiedBy: 'Vérifié par',
    treatmentDate: 'Date des soins',
    verifiedAt: 'Moment de la vérification',
    format: 'Format',
    issuer: 'Institution émettrice',
    institutionName: 'Nom dans le registre',
    key: 'Clé (kid)',
    failedStep: 'Étape non réussie',
    code: 'Motif (code)',
    scannedCode: 'Code QR lu',
    codeNotDrawn: 'Ce qui a été lu ne peut pas être représenté comme code QR d’une carte d’assurance maladie.',
    steps: 'Étapes de la vérification',
    step: 'Vérification',
    result: 'Résultat',
    technical: 'Vérifications techniques',
    business: 'Vérifications du contenu',
    remarks: 'Remarques',
    evidence: 'Éléments de preuve',
    library: 'Bibliothèque logicielle',
    certificate: 'Certificat (SHA-256)',
    certificateValidity: 'Certificat valable',
    accreditation: 'Période d’habilitation',
    registry: 'Registre',
    revocation: 'Liste de révocation',
    open: 'sans date de fin',
    unknownTime: 'moment inconnu',
    rebuilt: 'Reconstitué à partir du code QR lu, pour le rapport de vérification du {time}',
    copy: 'COPIE',
    lettersReplaced: 'Les lettres non imprimables sont remplacées par ?',
  },
  scan: {
    demo: 'registre de démonstration, ne prouve rien',
    onPage: 'Code à la page {page}',
    inAttachment: 'Code à la page {page} d’un PDF joint',
    pdfSignature: 'Signature du PDF',
    signer: 'Signataire selon le certificat',
    claimedTime: 'Heure indiquée par le signataire',
    timestamp: 'Horodatage',
  },
};

/** French. */
export const fr: Language = { language: 'fr', labels, official, messages };
