import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'O ficheiro PDF não está assinado',
    'O ficheiro PDF não tem assinatura própria, pelo que não se pode saber se foi alterado. O código que contém tem a sua própria assinatura.',
  ],
  'document-changed': [
    'O ficheiro PDF foi alterado',
    'O ficheiro PDF não é o que foi assinado: foi alterado posteriormente.',
  ],
  'document-signature-malformed': [
    'A assinatura do ficheiro PDF tem defeito',
    'A assinatura do ficheiro PDF não cumpre as regras. Foi feita por um programa com defeito ou alguém alterou o ficheiro.',
  ],
  SIGNER_UNTRUSTED: [
    'Ficheiro PDF assinado por um terceiro',
    'O ficheiro PDF não foi assinado com uma chave da instituição que emitiu o documento.',
  ],
  'document-signer-not-valid': [
    'Ficheiro PDF assinado com chave não válida',
    'A chave com que o ficheiro PDF foi assinado não é válida hoje, e nenhum selo temporal de confiança indica que o fosse no momento da assinatura.',
  ],
  'timestamp-not-trusted': [
    'Selo temporal não fiável',
    'O selo temporal do ficheiro PDF tem defeito ou não provém de uma autoridade de confiança. Não foi utilizado.',
  ],
  ATTACHMENT_MISSING: [
    'Não há dados anexados',
    'O ficheiro PDF não tem um anexo com os dados do código. Não é obrigatório que o tenha.',
  ],
  'attachment-differs': [
    'Os dados anexados não são os do código',
    'Os dados anexados ao ficheiro PDF não são os do código QR da página. Um dos dois foi trocado.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'O texto impresso pode diferir do código',
    'Algo que o código indica não foi encontrado no texto da página[: {field}]. Compare o que aqui é mostrado com o que está impresso: prevalece o que o código indica.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
