import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nada foi lido', 'O leitor não forneceu qualquer texto.'],
  TEXT_TOO_LONG: [
    'Não é um código de seguro de doença',
    'O texto é mais longo do que um código QR pode ser[ (no máximo {most} caracteres)].',
  ],
  cleaned: [
    'Caracteres a mais eliminados',
    'O leitor acrescentou espaços ou quebras de linha. Foram eliminados e o código pôde então ser lido.',
  ],
  TEXT_LOWER_CASE: [
    'O leitor alterou o texto',
    'O texto chegou em minúsculas, mas estes códigos só têm maiúsculas. O leitor ou o teclado estão mal configurados; o documento pode estar em ordem.',
  ],
  NOT_AN_EHIC: [
    'Não é um código de seguro de doença',
    'Este código não é de um cartão europeu de seguro de doença nem do seu certificado de substituição.[ Trata-se de: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Tipo de código desconhecido',
    'Pode ser um código de seguro de doença, mas de uma versão[ ({version})] que este programa não conhece.',
  ],
  SCHEMA_UNKNOWN: [
    'Tipo de documento desconhecido',
    'O código contém um documento de uma versão que este programa não conhece.',
  ],
  BASE45_INVALID: [
    'O código não foi lido corretamente',
    'O texto contém caracteres que um código deste tipo não tem, ou falta uma parte. Muitas vezes, o leitor está configurado para outro teclado ou o código foi lido só em parte.',
  ],
  damaged: [
    'O código não foi lido por completo',
    'Uma parte dos dados falta ou foi alterada: o código foi mal lido ou o documento está danificado.',
  ],
  malformed: [
    'O código não cumpre as regras',
    'O código pôde ser lido, mas o conteúdo não cumpre as regras. Foi feito por um programa com defeito ou alguém o alterou. Lê-lo de novo não ajuda.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Tipo de assinatura não permitido',
    'O documento indica um tipo de assinatura que não é permitido porque poderia ser falsificado.',
  ],
  KID_NOT_CANONICAL: [
    'Chave indicada de forma invulgar',
    'A instituição escreveu o nome da sua chave de forma invulgar. Mesmo assim, foi possível lê-lo.',
  ],
  undone: [
    'O texto foi alterado pelo caminho',
    'Um leitor ou um programa tinha acrescentado ou substituído caracteres. Isso foi desfeito e o código pôde então ser lido.',
  ],
  KEYBOARD_LAYOUT: [
    'O leitor está configurado para outro teclado',
    'O leitor escreve com uma disposição de teclado diferente da deste computador, pelo que os caracteres saem errados. O documento pode estar em ordem: o leitor e o computador têm de ser configurados para a mesma disposição.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
