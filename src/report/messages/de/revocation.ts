import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokument kann nicht widerrufen werden',
    'Der Träger hat für dieses Dokument keinen Widerruf vorgesehen. Er ist dazu auch nicht verpflichtet.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Widerruf wurde nicht geprüft',
    'Dieses Programm ist nicht dafür eingerichtet, Widerrufslisten abzufragen.',
  ],
  'revocation-unreachable': [
    'Widerruf konnte nicht geprüft werden',
    'Die Widerrufsliste des Trägers konnte nicht abgerufen werden, und es liegt keine Kopie vor.',
  ],
  'revocation-not-allowed': [
    'Widerruf wurde nicht geprüft',
    'Die Widerrufsliste liegt unter einer Adresse, von der dieses Programm nichts abrufen darf.',
  ],
  'revocation-unusable': ['Widerruf konnte nicht geprüft werden', 'Die Widerrufsliste ist zu groß oder nicht lesbar.'],
  'revocation-not-trusted': [
    'Widerrufsliste nicht echt',
    'Die Widerrufsliste wurde nicht von dem Träger signiert, der das Dokument ausgestellt hat, oder ist eine andere Liste. Sie wurde nicht verwendet.',
  ],
  REVOCATION_STALE: [
    'Widerrufsliste ist veraltet',
    'Die Widerrufsliste in diesem Programm ist zu alt, um verlässlich zu sein. Ob das Dokument widerrufen wurde, konnte nicht geprüft werden.',
  ],
  REVOCATION_OLDER: [
    'Alte Widerrufsliste erhalten',
    'Die abgerufene Widerrufsliste ist älter als eine, die schon bekannt war. Sie wurde nicht verwendet.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Widerrufsliste aus der Zukunft',
    'Die Widerrufsliste wurde nach eigener Angabe zu einem Zeitpunkt erstellt, der noch bevorsteht. Entweder geht die Uhr dieses Geräts falsch, oder die Liste ist falsch. Sie wurde nicht verwendet.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Stelle fehlt in der Widerrufsliste',
    'Das Dokument nennt eine Stelle in der Widerrufsliste, die es dort nicht gibt.',
  ],
  REVOKED: [
    'Vom Träger widerrufen',
    'Der Träger hat dieses Dokument zurückgezogen. Es ist echt, gilt aber nicht mehr.',
  ],
  SUSPENDED: ['Vom Träger ausgesetzt', 'Der Träger hat dieses Dokument bis auf Weiteres ausgesetzt.'],
  STATUS_NOT_VALID: ['Nicht mehr gültig', 'Der Träger führt dieses Dokument in seiner Liste als nicht gültig.'],
} as const satisfies Readonly<Record<string, Message>>;
