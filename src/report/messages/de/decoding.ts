import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nichts gescannt', 'Der Scanner hat keinen Text geliefert.'],
  TEXT_TOO_LONG: [
    'Kein Code einer Krankenversicherungskarte',
    'Der Text ist länger, als ein QR-Code sein kann[ (höchstens {most} Zeichen)].',
  ],
  cleaned: [
    'Überzählige Zeichen weggelassen',
    'Der Scanner hat Leerzeichen oder Zeilenumbrüche hinzugefügt. Sie wurden weggelassen, danach war der Code lesbar.',
  ],
  TEXT_LOWER_CASE: [
    'Der Scanner hat den Text verändert',
    'Der Text kam in Kleinbuchstaben an, diese Codes haben aber nur Großbuchstaben. Scanner oder Tastatur sind falsch eingestellt; das Dokument kann in Ordnung sein.',
  ],
  NOT_AN_EHIC: [
    'Kein Code einer Krankenversicherungskarte',
    'Dieser Code stammt nicht von einer Europäischen Krankenversicherungskarte oder ihrer Ersatzbescheinigung.[ Es ist: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Unbekannte Art von Kartencode',
    'Das kann ein Code einer Krankenversicherungskarte sein, aber in einer Version[ ({version})], die dieses Programm nicht kennt.',
  ],
  SCHEMA_UNKNOWN: [
    'Unbekannte Art von Dokument',
    'Der Code enthält ein Dokument in einer Version, die dieses Programm nicht kennt.',
  ],
  BASE45_INVALID: [
    'Der Code wurde nicht richtig gelesen',
    'Der Text enthält Zeichen, die ein solcher Code nicht hat, oder ein Teil fehlt. Oft ist der Scanner auf eine andere Tastaturbelegung eingestellt, oder der Code wurde nur teilweise erfasst.',
  ],
  damaged: [
    'Der Code wurde nicht vollständig gelesen',
    'Ein Teil der Daten fehlt oder ist verändert: Der Code wurde falsch gelesen, oder das Dokument ist beschädigt.',
  ],
  malformed: [
    'Der Code ist nicht vorschriftsmäßig',
    'Der Code war lesbar, aber sein Inhalt hält die Regeln nicht ein. Er wurde mit fehlerhafter Software erstellt oder verändert. Erneutes Scannen hilft nicht.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Art der Signatur nicht zugelassen',
    'Das Dokument gibt eine Art der Signatur an, die nicht zugelassen ist, weil sie gefälscht werden könnte.',
  ],
  KID_NOT_CANONICAL: [
    'Schlüssel ungewöhnlich bezeichnet',
    'Der Träger hat seinen Schlüssel in ungewöhnlicher Form bezeichnet. Die Bezeichnung war dennoch lesbar.',
  ],
  undone: [
    'Text wurde unterwegs verändert',
    'Ein Scanner oder ein Programm hatte Zeichen hinzugefügt oder ersetzt. Das wurde rückgängig gemacht, danach war der Code lesbar.',
  ],
  KEYBOARD_LAYOUT: [
    'Scanner hat eine andere Tastaturbelegung',
    'Der Scanner tippt mit einer anderen Tastaturbelegung als der dieses Computers, sodass falsche Zeichen ankommen. Das Dokument kann in Ordnung sein: Scanner und Computer müssen auf dieselbe Belegung eingestellt werden.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
