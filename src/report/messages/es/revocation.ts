import type { Message } from '../language.ts';

export const REVOCATION = {
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
} as const satisfies Readonly<Record<string, Message>>;
