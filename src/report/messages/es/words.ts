import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Avise al administrador de este programa. Mientras no se resuelva, consulte por teléfono a la institución.',
    'ask-for-document':
      'Pida la propia tarjeta sanitaria europea o su certificado provisional sustitutorio, y escanee el código que lleva.',
    'ask-for-original': 'Pida el archivo PDF tal como lo envió la institución. Si sigue igual, llame a la institución.',
    'ask-for-other-period':
      'Compruebe la fecha de la asistencia. Si es correcta, pida un documento que cubra ese día o llame a la institución.',
    'call-institution': 'No se fíe de este documento antes de haber llamado a la institución que lo expidió.',
    'check-clock':
      'Pida al administrador que ajuste la fecha y la hora de este dispositivo, y después escanee de nuevo.',
    'check-identity':
      'Mire el documento de identidad y compare con cuidado el nombre, los apellidos y la fecha de nacimiento. Si se trata de otra persona, rechace el documento.',
    'check-treatment-date': 'Introduzca la fecha correcta de la asistencia y verifique de nuevo.',
    'correct-data':
      'Si le han mostrado este documento, pida uno nuevo de la institución. Si lo expide usted, corrija los datos.',
    'decide-without-revocation':
      'Todas las demás comprobaciones son válidas. Si quiere asegurarse de que el documento no se ha retirado, inténtelo más tarde o llame a la institución.',
    nothing: 'No hay nada que hacer.',
    'refresh-registry':
      'Pida al administrador que actualice las listas de este programa, y después escanee de nuevo. Si sigue igual, llame a la institución.',
    refuse: 'No acepte este documento. Pida otra prueba del derecho a la asistencia o llame a la institución.',
    'scan-again':
      'Escanee de nuevo: el código bien plano, con buena luz y entero en la imagen. Si vuelve a fallar, pida el propio archivo PDF.',
    'try-later': 'Compruebe la conexión de red y escanee de nuevo. Si sigue igual, llame a la institución.',
    'update-program': 'Pida al administrador que actualice este programa. Hasta entonces, llame a la institución.',
  },
  approved: {
    title: 'Documento aprobado',
    sentence:
      'El documento es auténtico, procede de una institución habilitada y cubre la fecha de la asistencia ({treatmentDate}).',
    revocationNotChecked: 'No se comprobó si la institución lo ha retirado.',
    pageNotProtected:
      'El código es auténtico. La página que lo rodea no está protegida y puede haberse modificado: utilice los datos que se muestran aquí, no la página impresa.',
    advice:
      'Compare el nombre, los apellidos y la fecha de nacimiento con el documento de identidad de la persona, y lo que se muestra aquí con lo impreso.',
    adviceWhenIdentified:
      'El nombre, los apellidos y la fecha de nacimiento coinciden con el documento de identidad. No hay nada más que hacer.',
  },
  statuses: { PASSED: 'superado', 'NOT PASSED': 'no superado', WARNING: 'advertencia', 'N/A': 'no aplicable' },
  notChecked: 'no comprobado',
  steps: {
    'document-unchanged': 'PDF sin cambios desde que se firmó',
    'attachment-equals-code': 'Los datos adjuntos son iguales al código',
    decodable: 'El código puede leerse',
    'schema-and-header': 'El contenido tiene la forma correcta',
    'key-resolved': 'Clave de la institución encontrada',
    signature: 'La firma es auténtica',
    'document-signer-known': 'El firmante del PDF es conocido',
    'revocation-reference-present': 'El documento puede revocarse',
    'revocation-status': 'El documento no está revocado',
    'treatment-date-not-in-future': 'La fecha de la asistencia no es futura',
    'key-valid-on-issuance': 'La clave era válida el día de la expedición',
    'issuer-accredited': 'La institución está habilitada para la expedición',
    'birth-not-after-start': 'Nacimiento antes del inicio del período',
    'start-not-after-end': 'El período empieza antes de terminar',
    'start-not-after-issuance': 'El período empieza a más tardar el día de la expedición',
    'issuance-not-after-end': 'Expedición antes del fin del período',
    'card-expiry-not-before-end': 'La tarjeta no caduca antes del fin del período',
    'treatment-date-in-period': 'La fecha de la asistencia está dentro del período',
    'institution-name-and-id-length': 'Longitud del número y el nombre de la institución',
    'card-number-digits': 'El número de la tarjeta solo tiene cifras',
    'institution-id-digits': 'El número de la institución solo tiene cifras',
    'name-matches-identity': 'Nombre y apellidos coinciden con el documento de identidad',
    'birth-date-matches-identity': 'La fecha de nacimiento coincide con el documento de identidad',
  },
  fields: {
    document: 'tipo de documento',
    country: 'país',
    familyName: 'apellidos',
    givenNames: 'nombre',
    birthDate: 'fecha de nacimiento',
    personalId: 'número de identificación personal',
    institution: 'institución',
    'institution.id': 'número de la institución',
    'institution.name': 'nombre de la institución',
    cardId: 'número de la tarjeta',
    expiryDate: 'fecha de caducidad',
    validFrom: 'inicio de la validez',
    validTo: 'fin de la validez',
    issuedOn: 'fecha de expedición',
    tokenId: 'identificador del documento',
    revocation: 'lista de revocación',
  },
  kinds: {
    'EU Digital COVID Certificate': 'certificado COVID digital de la UE',
    'national COVID or health certificate': 'certificado COVID o sanitario nacional',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'solicitud de una aplicación de cartera digital',
    'mobile document (ISO 18013-5)': 'documento móvil (ISO 18013-5)',
    'web address': 'dirección web',
    contact: 'contacto',
    'calendar entry': 'entrada de calendario',
    'Wi-Fi access': 'acceso wifi',
    payment: 'pago',
    link: 'enlace',
    'boarding pass': 'tarjeta de embarque',
    'French 2D-Doc': '2D-Doc francés',
    'JWT that is not compressed': 'datos no preparados para una tarjeta (JWT)',
  },
};
