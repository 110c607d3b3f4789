import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['No se ha escaneado nada', 'El escáner no ha dado ningún texto.'],
  TEXT_TOO_LONG: [
    'No es un código de tarjeta sanitaria',
    'El texto es más largo de lo que puede ser un código QR[ (como máximo {most} caracteres)].',
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
} as const satisfies Readonly<Record<string, Message>>;
