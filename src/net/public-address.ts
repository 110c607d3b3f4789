import { requireText } from '../usage.ts';

// The package ipaddr.js (2.5.0 was tried) is not used. It treats unallocated IPv6 space and 100:0:0:1::/64 as
// global unicast, reads 0x7f.1 as an address, and does not examine the IPv4 address inside NAT64 and 6to4. The code
// needed around it would be as long as this file.

/** Prefixes of IPv4 addresses that are not public (RFC 6890 and later entries of the IANA registry). */
const NOT_PUBLIC: readonly (readonly [base: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Whether a text is an IP address of the public Internet. `false` for private, loopback, link-local, documentation
 * and multicast addresses, for unallocated IPv6 space, for text that is not an IP address, and for the IPv6 forms
 * that contain an IPv4 address, except NAT64 and 6to4 with a public one. Use it in functions that check the
 * addresses a host name resolves to, or the address of a connection.
 */
export function isPublicAddress(address: string): boolean {
  requireText('address', address);
  const v4 = parseIpv4(address);
  if (v4 !== undefined) return isPublicIpv4(v4);
  const groups = parseIpv6(address);
  return groups !== undefined && isPublicIpv6(groups);
}

function isPublicIpv4(address: number): boolean {
  return !NOT_PUBLIC.some(([base, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(parseIpv4(base)! / size);
  });
}

function isPublicIpv6(groups: readonly number[]): boolean {
  const [first = 0, second = 0] = groups;
  const last = groups[6]! * 65536 + groups[7]!;
  // NAT64 (RFC 6052) and 6to4 (RFC 3056) lead to the IPv4 address within.
  if (first === 0x64 && second === 0xff9b && groups.slice(2, 6).every((group) => group === 0))
    return isPublicIpv4(last);
  if (first === 0x2002) return isPublicIpv4(second * 65536 + groups[2]!);
  // Global unicast is 2000::/3, without 2001::/23 (Teredo and others) and the two documentation prefixes.
  if (first >> 13 !== 1) return false;
  return !(first === 0x2001 && (second < 0x200 || second === 0xdb8)) && !(first === 0x3fff && second < 0x1000);
}

function parseIpv4(text: string): number | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const parts = match?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((address, part) => address * 256 + part, 0);
}

/**
 * The eight groups of an IPv6 address; `undefined` for any other text. An address with a zone (`%eth0`) is refused,
 * because such addresses are local.
 */
function parseIpv6(text: string): readonly number[] | undefined {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(`https://[${text}]`)) return undefined;
  // `URL` returns the canonical form (RFC 5952), in which an IPv4 part has become two groups.
  const [head = '', tail] = new URL(`https://[${text}]`).hostname.slice(1, -1).split('::');
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return groupsOf(head);
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
