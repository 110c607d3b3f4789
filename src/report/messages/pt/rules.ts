import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Data do tratamento no futuro',
    'A data do tratamento introduzida[, {treatmentDate},] é posterior à de hoje[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Data do tratamento demasiado antiga',
    'A data do tratamento introduzida[, {treatmentDate},] é anterior a 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['As datas contradizem-se', 'A validade do documento começa antes do nascimento da pessoa.'],
  START_AFTER_END: ['As datas contradizem-se', 'A validade do documento termina antes de começar.'],
  START_AFTER_ISSUANCE: [
    'As datas contradizem-se',
    'A validade do certificado só começa depois do dia da emissão, o que não é permitido.',
  ],
  ISSUANCE_AFTER_END: ['As datas contradizem-se', 'O documento foi emitido quando o seu período já tinha terminado.'],
  CARD_EXPIRES_BEFORE_END: ['As datas contradizem-se', 'O cartão caduca antes do certificado que o substitui.'],
  BEFORE_PERIOD: [
    'Ainda não válido na data do tratamento',
    'O documento é autêntico, mas não abrange a data do tratamento[ ({treatmentDate})]: só é válido mais tarde.',
  ],
  AFTER_PERIOD: [
    'Caducado na data do tratamento',
    'O documento é autêntico, mas não abrange a data do tratamento[ ({treatmentDate})]: caducou antes.',
  ],
  ISSUED_IN_FUTURE: [
    'Data de emissão no futuro',
    'O documento tem uma data de emissão posterior à de hoje. O relógio deste dispositivo pode estar errado.',
  ],
  INSTITUTION_TOO_LONG: [
    'Texto da instituição demasiado longo',
    'O número e o nome da instituição são, em conjunto, mais longos do que o previsto no formulário.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Letras no número do cartão',
    'O número do cartão não é composto só por algarismos. Acontece e não tem importância.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Letras no número da instituição',
    'O número da instituição não é composto só por algarismos. É frequente e não tem importância.',
  ],
  NAME_MISMATCH: ['Os nomes não coincidem', 'Os nomes no documento de identidade são diferentes dos deste documento.'],
  BIRTH_DATE_MISMATCH: [
    'As datas de nascimento não coincidem',
    'A data de nascimento no documento de identidade é diferente da deste documento.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
