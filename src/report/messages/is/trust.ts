import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Stofnun óþekkt',
    'Í opinberu stofnanaskránni er engin stofnun með þetta númer í þessu landi. Skjalið kann að vera falsað eða stofnunin ný.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Lykill stofnunarinnar óþekktur',
    'Stofnunin er í stofnanaskránni en ekki lykillinn sem þetta skjal var undirritað með. Annaðhvort eru gögnin úr skránni hér úrelt eða skjalið falsað.',
  ],
  TOO_MANY_CANDIDATES: [
    'Of margir lyklar til að prófa',
    'Í stofnanaskránni eru fleiri lyklar þessarar stofnunar sem gætu passað en prófaðir eru[ (í mesta lagi {most})]. Það mælir ekki gegn skjalinu.',
  ],
  REGISTRY_STALE: [
    'Gögn stofnanaskrár eru úrelt',
    'Stofnanalistinn í þessu forriti er of gamall til að treysta megi honum. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  'registry-unreachable': [
    'Ekki náðist samband við stofnanaskrána',
    'Stofnanaskráin svaraði ekki. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  'registry-unusable': [
    'Ekkert nothæft svar frá stofnanaskránni',
    'Stofnanaskráin svaraði með villu eða einhverju sem ekki er hægt að nota. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  REGISTRY_INCONSISTENT: [
    'Stofnanaskráin í mótsögn við sjálfa sig',
    'Svar stofnanaskrárinnar passar ekki við spurninguna eða er í mótsögn við sjálft sig og því er ekki hægt að treysta því. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Fleiri en ein stofnun í stofnanaskránni',
    'Í stofnanaskránni er fleiri en ein stofnun með þetta númer í þessu landi. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Klukka þessa tækis er röng',
    'Klukka þessa tækis sýnir tíma þegar gögn stofnanaskrárinnar voru ekki enn orðin til. Dagsetningar gætu verið rangt metnar.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Undirritun passar ekki við lykilinn',
    'Í skjalinu er tilgreind tegund undirritunar sem ekki er hægt að gera með lykli stofnunarinnar. Skjalið er líklega falsað.',
  ],
  SIGNATURE_INVALID: [
    'Falsað eða breytt skjal',
    'Undirritunin er ekki undirritun stofnunarinnar á þessum gögnum: skjalinu hefur verið breytt eða einhver annar bjó það til.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Undirritað með lykli sem er ekki enn gildur',
    'Á útgáfudegi var lykillinn sem undirritað var með ekki enn orðinn gildur.[ Hann gildir frá {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Undirritað með útrunnum lykli',
    'Á útgáfudegi var lykillinn sem undirritað var með ekki lengur gildur.[ Hann gilti til {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Gildistími lykils óþekktur',
    'Í stofnanaskránni kemur ekki fram hvenær lykill stofnunarinnar er gildur og því er ekki hægt að kanna það.',
  ],
  NOT_ACCREDITED: [
    'Stofnunin má ekki gefa þetta skjal út',
    'Samkvæmt stofnanaskránni hefur stofnunin ekki heimild til að gefa út evrópska sjúkratryggingakortið.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Stofnunin hafði ekki heimild þann dag',
    'Samkvæmt stofnanaskránni hafði stofnunin ekki heimild til að gefa þetta skjal út á útgáfudegi.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Heimild nær ekki yfir allt tímabilið',
    'Skjalið nær yfir daga sem stofnunin hefur ekki heimild til að gefa það út fyrir.',
  ],
  REGISTRY_REDIRECTED: [
    'Stofnanaskráin er á öðru veffangi',
    'Stofnanaskráin svaraði að hana sé að finna á öðru veffangi sem þetta forrit fer ekki sjálfkrafa á. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
  ],
  CLOCK_WRONG: [
    'Klukka þessa tækis er rangt stillt',
    '[Klukka þessa tækis sýnir {today} en dagurinn verður að vera {atLeast} eða síðar. ]Með rangri klukku er ekki hægt að meta neinar dagsetningar: skjalið kann að vera í lagi.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
