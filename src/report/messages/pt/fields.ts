import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Falta um campo', 'Falta ao documento um campo obrigatório[: {field}].'],
  'field-not-allowed': ['Um campo a mais', 'O documento tem um campo que não deve ter[: {field}].'],
  'field-value': ['Um campo não é válido', 'Um campo do documento contém algo que não pode conter[: {field}].'],
  FIELD_TOO_LONG: [
    'Um campo é demasiado longo',
    'Um campo do documento é mais longo do que o permitido[: {field}][ (no máximo {most} caracteres)].',
  ],
  FIELD_TOO_SHORT: [
    'Um campo é demasiado curto',
    'Um campo do documento é mais curto do que o permitido[: {field}][ (caracteres: no mínimo {least})].',
  ],
  DATE_INVALID: ['Uma data não é válida', 'O documento contém uma data que não existe[: {field}].'],
  COUNTRY_UNKNOWN: [
    'País desconhecido',
    'O documento indica um país que não participa no cartão europeu de seguro de doença.',
  ],
  COUNTRY_ALIAS: [
    'Código de país adaptado',
    'Um país estava escrito com outro código (EL para a Grécia, GB para o Reino Unido) e foi reconhecido corretamente.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Carácter invisível num texto',
    'Um texto contém um carácter que não se vê ou que inverte a ordem das letras[: {field}]. Pode parecer diferente do que é.',
  ],
  'odd-text': [
    'Texto escrito de forma invulgar',
    'Um texto começa ou acaba com um espaço, ou as suas letras estão guardadas de forma invulgar[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Letras de outro alfabeto',
    'Um texto não está em letras latinas[: {field}]. No estrangeiro, pode não haver quem o saiba ler.',
  ],
  TOKEN_ID_NOT_UUID: [
    'O identificador do documento não é válido',
    'O identificador do documento não tem a forma que deve ter.',
  ],
  REVOCATION_URI_INVALID: [
    'Endereço da lista de revogação não válido',
    'O documento indica uma lista de revogação com um endereço que não pode ser utilizado.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Cartão não possível neste formato',
    'Este formato é só para certificados provisórios de substituição, não para o próprio cartão.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'A data de emissão não é a de hoje',
    'Um documento deve ser emitido com a data do dia em que é assinado.',
  ],
  'too-much-data': ['Demasiados dados para o código', 'Os dados não cabem no código QR.'],
  'garbled-text': [
    'O texto parece danificado',
    'Um texto contém caracteres como os que surgem quando é mal guardado, por exemplo Ã¼ em vez de ü ou &#39; em vez de um apóstrofo[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Número alterado por uma folha de cálculo',
    'Um número parece ter sido arredondado por uma folha de cálculo[: {field}]. Alguns dos seus algarismos podem ter-se perdido.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'O carácter não pode ser impresso',
    'Um texto contém um carácter[ ({codePoint})] que o tipo de letra do documento não tem[: {field}]. O ficheiro PDF não pode ser criado com ele.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
