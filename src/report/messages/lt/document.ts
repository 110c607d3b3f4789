import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF failas nepasirašytas',
    'PDF failas neturi savo parašo, todėl negalima pasakyti, ar jis buvo pakeistas. Jame esantis kodas turi savo parašą.',
  ],
  'document-changed': [
    'PDF failas pakeistas',
    'PDF failas yra ne toks, koks buvo pasirašytas: vėliau jis buvo pakeistas.',
  ],
  'document-signature-malformed': [
    'PDF failo parašas netinkamas',
    'PDF failo parašas sudarytas ne taip, kaip turi būti. Jį sukūrė netinkamai veikianti programinė įranga arba kas nors pakeitė failą.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF failą pasirašė kažkas kitas',
    'PDF failas pasirašytas ne dokumentą išdavusios įstaigos raktu.',
  ],
  'document-signer-not-valid': [
    'PDF failas pasirašytas negaliojančiu raktu',
    'Raktas, kuriuo pasirašytas PDF failas, šiandien negalioja, o jokia patikima laiko žyma nepatvirtina, kad jis galiojo pasirašant.',
  ],
  'timestamp-not-trusted': [
    'Laiko žyma nepatikima',
    'PDF failo laiko žyma netinkama arba gauta ne iš patikimo šaltinio. Ji nebuvo panaudota.',
  ],
  ATTACHMENT_MISSING: ['Duomenų nepridėta', 'PDF failas neturi priedo su kodo duomenimis. Tai ir neprivaloma.'],
  'attachment-differs': [
    'Pridėti duomenys ne tokie kaip kodo',
    'Prie PDF failo pridėti duomenys ne tokie kaip jo puslapyje esančio QR kodo. Vieni iš jų buvo pakeisti kitais.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Išspausdintas tekstas gali skirtis nuo kodo',
    'Vieno iš kodo duomenų puslapio tekste nerasta[: {field}]. Palyginkite, kas rodoma čia, su tuo, kas išspausdinta: lemia tai, kas yra kode.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Nuskaitytas ne PDF failas',
    'Tai, kas nuskaityta, nėra PDF failas, todėl nebuvo failo parašo, kurį būtų galima patikrinti. Patikrintas tik kodas.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF failas išsaugotas iš naujo',
    'Pasirašytą PDF failą kita programa sujungė, pasuko arba išsaugojo iš naujo, todėl jo parašo nebegalima patikrinti.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Tušti ženklai po PDF failo',
    'Po PDF failo pabaigos pridėta tuščių ženklų, kaip daro kai kurios pašto programos. Jie nieko nekeičia, todėl į juos neatsižvelgta.',
  ],
  DOCUMENT_ATTACHED: [
    'Kodas iš pridėto PDF failo',
    'Kodas perskaitytas iš PDF failo, kuris pridėtas prie nuskaitytojo. Jį supantis dokumentas nebuvo patikrintas.',
  ],
  PAGES_NOT_READ: [
    'Perskaityti ne visi puslapiai',
    'PDF faile yra daugiau puslapių[ ({pages})], nei perskaityta[ ({maxPages})]. Kituose gali būti dar kodų.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF failas pasirašytas kitos paskirties raktu',
    'Sertifikatas, kuriuo pasirašytas PDF failas, nėra skirtas dokumentams pasirašyti.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF failą pasirašė kita įstaiga',
    'PDF failas pasirašytas kitos įstaigos raktu, o ne tos, kuri išdavė dokumentą.',
  ],
  SIGNER_REVOKED: [
    'PDF failo raktas atšauktas',
    'Sertifikatą, kuriuo pasirašytas PDF failas, atšaukė jį išdavusi institucija.',
  ],
  'signer-revocation-not-checked': [
    'Parašo rakto atšaukimas nepatikrintas',
    'Ar sertifikatas, kuriuo pasirašytas PDF failas, buvo atšauktas, nebuvo patikrinta.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Išspausdinto teksto nepavyko palyginti',
    'Puslapyje nėra teksto, kurį ši programa galėtų perskaityti. Palyginkite, kas rodoma čia, su tuo, kas išspausdinta: lemia tai, kas yra kode.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
