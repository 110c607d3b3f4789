import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Reit vantar', 'Í skjalið vantar reit sem verður að vera í því[: {field}].'],
  'field-not-allowed': ['Einum reit ofaukið', 'Í skjalinu er reitur sem má ekki vera í því[: {field}].'],
  'field-value': ['Reitur er ógildur', 'Í reit í skjalinu er eitthvað sem getur ekki staðið þar[: {field}].'],
  FIELD_TOO_LONG: [
    'Reitur er of langur',
    'Reitur í skjalinu er lengri en leyfilegt er[: {field}][ (hámarksfjöldi stafa: {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Reitur er of stuttur',
    'Reitur í skjalinu er styttri en leyfilegt er[: {field}][ (lágmarksfjöldi stafa: {least})].',
  ],
  DATE_INVALID: ['Dagsetning er ógild', 'Í skjalinu er dagsetning sem er ekki til[: {field}].'],
  COUNTRY_UNKNOWN: ['Óþekkt land', 'Í skjalinu er tilgreint land sem á ekki aðild að evrópska sjúkratryggingakortinu.'],
  COUNTRY_ALIAS: [
    'Landskóði lagaður',
    'Land var skrifað með öðrum kóða (EL fyrir Grikkland, GB fyrir Bretland) og var lesið sem rétta landið.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Ósýnilegur stafur í texta',
    'Í texta er stafur sem sést ekki eða snýr röð bókstafanna við[: {field}]. Textinn getur litið öðruvísi út en hann er.',
  ],
  'odd-text': [
    'Texti skrifaður á óvenjulegan hátt',
    'Texti byrjar eða endar á bili eða bókstafir hans eru vistaðir á óvenjulegan hátt[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Bókstafir úr öðru stafrófi',
    'Texti er ekki skrifaður með latneskum bókstöfum[: {field}]. Óvíst er að hægt sé að lesa hann í öðrum löndum.',
  ],
  TOKEN_ID_NOT_UUID: ['Auðkenni skjals er ógilt', 'Auðkenni skjalsins er ekki á því formi sem það á að vera.'],
  REVOCATION_URI_INVALID: [
    'Slóð afturköllunarlista er ógild',
    'Í skjalinu er vísað á afturköllunarlista með slóð sem ekki er hægt að nota.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kort er ekki mögulegt á þessu sniði',
    'Þetta snið er aðeins fyrir bráðabirgðakort, ekki fyrir sjúkratryggingakortið sjálft.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Útgáfudagur er ekki í dag',
    'Skjal verður að gefa út með dagsetningu þess dags sem það er undirritað.',
  ],
  'too-much-data': ['Of mikil gögn fyrir kóðann', 'Gögnin komast ekki fyrir í QR-kóðanum.'],
  'garbled-text': [
    'Textinn virðist skemmdur',
    'Í texta eru stafir eins og verða til þegar hann er vistaður á rangan hátt, til dæmis Ã¼ í stað ü eða &#39; í stað úrfellingarmerkis[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Töflureiknir breytti númeri',
    'Númer lítur út eins og töflureiknir hafi námundað það[: {field}]. Einhverjir tölustafir þess kunna að hafa glatast.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Ekki er hægt að prenta staf',
    'Í texta er stafur[ ({codePoint})] sem er ekki til í letri skjalsins[: {field}]. Ekki er hægt að búa PDF-skrána til með honum.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
