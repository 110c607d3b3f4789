import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Spanish words of the certificate's title. */
export const SPANISH: LanguageLabels = {
  language: 'es',
  labels: {
    prcTitle: ['Certificado Provisional Sustitutorio', 'de la', 'Tarjeta sanitaria europea'],
    ehicTitle: ['Tarjeta sanitaria europea'],
    prcLegal: [
      'según se define en el anexo 2 de la Decisión n.º S2',
      'relativa a las características técnicas de la tarjeta sanitaria europea',
    ],
    ehicLegal: [
      'según se define en la Decisión n.º S2',
      'relativa a las características técnicas de la tarjeta sanitaria europea',
    ],
    issuingState: 'Estado miembro de expedición',
    holder: 'Información sobre el titular de la tarjeta',
    institution: 'Información sobre la institución competente',
    card: 'Información sobre la tarjeta',
    prcValidity: 'Período de validez del certificado',
    ehicValidity: 'Período de validez',
    prcDelivery: 'Fecha de expedición del certificado',
    ehicDelivery: 'Fecha de expedición',
    signature: 'Firma y sello de la institución',
    qrCode: 'Código QR con los datos de este documento, firmados digitalmente',
    familyName: 'Apellidos',
    prcGivenNames: 'Nombre',
    ehicGivenNames: 'Nombre',
    birthDate: 'Fecha de nacimiento',
    personalId: 'Número de identificación personal',
    institutionId: 'Número de identificación de la institución',
    cardId: 'Número de identificación de la tarjeta',
    expiryDate: 'Fecha de caducidad',
    validFrom: 'Desde',
    validTo: 'Hasta',
    notesTitle: 'Notas e información',
    prcNotes:
      'Todas las normas aplicables a los datos visibles de la tarjeta europea, relativas a la descripción, los ' +
      'valores, la longitud y las observaciones de los campos de datos, son aplicables al certificado.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
