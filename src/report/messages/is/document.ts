import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-skráin er ekki undirrituð',
    'PDF-skráin sjálf er ekki undirrituð og því er ekki hægt að segja til um hvort henni hefur verið breytt. Kóðinn á henni er undirritaður sérstaklega.',
  ],
  'document-changed': [
    'PDF-skránni hefur verið breytt',
    'PDF-skráin er ekki sú sem var undirrituð: henni hefur verið breytt eftir á.',
  ],
  'document-signature-malformed': [
    'Undirritun PDF-skrárinnar er gölluð',
    'Undirritun PDF-skrárinnar er ekki eins og hún á að vera. Hún var gerð með gölluðum hugbúnaði eða einhver hefur breytt skránni.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-skráin er undirrituð af öðrum',
    'PDF-skráin var ekki undirrituð með lykli stofnunarinnar sem gaf skjalið út.',
  ],
  'document-signer-not-valid': [
    'PDF-skráin er undirrituð með ógildum lykli',
    'Lykillinn sem PDF-skráin var undirrituð með er ekki gildur í dag og enginn traustur tímastimpill sýnir að hann hafi verið gildur við undirritun.',
  ],
  'timestamp-not-trusted': [
    'Tímastimpillinn er ekki traustur',
    'Tímastimpillinn í PDF-skránni er gallaður eða ekki frá traustum aðila. Hann var ekki notaður.',
  ],
  ATTACHMENT_MISSING: [
    'Engin gögn í viðhengi',
    'PDF-skránni fylgir ekki viðhengi með gögnum kóðans. Þess er heldur ekki krafist.',
  ],
  'attachment-differs': [
    'Gögn í viðhengi eru ekki gögn kóðans',
    'Gögnin í viðhengi PDF-skrárinnar eru ekki þau sömu og í QR-kóðanum á síðunni. Öðru hvoru hefur verið skipt út.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Prentaður texti kann að víkja frá kóðanum',
    'Eitthvað sem stendur í kóðanum fannst ekki í texta síðunnar[: {field}]. Berðu það sem birtist hér saman við það sem er prentað: það sem stendur í kóðanum gildir.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
