import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card and the Icelandic word for the certificate; captions on the card are not known. */
export const labels: Labels = {
  prcTitle: ['Bráðabirgðakort', 'í stað', 'evrópska sjúkratryggingakortsins'],
  ehicTitle: ['Evrópska sjúkratryggingakortið'],
  prcLegal: [
    'eins og það er skilgreint í 2. viðauka við ákvörðun nr. S2',
    'um tækniforskriftir fyrir evrópska sjúkratryggingakortið',
  ],
  ehicLegal: [
    'eins og það er skilgreint í ákvörðun nr. S2',
    'um tækniforskriftir fyrir evrópska sjúkratryggingakortið',
  ],
  issuingState: 'Aðildarríki sem gefur út kortið',
  holder: 'Upplýsingar um korthafa',
  institution: 'Upplýsingar um þar til bæra stofnun',
  card: 'Upplýsingar um kortið',
  prcValidity: 'Gildistími bráðabirgðakorts',
  ehicValidity: 'Gildistími',
  prcDelivery: 'Útgáfudagur bráðabirgðakorts',
  ehicDelivery: 'Útgáfudagur',
  signature: 'Undirskrift og stimpill stofnunar',
  qrCode: 'QR-kóði með rafrænt undirrituðum gögnum þessa skjals',
  scanCaption: 'Skannið til að sannreyna',
  guidance: [
    'Þetta skjal veitir við tímabundna dvöl sama rétt til nauðsynlegrar heilbrigðisþjónustu og evrópska sjúkratryggingakortið.',
    'Sýnið það með persónuskilríkjum.',
    'Skannið kóðann til að sannreyna skjalið: hann geymir það sem hér er prentað, stafrænt undirritað.',
    'Ekki má brjóta, hylja eða klippa kóðann.',
    'Birtið hvorki þessa síðu né mynd af kóðanum.',
  ],
  contactTitle: 'Samband (ekki hluti af undirrituðu gögnunum)',
  telephone: 'Sími',
  printScale: 'Prentið í 100\u00a0% stærð: þessi lína er 50\u00a0mm löng. Klippið út eftir merkjunum.',
  familyName: 'Kenninafn',
  prcGivenNames: 'Eiginnafn eða eiginnöfn',
  ehicGivenNames: 'Eiginnöfn',
  birthDate: 'Fæðingardagur',
  personalId: 'Kenninúmer einstaklings',
  institutionId: 'Kenninúmer stofnunar',
  cardId: 'Kenninúmer korts',
  expiryDate: 'Lokadagur gildistíma',
  validFrom: 'Frá',
  validTo: 'Til',
  notesTitle: 'Athugasemdir og upplýsingar',
  prcNotes:
    'Allar reglur sem gilda um sýnileg gögn á evrópska kortinu og varða lýsingu, gildi og lengd gagnareita ' +
    'og athugasemdir við þá gilda einnig um bráðabirgðakortið.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Ekkert var skannað', 'Enginn texti barst frá skannanum.'],
    TEXT_TOO_LONG: [
      'Ekki kóði af sjúkratryggingakorti',
      'Textinn er lengri en QR-kóði getur verið[ (hámarksfjöldi stafa: {max})].',
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
    // The PDF itself: its signature, its attachment, its printed text.
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
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Reit vantar', 'Í skjalið vantar reit sem verður að vera í því[: {field}].'],
    'field-not-allowed': ['Einum reit ofaukið', 'Í skjalinu er reitur sem má ekki vera í því[: {field}].'],
    'field-value': ['Reitur er ógildur', 'Í reit í skjalinu er eitthvað sem getur ekki staðið þar[: {field}].'],
    FIELD_TOO_LONG: [
      'Reitur er of langur',
      'Reitur í skjalinu er lengri en leyfilegt er[: {field}][ (hámarksfjöldi stafa: {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Reitur er of stuttur',
      'Reitur í skjalinu er styttri en leyfilegt er[: {field}][ (lágmarksfjöldi stafa: {min})].',
    ],
    DATE_INVALID: ['Dagsetning er ógild', 'Í skjalinu er dagsetning sem er ekki til[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Óþekkt land',
      'Í skjalinu er tilgreint land sem á ekki aðild að evrópska sjúkratryggingakortinu.',
    ],
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
      'Skjalið er ekki mögulegt á þessu sniði',
      'Þetta snið er ekki fyrir skjöl af þessari gerð.',
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
    // Registry, signature, certificate and accreditation.
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
      'Í stofnanaskránni eru fleiri lyklar þessarar stofnunar sem gætu passað en prófaðir eru[ (í mesta lagi {max})]. Það mælir ekki gegn skjalinu.',
    ],
    REGISTRY_STALE: [
      'Gögn stofnanaskrár eru úrelt',
      'Stofnanaskráin í þessu forriti er of gömul til að treysta megi henni. Það mælir ekki gegn skjalinu: ekki var hægt að sannprófa það.',
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
    // Revocation.
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
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Meðferðardagur í framtíðinni',
      'Meðferðardagurinn sem var sleginn inn[, {treatmentDate},] er síðar en í dag[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Meðferðardagur of langt aftur í tímann',
      'Meðferðardagurinn sem var sleginn inn[, {treatmentDate},] er fyrir 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Dagsetningar stangast á', 'Skjalið tekur gildi áður en viðkomandi fæddist.'],
    START_AFTER_END: ['Dagsetningar stangast á', 'Skjalið fellur úr gildi áður en það tekur gildi.'],
    START_AFTER_ISSUANCE: [
      'Dagsetningar stangast á',
      'Bráðabirgðakortið tekur ekki gildi fyrr en eftir útgáfudag, en það er ekki leyfilegt.',
    ],
    ISSUANCE_AFTER_END: ['Dagsetningar stangast á', 'Skjalið var gefið út eftir að það féll úr gildi.'],
    CARD_EXPIRES_BEFORE_END: [
      'Dagsetningar stangast á',
      'Sjúkratryggingakortið rennur út á undan bráðabirgðakortinu sem kemur í stað þess.',
    ],
    BEFORE_PERIOD: [
      'Ekki enn í gildi á meðferðardegi',
      'Skjalið er ósvikið en nær ekki yfir meðferðardaginn[ {treatmentDate}]: það tekur gildi síðar.',
    ],
    AFTER_PERIOD: [
      'Ekki lengur í gildi á meðferðardegi',
      'Skjalið er ósvikið en nær ekki yfir meðferðardaginn[ {treatmentDate}]: það féll úr gildi fyrr.',
    ],
    ISSUED_IN_FUTURE: [
      'Útgáfudagur í framtíðinni',
      'Útgáfudagur skjalsins er síðar en í dag. Klukkan hér kann að vera röng.',
    ],
    INSTITUTION_TOO_LONG: [
      'Of langur texti um stofnunina',
      'Númer og heiti stofnunarinnar eru samanlagt lengri en gert er ráð fyrir á eyðublaðinu.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Bókstafir í kortnúmeri',
      'Kortnúmerið er ekki eingöngu úr tölustöfum. Þess eru dæmi og það kemur ekki að sök.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Bókstafir í númeri stofnunar',
      'Númer stofnunarinnar er ekki eingöngu úr tölustöfum. Það er algengt og kemur ekki að sök.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Ekki enn gilt í veskinu',
      'Kortið í veskinu er ekki enn gilt. Kannski er klukka þessa tækis röng.',
    ],
    TOKEN_EXPIRED: ['Útrunnið í veskinu', 'Kortið í veskinu er útrunnið. Veskið þarf að sækja nýtt hjá stofnuninni.'],
    'holder-not-bound': [
      'Veskið sannaði ekki að það hefði kortið',
      'Í svar veskisins vantar gilda sönnun, gerða fyrir þessa beiðni, um að kortið tilheyri því. Kortið kann að hafa verið afritað.',
    ],
    HOLDER_BINDING_STALE: [
      'Svar veskisins er ekki nýtt',
      'Svar veskisins er of gamalt eða tími þess er í framtíðinni. Kannski er önnur af klukkunum tveimur röng.',
    ],
    HOLDER_KEY_INVALID: [
      'Lykill veskisins er ónothæfur',
      'Lykill veskisins sem kortið er bundið við er ekki af þeirri gerð sem krafist er.',
    ],
    WALLET_CHAIN: [
      'Skilríkið er ekki frá traustu yfirvaldi',
      'Skilríki kortsins leiða ekki til yfirvalds sem er treyst hér, eða meðal þeirra er eitt sem má ekki vera þar.',
    ],
    HOLDER_UNKNOWN: [
      'Nafn og fæðingardagur óþekkt',
      'Kortið úr veskinu inniheldur hvorki nafn né fæðingardag og engin auðkenning var sýnd með því.',
    ],
    HOLDER_NOT_LINKED: [
      'Kort og auðkenning eru ekki tengd',
      'Ekkert sannar að kortið og auðkenningin úr veskinu tilheyri sömu manneskju: kennitölurnar eru ólíkar eða aðra þeirra vantar.',
    ],
    'identity-not-accepted': [
      'Auðkenning úr veskinu ekki samþykkt',
      'Auðkenningin sem var sýnd með kortinu er ekki ósvikin, ekki gild eða ekki frá yfirvaldi sem er treyst hér.',
    ],
    NAME_MISMATCH: ['Nöfnum ber ekki saman', 'Nöfnin á persónuskilríkjunum eru önnur en á þessu skjali.'],
    BIRTH_DATE_MISMATCH: [
      'Fæðingardögum ber ekki saman',
      'Fæðingardagurinn á persónuskilríkjunum er annar en á þessu skjali.',
    ],
  },
  advice: {
    'ask-administrator': 'Láttu kerfisstjóra forritsins vita. Spurðu stofnunina símleiðis á meðan.',
    'ask-for-document':
      'Biddu um evrópska sjúkratryggingakortið eða bráðabirgðakortið sjálft og skannaðu kóðann á því.',
    'ask-for-original': 'Biddu um PDF-skrána eins og stofnunin sendi hana. Hringdu í stofnunina ef það dugar ekki.',
    'ask-for-other-period':
      'Athugaðu meðferðardaginn. Ef hann er réttur skaltu biðja um skjal sem nær yfir þann dag eða hringja í stofnunina.',
    'call-institution': 'Ekki treysta þessu skjali fyrr en þú hefur hringt í stofnunina sem gaf það út.',
    'check-clock': 'Láttu kerfisstjórann stilla dagsetningu og tíma þessa tækis og skannaðu síðan aftur.',
    'check-identity':
      'Skoðaðu persónuskilríkin og berðu nöfn og fæðingardag vandlega saman. Ef um annan einstakling er að ræða skaltu hafna skjalinu.',
    'check-treatment-date': 'Sláðu inn réttan meðferðardag og sannprófaðu aftur.',
    'correct-data': 'Ef þér var sýnt þetta skjal: biddu um nýtt frá stofnuninni. Ef þú gefur það út: leiðréttu gögnin.',
    'decide-without-revocation':
      'Allar aðrar athuganir gilda. Viljir þú vera viss um að skjalið hafi ekki verið dregið til baka skaltu reyna aftur síðar eða hringja í stofnunina.',
    nothing: 'Ekkert þarf að gera.',
    'present-again': 'Láttu sýna kortið úr veskinu aftur. Ef það hjálpar ekki skaltu ekki taka við því.',
    'refresh-registry':
      'Láttu kerfisstjórann uppfæra lista þessa forrits og skannaðu síðan aftur. Hringdu í stofnunina ef það dugar ekki.',
    refuse: 'Ekki taka við þessu skjali. Biddu um aðra staðfestingu á rétti til þjónustu eða hringdu í stofnunina.',
    'scan-again':
      'Skannaðu aftur: hafðu kóðann sléttan, í góðri birtu og allan í mynd. Ef það mistekst aftur skaltu biðja um PDF-skrána sjálfa.',
    'try-later': 'Athugaðu nettenginguna og skannaðu aftur. Hringdu í stofnunina ef það dugar ekki.',
    'update-program': 'Láttu kerfisstjórann uppfæra þetta forrit. Hringdu í stofnunina á meðan.',
  },
  approved: {
    title: 'Skjal samþykkt',
    sentence:
      'Skjalið er ósvikið, frá stofnun sem hefur heimild til að gefa það út, og nær yfir meðferðardaginn {treatmentDate}.',
    revocationNotChecked: 'Ekki var kannað hvort stofnunin hefur dregið það til baka.',
    pageNotProtected:
      'Kóðinn er ósvikinn. Síðan umhverfis hann er ekki varin og kann að hafa verið breytt: notaðu gögnin sem birtast hér en ekki prentuðu síðuna.',
    advice: 'Berðu nöfn og fæðingardag saman við persónuskilríkin og það sem birtist hér saman við það sem er prentað.',
    adviceWhenIdentified: 'Nöfnum og fæðingardegi ber saman við persónuskilríkin. Ekkert meira þarf að gera.',
  },
  statuses: { PASSED: 'stóðst', 'NOT PASSED': 'stóðst ekki', WARNING: 'viðvörun', 'N/A': 'á ekki við' },
  notChecked: 'ekki kannað',
  steps: {
    'document-unchanged': 'Er PDF-skráin óbreytt frá undirritun?',
    'attachment-equals-code': 'Eru gögn í viðhengi þau sömu og í kóðanum?',
    decodable: 'Er hægt að lesa kóðann?',
    'schema-and-header': 'Er innihaldið á réttu formi?',
    'key-resolved': 'Fannst lykill stofnunarinnar?',
    signature: 'Er undirritunin ósvikin?',
    'holder-bound': 'Tilheyrir kortið þessu veski?',
    'document-signer-known': 'Er undirritandi PDF-skrárinnar þekktur?',
    'revocation-reference-present': 'Er hægt að afturkalla skjalið?',
    'revocation-status': 'Er skjalið enn í gildi (ekki afturkallað)?',
    'treatment-date-not-in-future': 'Er meðferðardagurinn í dag eða fyrr?',
    'key-valid-on-issuance': 'Var lykillinn gildur á útgáfudegi?',
    'issuer-accredited': 'Hefur stofnunin heimild til útgáfu?',
    'birth-not-after-start': 'Er fæðingardagurinn áður en tímabilið hefst?',
    'start-not-after-end': 'Hefst tímabilið áður en því lýkur?',
    'start-not-after-issuance': 'Hefst tímabilið í síðasta lagi á útgáfudegi?',
    'issuance-not-after-end': 'Var skjalið gefið út áður en tímabilinu lýkur?',
    'card-expiry-not-before-end': 'Gildir kortið að minnsta kosti út tímabilið?',
    'treatment-date-in-period': 'Er meðferðardagurinn innan tímabilsins?',
    'institution-name-and-id-length': 'Komast númer og heiti stofnunarinnar fyrir á eyðublaðinu?',
    'card-number-digits': 'Er kortnúmerið eingöngu úr tölustöfum?',
    'institution-id-digits': 'Er númer stofnunarinnar eingöngu úr tölustöfum?',
    'name-matches-identity': 'Ber nöfnunum saman við persónuskilríkin?',
    'birth-date-matches-identity': 'Ber fæðingardeginum saman við persónuskilríkin?',
  },
  fields: {
    document: 'tegund skjals',
    country: 'land',
    familyName: 'kenninafn',
    givenNames: 'eiginnöfn',
    birthDate: 'fæðingardagur',
    personalId: 'kenninúmer einstaklings',
    institution: 'stofnun',
    'institution.id': 'númer stofnunar',
    'institution.name': 'heiti stofnunar',
    cardId: 'kortnúmer',
    expiryDate: 'lokadagur gildistíma',
    validFrom: 'upphaf gildistíma',
    validTo: 'lok gildistíma',
    issuedOn: 'útgáfudagur',
    tokenId: 'auðkenni skjals',
    revocation: 'afturköllunarlisti',
  },
  kinds: {
    'EU Digital COVID Certificate': 'stafrænt COVID-vottorð Evrópusambandsins',
    'national COVID or health certificate': 'innlent COVID- eða heilbrigðisvottorð',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'beiðni úr stafrænu veski',
    'mobile document (ISO 18013-5)': 'rafrænt skjal í farsíma (ISO 18013-5)',
    'web address': 'vefslóð',
    contact: 'tengiliðaupplýsingar',
    'calendar entry': 'dagbókarfærsla',
    'Wi-Fi access': 'aðgangur að þráðlausu neti',
    payment: 'greiðsla',
    link: 'tengill',
    'boarding pass': 'brottfararspjald',
    'French 2D-Doc': 'franskt 2D-Doc',
    'JWT that is not compressed': 'gögn sem er ekki pakkað fyrir kort (JWT)',
  },
  report: {
    title: 'Sannprófunarskýrsla',
    page: 'Síða {page} af {pages}',
    rejected: 'Skjali hafnað',
    advice: 'Hvað á að gera',
    verification: 'Sannprófun',
    verifiedBy: 'Sannprófað af',
    treatmentDate: 'Meðferðardagur',
    verifiedAt: 'Tími sannprófunar',
    format: 'Snið',
    issuer: 'Stofnun sem gaf skjalið út',
    institutionName: 'Heiti í stofnanaskrá',
    key: 'Lykill (kid)',
    failedStep: 'Skref sem stóðst ekki',
    code: 'Ástæðukóði',
    scannedCode: 'Skannaður QR-kóði',
    codeNotDrawn: 'Ekki er hægt að teikna það sem var skannað sem QR-kóða af sjúkratryggingakorti.',
    steps: 'Skref sannprófunar',
    step: 'Athugun',
    result: 'Niðurstaða',
    technical: 'Tæknilegar athuganir',
    business: 'Athuganir á innihaldi',
    remarks: 'Athugasemdir',
    evidence: 'Gögn til staðfestingar',
    library: 'Forritasafn',
    certificate: 'Skilríki lykilsins (SHA-256)',
    certificateValidity: 'Gildistími skilríkja lykilsins',
    accreditation: 'Tímabil útgáfuheimildar',
    registry: 'Stofnanaskrá',
    revocation: 'Afturköllunarlisti',
    open: 'ótímabundið',
    unknownTime: 'tími óþekktur',
    rebuilt: 'Endurgert eftir skannaða QR-kóðanum fyrir sannprófunarskýrsluna frá {time}',
    copy: 'AFRIT',
    lettersReplaced: 'Stafir sem ekki er hægt að prenta birtast sem ?',
  },
  scan: {
    demo: 'sýniskrá, sannar ekkert',
    onPage: 'Kóði á síðu {page}',
    inAttachment: 'Kóði á síðu {page} í viðhengdri PDF-skrá',
    pdfSignature: 'Undirskrift PDF-skrárinnar',
    signer: 'Undirritandi samkvæmt skilríkinu',
    claimedTime: 'Tími sem undirritandi gefur upp',
    timestamp: 'Tímastimpill',
  },
};

/** Icelandic. */
export const is: Language = { language: 'is', labels, official, messages };
