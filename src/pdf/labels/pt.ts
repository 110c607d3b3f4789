import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card, the Portuguese words of the certificate's title; from prose: (5), (6). */
export const PORTUGUESE: LanguageLabels = {
  language: 'pt',
  labels: {
    prcTitle: ['Certificado provisório de substituição', 'do', 'Cartão europeu de seguro de doença'],
    ehicTitle: ['Cartão europeu de seguro de doença'],
    prcLegal: [
      'conforme definido no anexo 2 da Decisão n.º S2',
      'relativa às características técnicas do cartão europeu de seguro de doença',
    ],
    ehicLegal: [
      'conforme definido na Decisão n.º S2',
      'relativa às características técnicas do cartão europeu de seguro de doença',
    ],
    issuingState: 'Estado-Membro emissor',
    holder: 'Informações sobre o titular do cartão',
    institution: 'Informações sobre a instituição competente',
    card: 'Informações sobre o cartão',
    prcValidity: 'Período de validade do certificado',
    ehicValidity: 'Período de validade',
    prcDelivery: 'Data de emissão do certificado',
    ehicDelivery: 'Data de emissão',
    signature: 'Assinatura e carimbo da instituição',
    qrCode: 'Código QR com os dados deste documento, assinados digitalmente',
    familyName: 'Apelido',
    prcGivenNames: 'Nome(s) próprio(s)',
    ehicGivenNames: 'Nomes próprios',
    birthDate: 'Data de nascimento',
    personalId: 'Número de identificação pessoal',
    institutionId: 'Número de identificação da instituição',
    cardId: 'Número de identificação do cartão',
    expiryDate: 'Data de validade',
    validFrom: 'De',
    validTo: 'Até',
    notesTitle: 'Notas e informações',
    prcNotes:
      'Todas as normas aplicáveis aos dados visíveis do cartão europeu, relativas à descrição, aos valores, ao ' +
      'comprimento e às observações dos campos de dados, são aplicáveis ao certificado.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
