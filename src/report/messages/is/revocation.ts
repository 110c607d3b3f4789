import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Ekki er hægt að afturkalla skjalið',
    'Stofnunin gerði ekki ráð fyrir að hægt væri að afturkalla þetta skjal. Þess er heldur ekki krafist.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Afturköllun var ekki könnuð',
    'Þetta forrit er ekki stillt til að leita í afturköllunarlistum.',
  ],
  'revocation-unreachable': [
    'Ekki var hægt að kanna afturköllun',
    'Ekki var hægt að sækja afturköllunarlista stofnunarinnar og ekkert afrit af honum er til hér.',
  ],
  'revocation-not-allowed': [
    'Afturköllun var ekki könnuð',
    'Afturköllunarlistinn er á slóð sem þetta forrit má ekki sækja gögn frá.',
  ],
  'revocation-unusable': [
    'Ekki var hægt að kanna afturköllun',
    'Afturköllunarlistinn er of stór eða ekki er hægt að lesa hann.',
  ],
  'revocation-not-trusted': [
    'Afturköllunarlistinn er ekki ósvikinn',
    'Afturköllunarlistinn var ekki undirritaður af stofnuninni sem gaf skjalið út eða er annar listi. Hann var ekki notaður.',
  ],
  REVOCATION_STALE: [
    'Afturköllunarlistinn er úreltur',
    'Afturköllunarlistinn í þessu forriti er of gamall til að treysta megi honum. Því var ekki hægt að kanna hvort skjalið hefur verið afturkallað.',
  ],
  REVOCATION_OLDER: [
    'Gamall afturköllunarlisti barst',
    'Afturköllunarlistinn sem var sóttur er eldri en listi sem hefur sést áður. Hann var ekki notaður.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Afturköllunarlisti úr framtíðinni',
    'Samkvæmt afturköllunarlistanum var hann gerður á tíma sem er ekki enn kominn. Annaðhvort er klukka þessa tækis röng eða listinn rangur. Listinn var ekki notaður.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Sæti á afturköllunarlista er ekki til',
    'Í skjalinu er vísað á sæti á afturköllunarlistanum sem er ekki til á honum.',
  ],
  REVOKED: [
    'Afturkallað af stofnuninni',
    'Stofnunin hefur dregið þetta skjal til baka. Það er ósvikið en ekki lengur gilt.',
  ],
  SUSPENDED: ['Tímabundið fellt úr gildi af stofnuninni', 'Stofnunin hefur fellt þetta skjal úr gildi um sinn.'],
  STATUS_NOT_VALID: ['Ekki lengur gilt', 'Á lista stofnunarinnar er þetta skjal merkt sem ógilt.'],
} as const satisfies Readonly<Record<string, Message>>;
