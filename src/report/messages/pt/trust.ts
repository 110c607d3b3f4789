import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Instituição desconhecida',
    'O registo oficial não conhece neste país nenhuma instituição com este número. O documento pode ser falso, ou a instituição pode ser nova.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Chave da instituição desconhecida',
    'O registo conhece a instituição, mas não a chave com que este documento foi assinado. Ou os dados do registo não estão aqui atualizados, ou o documento é falso.',
  ],
  TOO_MANY_CANDIDATES: [
    'Demasiadas chaves para experimentar',
    'O registo tem mais chaves possíveis desta instituição do que as que se experimentam[ (no máximo {most})]. Isto nada diz contra o documento.',
  ],
  REGISTRY_STALE: [
    'Dados do registo desatualizados',
    'A lista das instituições neste programa é demasiado antiga para ser fiável. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  'registry-unreachable': [
    'Não foi possível aceder ao registo',
    'O registo das instituições não respondeu. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  'registry-unusable': [
    'Resposta do registo não utilizável',
    'O registo das instituições respondeu com um erro ou com algo que não pode ser utilizado. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  REGISTRY_INCONSISTENT: [
    'O registo contradiz-se',
    'A resposta do registo não corresponde à pergunta ou contradiz-se, pelo que não é fiável. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  REGISTRY_AMBIGUOUS: [
    'O registo indica várias instituições',
    'O registo tem mais do que uma instituição com este número neste país. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'O relógio deste dispositivo está errado',
    'O relógio deste dispositivo mostra uma hora anterior aos dados do registo. As datas podem ser mal avaliadas.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'A assinatura não corresponde à chave',
    'O documento indica um tipo de assinatura que a chave da instituição não pode produzir. Provavelmente é falso.',
  ],
  SIGNATURE_INVALID: [
    'Documento falsificado ou alterado',
    'A assinatura não é a da instituição para estes dados: o documento foi alterado ou foi feito por outra pessoa.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Assinado com uma chave ainda não válida',
    'No dia da emissão, a chave utilizada para assinar ainda não era válida.[ É válida a partir de {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Assinado com uma chave expirada',
    'No dia da emissão, a chave utilizada para assinar já não era válida.[ Foi válida até {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Validade da chave desconhecida',
    'O registo não indica quando é válida a chave da instituição, pelo que não é possível verificar.',
  ],
  NOT_ACCREDITED: [
    'Instituição não habilitada',
    'Segundo o registo, a instituição não está habilitada a emitir o cartão europeu de seguro de doença.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Instituição não habilitada nesse dia',
    'Segundo o registo, a instituição não estava habilitada a emitir este documento no dia da emissão.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Instituição não habilitada para todo o período',
    'O documento abrange dias para os quais a instituição não está habilitada a emiti-lo.',
  ],
  REGISTRY_REDIRECTED: [
    'O registo está noutro endereço',
    'O registo das instituições respondeu que se encontra noutro endereço, para o qual este programa não passa por si. Isto nada diz contra o documento: não foi possível verificá-lo.',
  ],
  CLOCK_WRONG: [
    'O relógio deste dispositivo não está certo',
    '[O relógio deste dispositivo mostra {today}, mas deve ser {atLeast} ou mais tarde. ]Com um relógio errado não se pode avaliar nenhuma data: o documento pode estar em ordem.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
