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
  DOCUMENT_NOT_SCANNED: [
    'Engin PDF-skrá var skönnuð',
    'Það sem var skannað er ekki PDF-skrá og því var engin undirritun skrár til að kanna. Aðeins kóðinn var kannaður.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-skráin var vistuð upp á nýtt',
    'PDF-skránni var skeytt saman við aðra, henni snúið eða hún vistuð upp á nýtt með öðru forriti eftir undirritun og því er ekki lengur hægt að kanna undirritun hennar.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Auðir stafir á eftir PDF-skránni',
    'Auðum stöfum var bætt við aftan við PDF-skrána eins og sum póstforrit gera. Þeir breyta engu og var sleppt.',
  ],
  DOCUMENT_ATTACHED: [
    'Kóði úr PDF-skrá í viðhengi',
    'Kóðinn var lesinn úr PDF-skrá sem er í viðhengi þeirrar sem var skönnuð. Skjalið utan um hann var ekki kannað.',
  ],
  PAGES_NOT_READ: [
    'Ekki voru allar síður lesnar',
    'Í PDF-skránni eru fleiri síður[ ({pages})] en lesnar voru[ ({maxPages})]. Á hinum kunna að vera fleiri kóðar.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-skrá undirrituð með lykli til annarra nota',
    'Skilríkið sem PDF-skráin var undirrituð með er ekki ætlað til að undirrita skjöl.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-skráin er undirrituð af annarri stofnun',
    'PDF-skráin var undirrituð með lykli annarrar stofnunar en þeirrar sem gaf skjalið út.',
  ],
  SIGNER_REVOKED: [
    'Lykill PDF-skrárinnar var afturkallaður',
    'Skilríki sem PDF-skráin var undirrituð með hefur verið afturkallað af þeim sem gaf það út.',
  ],
  'signer-revocation-not-checked': [
    'Afturköllun undirritunarlykils ekki könnuð',
    'Ekki var kannað hvort skilríkið sem PDF-skráin var undirrituð með hefur verið afturkallað.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Ekki var hægt að bera saman prentaðan texta',
    'Á síðunni er enginn texti sem þetta forrit getur lesið. Berðu það sem birtist hér saman við það sem er prentað: það sem stendur í kóðanum gildir.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
