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
  DOCUMENT_NOT_SCANNED: [
    'Não foi lido um ficheiro PDF',
    'O que foi lido não é um ficheiro PDF, pelo que não havia assinatura de um ficheiro para verificar. Só o código foi verificado.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'O ficheiro PDF foi guardado de novo',
    'O ficheiro PDF foi unido, rodado ou guardado de novo por outro programa depois de assinado, pelo que a sua assinatura já não pode ser verificada.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Caracteres em branco após o ficheiro PDF',
    'Foram acrescentados caracteres em branco depois do fim do ficheiro PDF, como fazem alguns programas de correio. Não alteram nada e foram ignorados.',
  ],
  DOCUMENT_ATTACHED: [
    'Código de um ficheiro PDF anexo',
    'O código foi lido de um ficheiro PDF anexo ao que foi digitalizado. O documento que o rodeia não foi verificado.',
  ],
  PAGES_NOT_READ: [
    'Nem todas as páginas foram lidas',
    'O ficheiro PDF tem mais páginas[ ({pages})] do que as que foram lidas[ ({maxPages})]. Nas outras pode haver mais códigos.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Ficheiro PDF assinado com chave para outro fim',
    'O certificado que assinou o ficheiro PDF não se destina a assinar documentos.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Ficheiro PDF assinado por outra instituição',
    'O ficheiro PDF foi assinado com uma chave de uma instituição diferente da que emitiu o documento.',
  ],
  SIGNER_REVOKED: [
    'A chave do ficheiro PDF foi revogada',
    'Um certificado com que o ficheiro PDF foi assinado foi revogado pela autoridade que o emitiu.',
  ],
  'signer-revocation-not-checked': [
    'Revogação da chave de assinatura não verificada',
    'Não foi verificado se o certificado que assinou o ficheiro PDF foi revogado.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Não foi possível comparar o texto impresso',
    'A página não tem texto que este programa consiga ler. Compare o que aqui é mostrado com o que está impresso: prevalece o que o código indica.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
