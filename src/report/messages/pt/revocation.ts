import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'O documento não pode ser revogado',
    'A instituição não previu que este documento possa ser revogado. Não é obrigada a fazê-lo.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'A revogação não foi verificada',
    'Este programa não está configurado para consultar listas de revogação.',
  ],
  'revocation-unreachable': [
    'Não foi possível verificar a revogação',
    'Não foi possível obter a lista de revogação da instituição, e aqui não existe uma cópia.',
  ],
  'revocation-not-allowed': [
    'A revogação não foi verificada',
    'A lista de revogação está num endereço a que este programa não pode aceder.',
  ],
  'revocation-unusable': [
    'Não foi possível verificar a revogação',
    'A lista de revogação é demasiado grande ou não pode ser lida.',
  ],
  'revocation-not-trusted': [
    'Lista de revogação não autêntica',
    'A lista de revogação não foi assinada pela instituição que emitiu o documento, ou é outra lista. Não foi utilizada.',
  ],
  REVOCATION_STALE: [
    'Lista de revogação desatualizada',
    'A lista de revogação neste programa é demasiado antiga para ser fiável, pelo que não foi possível verificar se o documento foi revogado.',
  ],
  REVOCATION_OLDER: [
    'Foi fornecida uma lista de revogação antiga',
    'A lista de revogação obtida é mais antiga do que uma já vista. Não foi utilizada.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Lista de revogação do futuro',
    'A lista de revogação indica ter sido criada num momento que ainda não chegou. Ou o relógio deste dispositivo está errado, ou a lista está. Não foi utilizada.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Posição inexistente na lista de revogação',
    'O documento indica uma posição que não existe na lista de revogação.',
  ],
  REVOKED: ['Revogado pela instituição', 'A instituição retirou este documento. É autêntico, mas já não é válido.'],
  SUSPENDED: ['Suspenso pela instituição', 'A instituição suspendeu temporariamente este documento.'],
  STATUS_NOT_VALID: ['Já não é válido', 'Na sua lista, a instituição indica este documento como não válido.'],
} as const satisfies Readonly<Record<string, Message>>;
