import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
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
  NAME_MISMATCH: [
    'El nombre o los apellidos no coinciden',
    'El nombre o los apellidos del documento de identidad difieren de los de este documento.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Las fechas de nacimiento no coinciden',
    'La fecha de nacimiento del documento de identidad difiere de la de este documento.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
