import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF inchangé depuis sa signature',
    'attachment-equals-code': 'Données jointes identiques au code',
    decodable: 'Le code est lisible',
    'schema-and-header': 'Le contenu a la bonne forme',
    'key-resolved': 'La clé de l’institution a été trouvée',
    signature: 'La signature est authentique',
    'document-signer-known': 'Signataire du PDF connu',
    'revocation-reference-present': 'Le document peut être révoqué',
    'revocation-status': 'Le document n’est pas révoqué',
    'treatment-date-not-in-future': 'La date des soins n’est pas dans le futur',
    'key-valid-on-issuance': 'La clé était valable le jour de la délivrance',
    'issuer-accredited': 'L’institution est habilitée à délivrer le document',
    'birth-not-after-start': 'Naissance avant le début de la période',
    'start-not-after-end': 'La période commence avant de finir',
    'start-not-after-issuance': 'La période commence au plus tard le jour de la délivrance',
    'issuance-not-after-end': 'Délivrance avant la fin de la période',
    'card-expiry-not-before-end': 'La carte n’expire pas avant la fin de la période',
    'treatment-date-in-period': 'La date des soins se situe dans la période',
    'institution-name-and-id-length': 'Longueur du numéro et du nom de l’institution',
    'card-number-digits': 'Le numéro de la carte ne contient que des chiffres',
    'institution-id-digits': 'Le numéro de l’institution ne contient que des chiffres',
    'name-matches-identity': 'Le nom et les prénoms concordent avec la pièce d’identité',
    'birth-date-matches-identity': 'La date de naissance concorde avec la pièce d’identité',
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
};
