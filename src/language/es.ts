import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; captions were not found. */
export const labels: Labels = {
  prcTitle: ['Certificado Provisional Sustitutorio', 'de la', 'Tarjeta sanitaria europea'],
  ehicTitle: ['Tarjeta sanitaria europea'],
  prcLegal: [
    'según se define en el anexo 2 de la Decisión n.º S2',
    'relativa a las características técnicas de la tarjeta sanitaria europea',
  ],
  ehicLegal: [
    'según se define en la Decisión n.º S2',
    'relativa a las características técnicas de la tarjeta sanitaria europea',
  ],
  issuingState: 'Estado miembro de expedición',
  holder: 'Información sobre el titular de la tarjeta',
  institution: 'Información sobre la institución competente',
  card: 'Información sobre la tarjeta',
  prcValidity: 'Período de validez del certificado',
  ehicValidity: 'Período de validez',
  prcDelivery: 'Fecha de expedición del certificado',
  ehicDelivery: 'Fecha de expedición',
  signature: 'Firma y sello de la institución',
  qrCode: 'Código QR con los datos de este documento, firmados digitalmente',
  scanCaption: 'Escanear para comprobar',
  guidance: [
    'Este documento da, durante una estancia temporal, los mismos derechos a la asistencia necesaria que la tarjeta sanitaria europea.',
    'Preséntelo junto con un documento de identidad.',
    'Para comprobarlo, escanee el código: contiene lo que está impreso aquí, firmado digitalmente.',
    'No doble, tape ni recorte el código.',
    'No publique esta página ni una imagen del código.',
  ],
  contactTitle: 'Contacto (no forma parte de los datos firmados)',
  telephone: 'Teléfono',
  printScale: 'Imprima al 100\u00a0%: esta línea mide 50\u00a0mm. Recorte por las marcas.',
  familyName: 'Apellidos',
  prcGivenNames: 'Nombre',
  ehicGivenNames: 'Nombre',
  birthDate: 'Fecha de nacimiento',
  personalId: 'Número de identificación personal',
  institutionId: 'Número de identificación de la institución',
  cardId: 'Número de identificación de la tarjeta',
  expiryDate: 'Fecha de caducidad',
  validFrom: 'Desde',
  validTo: 'Hasta',
  notesTitle: 'Notas e información',
  prcNotes:
    'Todas las normas aplicables a los datos visibles de la tarjeta europea, relativas a la descripción, los ' +
    'valores, la longitud y las observaciones de los campos de datos, son aplicables al certificado.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['No se ha escaneado nada', 'El escáner no ha dado ningún texto.'],
    TEXT_TOO_LONG: [
      'No es un código de tarjeta sanitaria',
      'El texto es más largo de lo que puede ser un código QR[ (como máximo {max} caracteres)].',
    ],
    cleaned: [
      'Caracteres sobrantes eliminados',
      'El escáner añadió espacios o saltos de línea. Se eliminaron y el código pudo leerse.',
    ],
    TEXT_LOWER_CASE: [
      'El escáner cambió el texto',
      'El texto llegó en minúsculas, pero estos códigos solo tienen mayúsculas. El escáner o el teclado están mal configurados; el documento puede estar en regla.',
    ],
    NOT_AN_EHIC: [
      'No es un código de tarjeta sanitaria',
      'Este código no es de una tarjeta sanitaria europea ni de su certificado provisional sustitutorio.[ Se trata de: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tipo de código desconocido',
      'Puede ser un código de tarjeta sanitaria, pero de una versión[ ({version})] que este programa no conoce.',
    ],
    SCHEMA_UNKNOWN: [
      'Tipo de documento desconocido',
      'El código contiene un documento de una versión que este programa no conoce.',
    ],
    BASE45_INVALID: [
      'El código no se leyó correctamente',
      'El texto contiene caracteres que estos códigos no tienen, o falta una parte. A menudo el escáner está configurado para otro teclado, o el código se leyó solo en parte.',
    ],
    damaged: [
      'El código no se leyó completo',
      'Falta una parte de los datos o está cambiada: el código se leyó mal o el documento está dañado.',
    ],
    malformed: [
      'El código no se ajusta a las normas',
      'El código pudo leerse, pero su contenido no cumple las normas. Lo creó un programa defectuoso o alguien lo modificó. Escanearlo de nuevo no servirá.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Tipo de firma no permitido',
      'El documento indica un tipo de firma que no está permitido porque podría falsificarse.',
    ],
    KID_NOT_CANONICAL: [
      'Clave nombrada de forma poco habitual',
      'La institución escribió el nombre de su clave de forma poco habitual. Aun así, pudo leerse.',
    ],
    undone: [
      'El texto se modificó por el camino',
      'Un escáner o un programa había añadido o sustituido caracteres. Esto se deshizo y el código pudo leerse.',
    ],
    KEYBOARD_LAYOUT: [
      'El escáner tiene otro teclado configurado',
      'El escáner escribe con una distribución de teclado distinta de la de este ordenador, por lo que salen caracteres equivocados. El documento puede estar en regla: hay que configurar el escáner y el ordenador con la misma distribución.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'El archivo PDF no está firmado',
      'El archivo PDF no tiene firma propia, por lo que no puede saberse si se modificó. El código que contiene lleva su propia firma.',
    ],
    'document-changed': [
      'El archivo PDF se modificó',
      'El archivo PDF no es el que se firmó: se modificó posteriormente.',
    ],
    'document-signature-malformed': [
      'La firma del archivo PDF es defectuosa',
      'La firma del archivo PDF no se ajusta a las normas. La creó un programa defectuoso o alguien modificó el archivo.',
    ],
    SIGNER_UNTRUSTED: [
      'Archivo PDF firmado por un tercero',
      'El archivo PDF no se firmó con una clave de la institución que expidió el documento.',
    ],
    'document-signer-not-valid': [
      'Archivo PDF firmado con una clave no válida',
      'La clave con la que se firmó el archivo PDF no es válida hoy, y ningún sello de tiempo de confianza indica que lo fuera en el momento de firmar.',
    ],
    'timestamp-not-trusted': [
      'Sello de tiempo no fiable',
      'El sello de tiempo del archivo PDF es defectuoso o no procede de una autoridad de confianza. No se utilizó.',
    ],
    ATTACHMENT_MISSING: [
      'No hay datos adjuntos',
      'El archivo PDF no lleva adjuntos los datos del código. No es obligatorio que los lleve.',
    ],
    'attachment-differs': [
      'Los datos adjuntos no son los del código',
      'Los datos adjuntos al archivo PDF no son los del código QR de su página. Uno de los dos se cambió por otro.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'El texto impreso puede diferir del código',
      'Algo que dice el código no se encontró en el texto de la página[: {field}]. Compare lo que se muestra aquí con lo impreso: vale lo que dice el código.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'No se escaneó ningún archivo PDF',
      'Lo que se escaneó no es un archivo PDF, por lo que no había firma de un archivo que pudiera comprobarse. Solo se comprobó el código.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'El archivo PDF se guardó de nuevo',
      'Otro programa combinó, giró o guardó de nuevo el archivo PDF después de que se firmara, por lo que su firma ya no puede comprobarse.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Caracteres en blanco tras el archivo PDF',
      'Se añadieron caracteres en blanco después del final del archivo PDF, como hacen algunos programas de correo. No cambian nada y no se tuvieron en cuenta.',
    ],
    DOCUMENT_ATTACHED: [
      'Código de un archivo PDF adjunto',
      'El código se leyó en un archivo PDF adjunto al que se escaneó. No se comprobó el documento que lo rodea.',
    ],
    PAGES_NOT_READ: [
      'No se leyeron todas las páginas',
      'El archivo PDF tiene más páginas[ ({pages})] de las que se leyeron[ ({maxPages})]. En las demás puede haber otros códigos.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Archivo PDF firmado con clave para otro uso',
      'El certificado con el que se firmó el archivo PDF no está destinado a firmar documentos.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Archivo PDF firmado por otra institución',
      'El archivo PDF se firmó con una clave de una institución distinta de la que expidió el documento.',
    ],
    SIGNER_REVOKED: [
      'La clave del archivo PDF fue revocada',
      'Un certificado con el que se firmó el archivo PDF ha sido revocado por la autoridad que lo expidió.',
    ],
    'signer-revocation-not-checked': [
      'No se comprobó la revocación de la clave',
      'No se comprobó si ha sido revocado el certificado con el que se firmó el archivo PDF.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'El texto impreso no pudo compararse',
      'La página no tiene texto que este programa pueda leer. Compare lo que se muestra aquí con lo impreso: vale lo que dice el código.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Falta un campo', 'Al documento le falta un campo obligatorio[: {field}].'],
    'field-not-allowed': ['Sobra un campo', 'El documento tiene un campo que no debe tener[: {field}].'],
    'field-value': ['Un campo no es válido', 'Un campo del documento contiene algo que no puede contener[: {field}].'],
    FIELD_TOO_LONG: [
      'Un campo es demasiado largo',
      'Un campo del documento es más largo de lo permitido[: {field}][ (como máximo {max} caracteres)].',
    ],
    FIELD_TOO_SHORT: [
      'Un campo es demasiado corto',
      'Un campo del documento es más corto de lo permitido[: {field}][ (caracteres: como mínimo {min})].',
    ],
    DATE_INVALID: ['Una fecha no es válida', 'El documento contiene una fecha que no existe[: {field}].'],
    COUNTRY_UNKNOWN: [
      'País desconocido',
      'El documento indica un país que no participa en la tarjeta sanitaria europea.',
    ],
    COUNTRY_ALIAS: [
      'Código de país adaptado',
      'Un país figuraba con otro código (EL para Grecia, GB para el Reino Unido) y se interpretó correctamente.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Carácter invisible en un texto',
      'Un texto contiene un carácter que no se ve o que invierte el orden de las letras[: {field}]. Puede parecer distinto de lo que es.',
    ],
    'odd-text': [
      'Texto escrito de forma poco habitual',
      'Un texto empieza o termina con un espacio, o sus letras están guardadas de forma poco habitual[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Letras de otro alfabeto',
      'Un texto no está en letras latinas[: {field}]. Es posible que en el extranjero no se sepa leer.',
    ],
    TOKEN_ID_NOT_UUID: [
      'El identificador del documento no es válido',
      'El identificador del documento no tiene la forma que debe tener.',
    ],
    REVOCATION_URI_INVALID: [
      'Dirección de lista de revocación no válida',
      'El documento indica una lista de revocación con una dirección que no puede utilizarse.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Documento no posible en este formato',
      'Este formato no existe para documentos de este tipo.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'La fecha de expedición no es la de hoy',
      'Un documento debe expedirse con la fecha del día en que se firma.',
    ],
    'too-much-data': ['Demasiados datos para el código', 'Los datos no caben en el código QR.'],
    'garbled-text': [
      'El texto parece dañado',
      'Un texto contiene caracteres como los que aparecen cuando se guarda mal, por ejemplo Ã¼ en lugar de ü o &#39; en lugar de un apóstrofo[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Número modificado por una hoja de cálculo',
      'Un número parece haber sido redondeado por una hoja de cálculo[: {field}]. Pueden haberse perdido algunas de sus cifras.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Carácter que no puede imprimirse',
      'Un texto contiene un carácter[ ({codePoint})] que el tipo de letra del documento no tiene[: {field}]. El archivo PDF no puede crearse con él.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institución desconocida',
      'El registro oficial no conoce en este país ninguna institución con este número. El documento puede ser falso, o la institución, nueva.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Clave de la institución desconocida',
      'El registro conoce la institución, pero no la clave con la que se firmó este documento. O los datos del registro no están aquí al día, o el documento es falso.',
    ],
    TOO_MANY_CANDIDATES: [
      'Demasiadas claves para probar',
      'El registro tiene más claves posibles de esta institución de las que se prueban[ (como máximo {max})]. Esto no dice nada en contra del documento.',
    ],
    REGISTRY_STALE: [
      'Datos del registro no actualizados',
      'El registro de instituciones de este programa es demasiado antiguo para fiarse de él. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    'registry-unreachable': [
      'No se pudo acceder al registro',
      'El registro de instituciones no respondió. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    'registry-unusable': [
      'Respuesta del registro no utilizable',
      'El registro de instituciones respondió con un error o con algo que no puede utilizarse. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    REGISTRY_INCONSISTENT: [
      'El registro se contradice',
      'La respuesta del registro no corresponde a la pregunta o se contradice, por lo que no es fiable. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    REGISTRY_AMBIGUOUS: [
      'El registro indica varias instituciones',
      'El registro tiene más de una institución con este número en este país. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'El reloj de este dispositivo va mal',
      'El reloj de este dispositivo marca una hora anterior a los datos del registro. Las fechas podrían evaluarse mal.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'La firma no corresponde a la clave',
      'El documento indica un tipo de firma que la clave de la institución no puede producir. Probablemente es falso.',
    ],
    SIGNATURE_INVALID: [
      'Documento falsificado o modificado',
      'La firma no es la de la institución para estos datos: el documento se modificó o lo creó otra persona.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Firmado con una clave aún no válida',
      'El día de la expedición, la clave con la que se firmó aún no era válida.[ Es válida desde el {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Firmado con una clave caducada',
      'El día de la expedición, la clave con la que se firmó ya no era válida.[ Fue válida hasta el {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Validez de la clave desconocida',
      'El registro no dice cuándo es válida la clave de la institución, por lo que no puede comprobarse.',
    ],
    NOT_ACCREDITED: [
      'Institución no habilitada',
      'Según el registro, la institución no está habilitada para expedir la tarjeta sanitaria europea.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institución no habilitada ese día',
      'Según el registro, la institución no estaba habilitada para expedir este documento el día de la expedición.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institución no habilitada para todo el período',
      'El documento cubre días para los que la institución no puede expedirlo.',
    ],
    REGISTRY_REDIRECTED: [
      'El registro está en otra dirección',
      'El registro de instituciones respondió que se encuentra en otra dirección, a la que este programa no pasa por sí mismo. Esto no dice nada en contra del documento: no pudo comprobarse.',
    ],
    CLOCK_WRONG: [
      'El reloj de este dispositivo no está en hora',
      '[El reloj de este dispositivo indica el {today}, pero debe ser el {atLeast} o una fecha posterior. ]Con un reloj mal ajustado no puede evaluarse ninguna fecha: el documento puede estar en regla.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'El documento no puede revocarse',
      'La institución no ha previsto que este documento pueda revocarse. No está obligada a ello.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'No se comprobó la revocación',
      'Este programa no está configurado para consultar listas de revocación.',
    ],
    'revocation-unreachable': [
      'No pudo comprobarse la revocación',
      'No se pudo obtener la lista de revocación de la institución, y aquí no hay ninguna copia.',
    ],
    'revocation-not-allowed': [
      'No se comprobó la revocación',
      'La lista de revocación está en una dirección de la que este programa no puede descargar.',
    ],
    'revocation-unusable': [
      'No pudo comprobarse la revocación',
      'La lista de revocación es demasiado grande o no puede leerse.',
    ],
    'revocation-not-trusted': [
      'Lista de revocación no auténtica',
      'La lista de revocación no la firmó la institución que expidió el documento, o es otra lista. No se utilizó.',
    ],
    REVOCATION_STALE: [
      'Lista de revocación no actualizada',
      'La lista de revocación de este programa es demasiado antigua para fiarse de ella, por lo que no pudo comprobarse si el documento fue revocado.',
    ],
    REVOCATION_OLDER: [
      'Se recibió una lista de revocación antigua',
      'La lista de revocación obtenida es más antigua que otra ya vista. No se utilizó.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Lista de revocación del futuro',
      'La lista de revocación indica que se creó en un momento que aún no ha llegado. O va mal el reloj de este dispositivo, o es errónea la lista. No se utilizó.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Posición inexistente en la lista de revocación',
      'El documento indica una posición que no existe en la lista de revocación.',
    ],
    REVOKED: [
      'Revocado por la institución',
      'La institución ha retirado este documento. Es auténtico, pero ya no es válido.',
    ],
    SUSPENDED: ['Suspendido por la institución', 'La institución ha suspendido este documento por el momento.'],
    STATUS_NOT_VALID: ['Ya no es válido', 'En su lista, la institución señala este documento como no válido.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Fecha de la asistencia en el futuro',
      'La fecha de la asistencia introducida[, {treatmentDate},] es posterior a la de hoy[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Fecha de la asistencia demasiado antigua',
      'La fecha de la asistencia introducida[, {treatmentDate},] es anterior al 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Las fechas se contradicen',
      'La validez del documento empieza antes del nacimiento de la persona.',
    ],
    START_AFTER_END: ['Las fechas se contradicen', 'La validez del documento termina antes de empezar.'],
    START_AFTER_ISSUANCE: [
      'Las fechas se contradicen',
      'La validez del certificado no empieza hasta después del día de expedición, lo que no está permitido.',
    ],
    ISSUANCE_AFTER_END: ['Las fechas se contradicen', 'El documento se expidió cuando su período ya había terminado.'],
    CARD_EXPIRES_BEFORE_END: [
      'Las fechas se contradicen',
      'La tarjeta caduca antes que el certificado que la sustituye.',
    ],
    BEFORE_PERIOD: [
      'Aún no válido en la fecha de la asistencia',
      'El documento es auténtico, pero no cubre la fecha de la asistencia[ ({treatmentDate})]: su validez empieza más tarde.',
    ],
    AFTER_PERIOD: [
      'Caducado en la fecha de la asistencia',
      'El documento es auténtico, pero no cubre la fecha de la asistencia[ ({treatmentDate})]: caducó antes.',
    ],
    ISSUED_IN_FUTURE: [
      'Fecha de expedición en el futuro',
      'El documento lleva una fecha de expedición posterior a la de hoy. Puede que el reloj de este dispositivo vaya mal.',
    ],
    INSTITUTION_TOO_LONG: [
      'Texto de la institución demasiado largo',
      'El número y el nombre de la institución son, en conjunto, más largos de lo previsto en el formulario.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Letras en el número de la tarjeta',
      'El número de la tarjeta no consta solo de cifras. Ocurre a veces y no tiene importancia.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Letras en el número de la institución',
      'El número de la institución no consta solo de cifras. Es frecuente y no tiene importancia.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Todavía no válida en la cartera',
      'La tarjeta de la cartera todavía no es válida. Puede que el reloj de este aparato esté mal.',
    ],
    TOKEN_EXPIRED: [
      'Caducada en la cartera',
      'La tarjeta de la cartera ha caducado. La cartera tiene que pedir una nueva a la institución.',
    ],
    'holder-not-bound': [
      'La cartera no ha probado que tiene la tarjeta',
      'En la respuesta de la cartera falta una prueba válida, hecha para esta solicitud, de que la tarjeta le pertenece. Puede que la tarjeta se haya copiado.',
    ],
    HOLDER_BINDING_STALE: [
      'La respuesta de la cartera no es actual',
      'La respuesta de la cartera es demasiado antigua, o su hora está en el futuro. Puede que uno de los dos relojes esté mal.',
    ],
    HOLDER_KEY_INVALID: [
      'La clave de la cartera no sirve',
      'La clave de la cartera a la que está vinculada la tarjeta no es del tipo exigido.',
    ],
    WALLET_CHAIN: [
      'El certificado no es de una autoridad de confianza',
      'Los certificados de la tarjeta no llevan a una autoridad en la que se confíe aquí, o hay entre ellos uno que no debe estar.',
    ],
    HOLDER_UNKNOWN: [
      'Nombre y fecha de nacimiento desconocidos',
      'La tarjeta de la cartera no contiene ni nombre ni fecha de nacimiento, y no se presentó ninguna identidad con ella.',
    ],
    HOLDER_NOT_LINKED: [
      'Tarjeta e identidad no vinculadas',
      'Nada prueba que la tarjeta y la identidad de la cartera sean de la misma persona: los números personales son distintos, o falta uno.',
    ],
    'identity-not-accepted': [
      'Identidad de la cartera no aceptada',
      'La identidad presentada con la tarjeta no es auténtica, no es válida o no procede de una autoridad en la que se confíe aquí.',
    ],
    NAME_MISMATCH: [
      'El nombre o los apellidos no coinciden',
      'El nombre o los apellidos del documento de identidad difieren de los de este documento.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Las fechas de nacimiento no coinciden',
      'La fecha de nacimiento del documento de identidad difiere de la de este documento.',
    ],
  },
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
    'present-again': 'Haga que presenten de nuevo la tarjeta desde la cartera. Si el problema persiste, no la acepte.',
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
    'document-unchanged': '¿El PDF sigue sin cambios desde que se firmó?',
    'attachment-equals-code': '¿Los datos adjuntos son iguales al código?',
    decodable: '¿Puede leerse el código?',
    'schema-and-header': '¿El contenido tiene la forma correcta?',
    'key-resolved': '¿Se ha encontrado la clave de la institución?',
    signature: '¿Es auténtica la firma?',
    'holder-bound': '¿Pertenece la tarjeta a esta cartera?',
    'document-signer-known': '¿Se conoce al firmante del PDF?',
    'revocation-reference-present': '¿Puede revocarse el documento?',
    'revocation-status': '¿El documento sigue vigente (no revocado)?',
    'treatment-date-not-in-future': '¿Es la fecha de la asistencia la de hoy o una anterior?',
    'key-valid-on-issuance': '¿Era válida la clave el día de la expedición?',
    'issuer-accredited': '¿Está la institución habilitada para la expedición?',
    'birth-not-after-start': '¿La fecha de nacimiento es anterior al período?',
    'start-not-after-end': '¿Empieza el período antes de terminar?',
    'start-not-after-issuance': '¿Empieza el período a más tardar el día de la expedición?',
    'issuance-not-after-end': '¿Se expidió el documento antes del fin del período?',
    'card-expiry-not-before-end': '¿La tarjeta es válida al menos hasta el fin del período?',
    'treatment-date-in-period': '¿Está la fecha de la asistencia dentro del período?',
    'institution-name-and-id-length': '¿Caben el número y el nombre de la institución?',
    'card-number-digits': '¿El número de la tarjeta solo tiene cifras?',
    'institution-id-digits': '¿El número de la institución solo tiene cifras?',
    'name-matches-identity': '¿Son nombre y apellidos los del documento de identidad?',
    'birth-date-matches-identity': '¿Es la fecha de nacimiento la del documento de identidad?',
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
  report: {
    title: 'Informe de verificación',
    page: 'Página {page} de {pages}',
    rejected: 'Documento rechazado',
    advice: 'Qué hacer',
    verification: 'Verificación',
    verifiedBy: 'Verificado por',
    treatmentDate: 'Fecha de la asistencia',
    verifiedAt: 'Momento de la verificación',
    format: 'Formato',
    issuer: 'Institución expedidora',
    institutionName: 'Nombre en el registro',
    key: 'Clave (kid)',
    failedStep: 'Paso no superado',
    code: 'Código del motivo',
    scannedCode: 'Código QR escaneado',
    codeNotDrawn: 'Lo escaneado no puede representarse como código QR de una tarjeta sanitaria.',
    steps: 'Pasos de la verificación',
    step: 'Comprobación',
    result: 'Resultado',
    technical: 'Comprobaciones técnicas',
    business: 'Comprobaciones del contenido',
    remarks: 'Observaciones',
    evidence: 'Pruebas',
    library: 'Biblioteca de software',
    certificate: 'Certificado (SHA-256)',
    certificateValidity: 'Validez del certificado',
    accreditation: 'Período de habilitación',
    registry: 'Registro',
    revocation: 'Lista de revocación',
    open: 'sin fecha de fin',
    unknownTime: 'momento desconocido',
    rebuilt: 'Reconstruido a partir del código QR escaneado, para el informe de verificación del {time}',
    copy: 'COPIA',
    lettersReplaced: 'Las letras que no pueden imprimirse se muestran como ?',
  },
  scan: {
    demo: 'registro de demostración, no prueba nada',
    onPage: 'Código en la página {page}',
    inAttachment: 'Código en la página {page} de un PDF adjunto',
    pdfSignature: 'Firma del PDF',
    signer: 'Firmante según el certificado',
    claimedTime: 'Hora indicada por el firmante',
    timestamp: 'Sello de tiempo',
  },
};

/** Spanish. */
export const es: Language = { language: 'es', labels, official, messages };
