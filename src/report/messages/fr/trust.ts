import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institution inconnue',
    'Le registre officiel ne connaît aucune institution portant ce numéro dans ce pays. Le document est peut-être un faux, ou l’institution est nouvelle.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Clé de l’institution inconnue',
    'Le registre connaît l’institution, mais pas la clé qui a signé ce document. Soit les données du registre ne sont pas à jour ici, soit le document est un faux.',
  ],
  TOO_MANY_CANDIDATES: [
    'Trop de clés à essayer',
    'Le registre a plus de clés possibles de cette institution qu’on n’en essaie[ (au plus {most})]. Cela ne prouve rien contre le document.',
  ],
  REGISTRY_STALE: [
    'Données du registre périmées',
    'La liste des institutions dans ce programme est trop ancienne pour qu’on s’y fie. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  'registry-unreachable': [
    'Registre injoignable',
    'Le registre des institutions n’a pas répondu. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  'registry-unusable': [
    'Réponse du registre inutilisable',
    'Le registre des institutions a répondu par une erreur ou par quelque chose d’inutilisable. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  REGISTRY_INCONSISTENT: [
    'Le registre se contredit',
    'La réponse du registre ne correspond pas à la question ou se contredit, si bien qu’on ne peut s’y fier. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Le registre nomme plusieurs institutions',
    'Le registre a plus d’une institution portant ce numéro dans ce pays. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'L’horloge de cet appareil est mal réglée',
    'L’horloge de cet appareil indique une heure antérieure aux données du registre. Des dates peuvent être mal évaluées.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'La signature ne correspond pas à la clé',
    'Le document annonce un type de signature que la clé de l’institution ne peut pas produire. C’est probablement un faux.',
  ],
  SIGNATURE_INVALID: [
    'Document falsifié ou modifié',
    'La signature n’est pas celle de l’institution pour ces données : le document a été modifié, ou quelqu’un d’autre l’a établi.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Signé avec une clé pas encore valable',
    'Le jour de la délivrance, la clé qui a signé n’était pas encore valable.[ Elle l’est à partir du {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Signé avec une clé expirée',
    'Le jour de la délivrance, la clé qui a signé n’était plus valable.[ Elle l’était jusqu’au {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Validité de la clé inconnue',
    'Le registre ne dit pas quand la clé de l’institution est valable, si bien que cela ne peut être vérifié.',
  ],
  NOT_ACCREDITED: [
    'Institution non habilitée',
    'Selon le registre, l’institution n’est pas habilitée à délivrer la carte européenne d’assurance maladie.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Institution non habilitée ce jour-là',
    'Selon le registre, l’institution n’était pas habilitée à délivrer ce document le jour de la délivrance.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Institution non habilitée pour toute la période',
    'Le document couvre des jours pour lesquels l’institution n’est pas habilitée à le délivrer.',
  ],
  REGISTRY_REDIRECTED: [
    'Le registre est à une autre adresse',
    'Le registre des institutions a répondu qu’il se trouve à une autre adresse, que ce programme ne suit pas de lui-même. Cela ne prouve rien contre le document : il n’a pas pu être vérifié.',
  ],
  CLOCK_WRONG: [
    'L’horloge de cet appareil est fausse',
    '[L’horloge de cet appareil indique le {today}, mais on doit être le {atLeast} ou plus tard. ]Avec une horloge fausse, aucune date ne peut être évaluée : le document est peut-être en ordre.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
