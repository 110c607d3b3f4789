import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Falta un campo', 'Al documento le falta un campo obligatorio[: {field}].'],
  'field-not-allowed': ['Sobra un campo', 'El documento tiene un campo que no debe tener[: {field}].'],
  'field-value': ['Un campo no es válido', 'Un campo del documento contiene algo que no puede contener[: {field}].'],
  FIELD_TOO_LONG: [
    'Un campo es demasiado largo',
    'Un campo del documento es más largo de lo permitido[: {field}][ (como máximo {most} caracteres)].',
  ],
  FIELD_TOO_SHORT: [
    'Un campo es demasiado corto',
    'Un campo del documento es más corto de lo permitido[: {field}][ (caracteres: como mínimo {least})].',
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
    'Tarjeta no posible en este formato',
    'Este formato es solo para certificados provisionales sustitutorios, no para la propia tarjeta.',
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
} as const satisfies Readonly<Record<string, Message>>;
