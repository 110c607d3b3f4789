import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
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
    'El registro tiene más claves posibles de esta institución de las que se prueban[ (como máximo {most})]. Esto no dice nada en contra del documento.',
  ],
  REGISTRY_STALE: [
    'Datos del registro no actualizados',
    'La lista de instituciones de este programa es demasiado antigua para fiarse de ella. Esto no dice nada en contra del documento: no pudo comprobarse.',
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
} as const satisfies Readonly<Record<string, Message>>;
