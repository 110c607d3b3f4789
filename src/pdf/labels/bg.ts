import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card. The title of the certificate is as the National Health Insurance Fund words it. */
export const BULGARIAN: LanguageLabels = {
  language: 'bg',
  labels: {
    prcTitle: ['Удостоверение за временно заместване', 'на', 'Европейската здравноосигурителна карта'],
    ehicTitle: ['Европейска здравноосигурителна карта'],
    prcLegal: [
      'съгласно приложение 2 към Решение № S2',
      'относно техническите спецификации на Европейската здравноосигурителна карта',
    ],
    ehicLegal: ['съгласно Решение № S2', 'относно техническите спецификации на Европейската здравноосигурителна карта'],
    issuingState: 'Издаваща държава членка',
    holder: 'Данни за притежателя на картата',
    institution: 'Данни за компетентната институция',
    card: 'Данни за картата',
    prcValidity: 'Срок на валидност на удостоверението',
    ehicValidity: 'Срок на валидност',
    prcDelivery: 'Дата на издаване на удостоверението',
    ehicDelivery: 'Дата на издаване',
    signature: 'Подпис и печат на институцията',
    qrCode: 'QR код с данните от този документ, цифрово подписани',
    familyName: 'Фамилно име',
    prcGivenNames: 'Собствени имена',
    ehicGivenNames: 'Собствени имена',
    birthDate: 'Дата на раждане',
    personalId: 'Личен идентификационен номер',
    institutionId: 'Идентификационен номер на институцията',
    cardId: 'Идентификационен номер на картата',
    expiryDate: 'Дата на изтичане',
    validFrom: 'От',
    validTo: 'До',
    notesTitle: 'Бележки и информация',
    prcNotes:
      'Всички правила за видимите данни на Европейската карта, които се отнасят до описанието, стойностите, ' +
      'дължината и бележките към полетата с данни, се прилагат и за удостоверението.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
