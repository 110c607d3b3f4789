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
} as const satisfies Readonly<Record<string, Message>>;
