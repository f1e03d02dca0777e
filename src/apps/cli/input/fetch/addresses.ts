/** Addresses that are not of the public internet: this machine, its network, and what is set apart for other ends (RFC 6890). */
import { BlockList, isIP } from 'node:net';

const IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Only what is handed out (2000::/3) is public; of that, not what wraps addresses of the older kind, or is for examples. */
const IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [network, prefix] of IPV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of IPV6) closed.addSubnet(network, prefix, 'ipv6');

const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

/** Whether an address, such as "10.0.0.1" or "::1", is none of the public internet. What is no address is none. */
export function isPrivate(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return closed.check(address, 'ipv4');
  return kind === 0 || !open.check(address, 'ipv6') || closed.check(address, 'ipv6');
}
