import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumentu nie można unieważnić',
    'Instytucja nie przewidziała możliwości unieważnienia tego dokumentu. Nie ma takiego obowiązku.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Nie sprawdzono unieważnienia',
    'Ten program nie jest ustawiony do sprawdzania list unieważnień.',
  ],
  'revocation-unreachable': [
    'Nie można było sprawdzić unieważnienia',
    'Nie udało się pobrać listy unieważnień tej instytucji, a jej kopii tutaj nie ma.',
  ],
  'revocation-not-allowed': [
    'Nie sprawdzono unieważnienia',
    'Lista unieważnień znajduje się pod adresem, z którego temu programowi nie wolno pobierać.',
  ],
  'revocation-unusable': [
    'Nie można było sprawdzić unieważnienia',
    'Lista unieważnień jest za duża lub nie można jej odczytać.',
  ],
  'revocation-not-trusted': [
    'Lista unieważnień nie jest autentyczna',
    'Listy unieważnień nie podpisała instytucja, która wydała dokument, albo jest to inna lista. Nie została użyta.',
  ],
  REVOCATION_STALE: [
    'Lista unieważnień jest nieaktualna',
    'Lista unieważnień w tym programie jest zbyt stara, by można było na niej polegać. Dlatego nie można było sprawdzić, czy dokument unieważniono.',
  ],
  REVOCATION_OLDER: [
    'Otrzymano starą listę unieważnień',
    'Pobrana lista unieważnień jest starsza niż lista znana już wcześniej. Nie została użyta.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Lista unieważnień z przyszłości',
    'Lista unieważnień podaje czas utworzenia, który dopiero nadejdzie. Błędny jest zegar tego urządzenia albo lista. Nie została użyta.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Brak takiego miejsca na liście unieważnień',
    'Dokument wskazuje miejsce na liście unieważnień, którego na tej liście nie ma.',
  ],
  REVOKED: [
    'Unieważniony przez instytucję',
    'Instytucja unieważniła ten dokument. Jest autentyczny, ale już nieważny.',
  ],
  SUSPENDED: ['Zawieszony przez instytucję', 'Instytucja tymczasowo zawiesiła ważność tego dokumentu.'],
  STATUS_NOT_VALID: ['Już nieważny', 'Na swojej liście instytucja oznaczyła ten dokument jako nieważny.'],
} as const satisfies Readonly<Record<string, Message>>;
