import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
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
} as const satisfies Readonly<Record<string, Message>>;
