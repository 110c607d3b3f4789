/** Which addresses are fetched, and what follows where a list cannot be had. */
import type { ReasonCode } from '../../../src/codes.ts';
import { change, PRC } from '../cards.ts';
import type { Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { HOST, IDS_URL, idList, served } from './lists.ts';

const card = { ...PRC, revocation: IDS_URL };
const about = (id: string, description: string) =>
  [`list-fetching-${id}`, description, CLAUSES.judging, 'Revocation'] as const;

/** The same code where the status has to be known, and where it has not. */
function unknown(id: string, uri: string, code: ReasonCode, description: string): Vector[] {
  const own = change(card, { revocation: uri });
  const hosts = [HOST];
  const [sealed, lists] = [sealCard(own), [served('https://other.example/list', idList([]))]];
  return [
    reject(about(id, `${description}: the status has to be known.`), sealed, 'revocation-status', code, {
      requireRevocation: true,
      hosts,
      lists,
    }),
    approve(about(`${id}-not-required`, `${description}: the status need not be known.`), own, {
      sealed,
      hosts,
      lists,
      revocationStatus: ['N/A', code],
    }),
  ];
}

export const fetching: readonly Vector[] = [
  ...unknown('none', IDS_URL, 'REVOCATION_UNREACHABLE', 'The server has no list (404)'),
  ...unknown('other-host', 'https://lists.example/list', 'REVOCATION_HOST_NOT_ALLOWED', 'A host that is not named'),
  ...unknown('part-of-host', `https://x.${HOST}/list`, 'REVOCATION_HOST_NOT_ALLOWED', 'A name below one that is named'),
  ...unknown(
    'other-port',
    `https://${HOST}:8443/list`,
    'REVOCATION_HOST_NOT_ALLOWED',
    'Another port of a host that is named',
  ),
  ...unknown('http', `http://${HOST}/list`, 'REVOCATION_URI_NOT_ALLOWED', 'No https'),
  ...unknown('urn', 'urn:example:list', 'REVOCATION_URI_NOT_ALLOWED', 'A name that is no address'),
  ...unknown('user', `https://fund@${HOST}/list`, 'REVOCATION_URI_NOT_ALLOWED', 'User information in the address'),
  ...unknown('ip', 'https://192.0.2.1/list', 'REVOCATION_URI_NOT_ALLOWED', 'An IP address'),
  ...(
    [
      ['ip-dot', 'https://192.0.2.1./list', 'An IP address with a dot after it'],
      ['ip-port', 'https://192.0.2.1:8443/list', 'An IP address with a port'],
      ['ip-number', 'https://3221225985/list', 'An IP address as one number'],
      ['ip-hexadecimal', 'https://0xC0.0.2.0x1/list', 'An IP address in hexadecimal'],
      ['ip-6', 'https://[2001:db8::1]/list', 'An IPv6 address'],
      ['scheme-case', `HTTPS://${HOST}/list`, 'The scheme in capitals'],
      ['one-slash', `https:/${HOST}/list`, 'One slash after the scheme'],
      ['long', `https://${HOST}/`.padEnd(2049, '0'), 'An address of 2,049 characters'],
    ] as const
  ).flatMap(([id, uri, what]) => unknown(id, uri, 'REVOCATION_URI_NOT_ALLOWED', what)),
  ...unknown(
    'longest',
    `https://${HOST}/`.padEnd(2048, '0'),
    'REVOCATION_UNREACHABLE',
    'An address of 2,048 characters, where the server has no list',
  ),
  reject(
    about('revoked-not-required', 'A revoked card is refused also where its status need not be known.'),
    sealCard(card),
    'revocation-status',
    'REVOKED',
    { hosts: [HOST], lists: [served(IDS_URL, idList([card.tokenId]))] },
  ),
  approve(
    about('no-reference', 'A card without a reference: no list is asked for.'),
    change(card, { revocation: undefined }),
    {
      hosts: [HOST],
      lists: [served(IDS_URL, idList([card.tokenId]))],
    },
  ),
];
