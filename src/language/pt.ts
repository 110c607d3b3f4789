import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; from prose: (5), (6). */
export const labels: Labels = {
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
  scanCaption: 'Ler para verificar',
  guidance: [
    'Este documento dá, durante uma estada temporária, os mesmos direitos aos cuidados necessários que o cartão europeu de seguro de doença.',
    'Apresente-o juntamente com um documento de identidade.',
    'Para o verificar, leia o código: contém o que está impresso aqui, assinado digitalmente.',
    'Não dobre, tape nem corte o código.',
    'Não publique esta página nem uma imagem do código.',
  ],
  contactTitle: 'Contacto (não faz parte dos dados assinados)',
  telephone: 'Telefone',
  printScale: 'Imprima a 100\u00a0%: esta linha mede 50\u00a0mm. Recorte pelas marcas.',
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
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nada foi lido', 'O leitor não forneceu qualquer texto.'],
    TEXT_TOO_LONG: [
      'Não é um código de seguro de doença',
      'O texto é mais longo do que um código QR pode ser[ (no máximo {max} caracteres)].',
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
    // The PDF itself: its signature, its attachment, its printed text.
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
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Falta um campo', 'Falta ao documento um campo obrigatório[: {field}].'],
    'field-not-allowed': ['Um campo a mais', 'O documento tem um campo que não deve ter[: {field}].'],
    'field-value': ['Um campo não é válido', 'Um campo do documento contém algo que não pode conter[: {field}].'],
    FIELD_TOO_LONG: [
      'Um campo é demasiado longo',
      'Um campo do documento é mais longo do que o permitido[: {field}][ (no máximo {max} caracteres)].',
    ],
    FIELD_TOO_SHORT: [
      'Um campo é demasiado curto',
      'Um campo do documento é mais curto do que o permitido[: {field}][ (caracteres: no mínimo {min})].',
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
      'Documento não possível neste formato',
      'Este formato não existe para documentos deste tipo.',
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
    // Registry, signature, certificate and accreditation.
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
      'O registo tem mais chaves possíveis desta instituição do que as que se experimentam[ (no máximo {max})]. Isto nada diz contra o documento.',
    ],
    REGISTRY_STALE: [
      'Dados do registo desatualizados',
      'O registo das instituições neste programa é demasiado antigo para ser fiável. Isto nada diz contra o documento: não foi possível verificá-lo.',
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
    // Revocation.
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
    // The dates of the document, what is printed on it, and the person.
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
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Ainda não válido na carteira',
      'O cartão na carteira ainda não é válido. O relógio deste aparelho pode estar errado.',
    ],
    TOKEN_EXPIRED: [
      'Expirado na carteira',
      'O cartão na carteira expirou. A carteira tem de obter um novo junto da instituição.',
    ],
    'holder-not-bound': [
      'A carteira não provou que tem o cartão',
      'Na resposta da carteira falta uma prova válida, feita para este pedido, de que o cartão lhe pertence. O cartão pode ter sido copiado.',
    ],
    HOLDER_BINDING_STALE: [
      'A resposta da carteira não é atual',
      'A resposta da carteira é demasiado antiga, ou a sua hora está no futuro. Um dos dois relógios pode estar errado.',
    ],
    HOLDER_KEY_INVALID: [
      'A chave da carteira não é utilizável',
      'A chave da carteira à qual o cartão está ligado não é do tipo exigido.',
    ],
    WALLET_CHAIN: [
      'O certificado não é de uma autoridade de confiança',
      'Os certificados do cartão não conduzem a uma autoridade em que aqui se confie, ou há entre eles um que não deve lá estar.',
    ],
    HOLDER_UNKNOWN: [
      'Nome e data de nascimento desconhecidos',
      'O cartão da carteira não contém nome nem data de nascimento, e não foi apresentada nenhuma identidade com ele.',
    ],
    HOLDER_NOT_LINKED: [
      'Cartão e identidade não ligados',
      'Nada prova que o cartão e a identidade da carteira pertencem à mesma pessoa: os números pessoais são diferentes, ou falta um.',
    ],
    'identity-not-accepted': [
      'Identidade da carteira não aceite',
      'A identidade apresentada com o cartão não é autêntica, não é válida ou não provém de uma autoridade em que aqui se confie.',
    ],
    NAME_MISMATCH: [
      'Os nomes não coincidem',
      'Os nomes no documento de identidade são diferentes dos deste documento.',
    ],
    BIRTH_DATE_MISMATCH: [
      'As datas de nascimento não coincidem',
      'A data de nascimento no documento de identidade é diferente da deste documento.',
    ],
  },
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
    'present-again':
      'Peça que o cartão seja apresentado de novo a partir da carteira. Se continuar assim, não o aceite.',
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
  statuses: { PASSED: 'conforme', 'NOT PASSED': 'não conforme', WARNING: 'aviso', 'N/A': 'não aplicável' },
  notChecked: 'não verificado',
  steps: {
    'document-unchanged': 'O PDF está inalterado desde que foi assinado?',
    'attachment-equals-code': 'Os dados anexados são iguais ao código?',
    decodable: 'O código pode ser lido?',
    'schema-and-header': 'O conteúdo tem a forma correta?',
    'key-resolved': 'A chave da instituição foi encontrada?',
    signature: 'A assinatura é autêntica?',
    'holder-bound': 'O cartão pertence a esta carteira?',
    'document-signer-known': 'O signatário do PDF é conhecido?',
    'revocation-reference-present': 'O documento pode ser revogado?',
    'revocation-status': 'O documento continua em vigor (não revogado)?',
    'treatment-date-not-in-future': 'A data do tratamento é a de hoje ou anterior?',
    'key-valid-on-issuance': 'A chave era válida no dia da emissão?',
    'issuer-accredited': 'A instituição está habilitada para a emissão?',
    'birth-not-after-start': 'A data de nascimento é anterior ao período?',
    'start-not-after-end': 'O período começa antes de terminar?',
    'start-not-after-issuance': 'O período começa, o mais tardar, no dia da emissão?',
    'issuance-not-after-end': 'O documento foi emitido antes do fim do período?',
    'card-expiry-not-before-end': 'O cartão é válido, pelo menos, até ao fim do período?',
    'treatment-date-in-period': 'A data do tratamento está dentro do período?',
    'institution-name-and-id-length': 'O número e o nome da instituição cabem no formulário?',
    'card-number-digits': 'O número do cartão só tem algarismos?',
    'institution-id-digits': 'O número da instituição só tem algarismos?',
    'name-matches-identity': 'Os nomes coincidem com o documento de identidade?',
    'birth-date-matches-identity': 'A data de nascimento coincide com o documento de identidade?',
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
  report: {
    title: 'Relatório de verificação',
    page: 'Página {page} de {pages}',
    rejected: 'Documento rejeitado',
    advice: 'O que fazer',
    verification: 'Verificação',
    verifiedBy: 'Verificado por',
    treatmentDate: 'Data do tratamento',
    verifiedAt: 'Momento da verificação',
    format: 'Formato',
    issuer: 'Instituição emissora',
    institutionName: 'Nome no registo',
    key: 'Chave (kid)',
    failedStep: 'Passo não conforme',
    code: 'Código do motivo',
    scannedCode: 'Código QR lido',
    codeNotDrawn: 'O que foi lido não pode ser representado como código QR de um cartão de seguro de doença.',
    steps: 'Passos da verificação',
    step: 'Verificação',
    result: 'Resultado',
    technical: 'Verificações técnicas',
    business: 'Verificações do conteúdo',
    remarks: 'Observações',
    evidence: 'Elementos de prova',
    library: 'Biblioteca de software',
    certificate: 'Certificado (SHA-256)',
    certificateValidity: 'Validade do certificado',
    accreditation: 'Período de habilitação',
    registry: 'Registo',
    revocation: 'Lista de revogação',
    open: 'sem data de fim',
    unknownTime: 'momento desconhecido',
    rebuilt: 'Reconstruído a partir do código QR lido, para o relatório de verificação de {time}',
    copy: 'CÓPIA',
    lettersReplaced: 'As letras que não podem ser impressas são mostradas como ?',
  },
  scan: {
    demo: 'registo de demonstração, não prova nada',
    onPage: 'Código na página {page}',
    inAttachment: 'Código na página {page} de um PDF anexado',
    pdfSignature: 'Assinatura do PDF',
    signer: 'Signatário segundo o certificado',
    claimedTime: 'Hora indicada pelo signatário',
    timestamp: 'Selo temporal',
  },
};

/** Portuguese. */
export const pt: Language = { language: 'pt', labels, official, messages };
