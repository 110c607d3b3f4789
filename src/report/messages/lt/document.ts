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
} as const satisfies Readonly<Record<string, Message>>;
