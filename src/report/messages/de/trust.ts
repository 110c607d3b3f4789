import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Träger nicht bekannt',
    'Das amtliche Verzeichnis kennt in diesem Land keinen Träger mit dieser Nummer. Das Dokument kann gefälscht sein, oder der Träger ist neu.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Schlüssel des Trägers nicht bekannt',
    'Das Verzeichnis kennt den Träger, aber nicht den Schlüssel, mit dem dieses Dokument signiert wurde. Entweder sind die Verzeichnisdaten hier nicht aktuell, oder das Dokument ist gefälscht.',
  ],
  TOO_MANY_CANDIDATES: [
    'Zu viele Schlüssel zum Ausprobieren',
    'Das Verzeichnis hat mehr passende Schlüssel dieses Trägers, als ausprobiert werden[ (höchstens {most})]. Das spricht nicht gegen das Dokument.',
  ],
  REGISTRY_STALE: [
    'Verzeichnisdaten sind veraltet',
    'Die Liste der Träger in diesem Programm ist zu alt, um verlässlich zu sein. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  'registry-unreachable': [
    'Verzeichnis nicht erreichbar',
    'Das Verzeichnis der Träger hat nicht geantwortet. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  'registry-unusable': [
    'Keine brauchbare Antwort des Verzeichnisses',
    'Das Verzeichnis der Träger hat mit einem Fehler oder mit etwas Unbrauchbarem geantwortet. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  REGISTRY_INCONSISTENT: [
    'Verzeichnis widerspricht sich',
    'Die Antwort des Verzeichnisses passt nicht zur Frage oder zu sich selbst, sodass man sich nicht auf sie verlassen kann. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Verzeichnis nennt mehrere Träger',
    'Das Verzeichnis hat mehr als einen Träger mit dieser Nummer in diesem Land. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Die Uhr dieses Geräts geht falsch',
    'Die Uhr dieses Geräts zeigt eine Zeit, zu der es die Verzeichnisdaten noch nicht gab. Datumsangaben können falsch beurteilt werden.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Signatur passt nicht zum Schlüssel',
    'Das Dokument gibt eine Art der Signatur an, die der Schlüssel des Trägers nicht erzeugen kann. Wahrscheinlich wurde es gefälscht.',
  ],
  SIGNATURE_INVALID: [
    'Dokument gefälscht oder verändert',
    'Die Signatur ist nicht die des Trägers für diese Daten: Das Dokument wurde verändert, oder jemand anderes hat es erstellt.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Mit noch nicht gültigem Schlüssel signiert',
    'Am Tag der Ausstellung war der Schlüssel, mit dem signiert wurde, noch nicht gültig.[ Er gilt ab dem {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Mit abgelaufenem Schlüssel signiert',
    'Am Tag der Ausstellung war der Schlüssel, mit dem signiert wurde, nicht mehr gültig.[ Er galt bis zum {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Gültigkeit des Schlüssels nicht bekannt',
    'Das Verzeichnis sagt nicht, wann der Schlüssel des Trägers gültig ist, sodass dies nicht geprüft werden kann.',
  ],
  NOT_ACCREDITED: [
    'Träger darf dieses Dokument nicht ausstellen',
    'Laut Verzeichnis ist der Träger nicht berechtigt, die Europäische Krankenversicherungskarte auszustellen.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Träger war an dem Tag nicht berechtigt',
    'Laut Verzeichnis war der Träger am Tag der Ausstellung nicht berechtigt, dieses Dokument auszustellen.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Träger nicht für den ganzen Zeitraum berechtigt',
    'Das Dokument gilt auch für Tage, für die der Träger es nicht ausstellen darf.',
  ],
  REGISTRY_REDIRECTED: [
    'Verzeichnis hat eine andere Adresse',
    'Das Verzeichnis der Träger hat geantwortet, dass es unter einer anderen Adresse zu finden ist, der dieses Programm nicht von selbst folgt. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
  ],
  CLOCK_WRONG: [
    'Uhr dieses Geräts ist falsch gestellt',
    '[Die Uhr dieses Geräts zeigt den {today}, es muss aber der {atLeast} oder später sein. ]Mit einer falschen Uhr lässt sich kein Datum beurteilen: Das Dokument kann in Ordnung sein.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
