import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Ekkert var skannað', 'Enginn texti barst frá skannanum.'],
  TEXT_TOO_LONG: [
    'Ekki kóði af sjúkratryggingakorti',
    'Textinn er lengri en QR-kóði getur verið[ (hámarksfjöldi stafa: {most})].',
  ],
  cleaned: [
    'Aukastöfum var sleppt',
    'Skanninn bætti við bilum eða línuskilum. Þeim var sleppt og eftir það var hægt að lesa kóðann.',
  ],
  TEXT_LOWER_CASE: [
    'Skanninn breytti textanum',
    'Textinn barst með litlum stöfum en í þessum kóðum eru aðeins stórir stafir. Skanninn eða lyklaborðið er rangt stillt; skjalið kann að vera í lagi.',
  ],
  NOT_AN_EHIC: [
    'Ekki kóði af sjúkratryggingakorti',
    'Þessi kóði er ekki af evrópsku sjúkratryggingakorti eða bráðabirgðakorti í stað þess.[ Þetta er: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Óþekkt tegund kortakóða',
    'Þetta getur verið kóði af sjúkratryggingakorti en af útgáfu[ ({version})] sem þetta forrit þekkir ekki.',
  ],
  SCHEMA_UNKNOWN: ['Óþekkt tegund skjals', 'Í kóðanum er skjal af útgáfu sem þetta forrit þekkir ekki.'],
  BASE45_INVALID: [
    'Kóðinn var ekki rétt lesinn',
    'Í textanum eru stafir sem eru ekki í slíkum kóða eða hluta hans vantar. Oft er skanninn stilltur á aðra lyklaborðsuppsetningu eða aðeins hluti kóðans var lesinn.',
  ],
  damaged: [
    'Kóðinn var ekki lesinn í heild',
    'Hluta gagnanna vantar eða þeim hefur verið breytt: kóðinn var rangt lesinn eða skjalið er skemmt.',
  ],
  malformed: [
    'Kóðinn er ekki gerður samkvæmt reglum',
    'Hægt var að lesa kóðann en innihald hans fylgir ekki reglunum. Hann var gerður með gölluðum hugbúnaði eða einhver hefur breytt honum. Ekki stoðar að skanna aftur.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Tegund undirritunar er ekki leyfð',
    'Í skjalinu er tilgreind tegund undirritunar sem er ekki leyfð því að hægt væri að falsa hana.',
  ],
  KID_NOT_CANONICAL: [
    'Lykill tilgreindur á óvenjulegan hátt',
    'Stofnunin skrifaði heiti lykils síns á óvenjulegan hátt. Samt var hægt að lesa það.',
  ],
  undone: [
    'Textanum var breytt á leiðinni',
    'Skanni eða forrit hafði bætt við stöfum eða skipt þeim út. Það var leiðrétt og eftir það var hægt að lesa kóðann.',
  ],
  KEYBOARD_LAYOUT: [
    'Skanninn er með aðra lyklaborðsuppsetningu',
    'Skanninn skrifar með annarri lyklaborðsuppsetningu en er á þessari tölvu og því verða stafirnir rangir. Skjalið kann að vera í lagi: stilla þarf skannann og tölvuna á sömu uppsetningu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
