import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Avise o administrador deste programa. Até o problema estar resolvido, pergunte por telefone à instituição.',
    'ask-for-document':
      'Peça o próprio cartão europeu de seguro de doença ou o seu certificado de substituição e leia o código que lá está.',
    'ask-for-original':
      'Peça o ficheiro PDF tal como a instituição o enviou. Se continuar assim, telefone à instituição.',
    'ask-for-other-period':
      'Verifique a data do tratamento. Se estiver certa, peça um documento que abranja esse dia ou telefone à instituição.',
    'call-institution': 'Não confie neste documento antes de ter telefonado à instituição que o emitiu.',
    'check-clock': 'Peça ao administrador que acerte a data e a hora deste dispositivo e depois leia de novo o código.',
    'check-identity':
      'Veja o documento de identidade e compare com cuidado os nomes e a data de nascimento. Se for outra pessoa, recuse o documento.',
    'check-treatment-date': 'Introduza a data correta do tratamento e verifique de novo.',
    'correct-data':
      'Se este documento lhe foi apresentado, peça um novo emitido pela instituição. Se é quem o emite, corrija os dados.',
    'decide-without-revocation':
      'Todas as outras verificações contam. Se quiser ter a certeza de que o documento não foi retirado, tente mais tarde ou telefone à instituição.',
    nothing: 'Não há nada a fazer.',
    'refresh-registry':
      'Peça ao administrador que atualize as listas deste programa e depois leia de novo o código. Se continuar assim, telefone à instituição.',
    refuse: 'Não aceite este documento. Peça outra prova do direito aos cuidados ou telefone à instituição.',
    'scan-again':
      'Leia de novo o código: bem liso, com boa luz e inteiro na imagem. Se voltar a falhar, peça o próprio ficheiro PDF.',
    'try-later': 'Verifique a ligação à rede e leia de novo o código. Se continuar assim, telefone à instituição.',
    'update-program': 'Peça ao administrador que atualize este programa. Até lá, telefone à instituição.',
  },
  approved: {
    title: 'Documento aprovado',
    sentence:
      'O documento é autêntico, provém de uma instituição habilitada e abrange a data do tratamento ({treatmentDate}).',
    revocationNotChecked: 'Não foi verificado se a instituição o retirou.',
    pageNotProtected:
      'O código é autêntico. A página que o rodeia não está protegida e pode ter sido alterada: utilize os dados aqui mostrados, e não a página impressa.',
    advice:
      'Compare os nomes e a data de nascimento com o documento de identidade da pessoa, e o que aqui é mostrado com o que está impresso.',
    adviceWhenIdentified:
      'Os nomes e a data de nascimento coincidem com o documento de identidade. Não há mais nada a fazer.',
  },
  statuses: { PASSED: 'superado', 'NOT PASSED': 'não superado', WARNING: 'aviso', 'N/A': 'não aplicável' },
  notChecked: 'não verificado',
  steps: {
    'document-unchanged': 'PDF inalterado desde que foi assinado',
    'attachment-equals-code': 'Os dados anexados são iguais ao código',
    decodable: 'O código pode ser lido',
    'schema-and-header': 'O conteúdo tem a forma correta',
    'key-resolved': 'Chave da instituição encontrada',
    signature: 'A assinatura é autêntica',
    'document-signer-known': 'O signatário do PDF é conhecido',
    'revocation-reference-present': 'O documento pode ser revogado',
    'revocation-status': 'O documento não foi revogado',
    'treatment-date-not-in-future': 'A data do tratamento não é futura',
    'key-valid-on-issuance': 'A chave era válida no dia da emissão',
    'issuer-accredited': 'A instituição está habilitada para a emissão',
    'birth-not-after-start': 'Nascimento antes do início do período',
    'start-not-after-end': 'O período começa antes de terminar',
    'start-not-after-issuance': 'O período começa, o mais tardar, no dia da emissão',
    'issuance-not-after-end': 'Emissão antes do fim do período',
    'card-expiry-not-before-end': 'O cartão não caduca antes do fim do período',
    'treatment-date-in-period': 'A data do tratamento está dentro do período',
    'institution-name-and-id-length': 'Comprimento do número e do nome da instituição',
    'card-number-digits': 'O número do cartão só tem algarismos',
    'institution-id-digits': 'O número da instituição só tem algarismos',
    'name-matches-identity': 'Os nomes coincidem com o documento de identidade',
    'birth-date-matches-identity': 'A data de nascimento coincide com o documento de identidade',
  },
  fields: {
    document: 'tipo de documento',
    country: 'país',
    familyName: 'apelido',
    givenNames: 'nomes próprios',
    birthDate: 'data de nascimento',
    personalId: 'número de identificação pessoal',
    institution: 'instituição',
    'institution.id': 'número da instituição',
    'institution.name': 'nome da instituição',
    cardId: 'número do cartão',
    expiryDate: 'data de validade',
    validFrom: 'início da validade',
    validTo: 'fim da validade',
    issuedOn: 'data de emissão',
    tokenId: 'identificador do documento',
    revocation: 'lista de revogação',
  },
  kinds: {
    'EU Digital COVID Certificate': 'Certificado Digital COVID da UE',
    'national COVID or health certificate': 'certificado nacional COVID ou de saúde',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'pedido de uma aplicação de carteira digital',
    'mobile document (ISO 18013-5)': 'documento móvel (ISO 18013-5)',
    'web address': 'endereço Web',
    contact: 'contacto',
    'calendar entry': 'entrada de calendário',
    'Wi-Fi access': 'acesso Wi-Fi',
    payment: 'pagamento',
    link: 'hiperligação',
    'boarding pass': 'cartão de embarque',
    'French 2D-Doc': '2D-Doc francês',
    'JWT that is not compressed': 'dados não preparados para um cartão (JWT)',
  },
};
