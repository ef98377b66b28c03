import { BlockList, isIP } from "node:net";

/** What is not the open internet in IPv4: the special-purpose registry of RFC 6890 and its successors. */
const CLOSED_IPV4 = blockList("ipv4", [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared by carriers
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, where clouds keep their keys
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // relays to IPv6
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
]);

/** In IPv6 only global unicast is open: all that is loopback, local, mapped, translated or multicast lies outside. */
const GLOBAL_IPV6 = blockList("ipv6", ["2000::/3"]);

const CLOSED_IPV6 = blockList("ipv6", [
  "2001::/23", // protocol assignments, Teredo among them
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4: holds an IPv4 address
  "3fff::/20", // documentation
]);

/** Whether an IP address lies in the open internet. What is not an IP address as Node writes it is not. */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false; // an address of one network card
  const family = isIP(address);
  if (family === 4) return !CLOSED_IPV4.check(address, "ipv4");
  if (family !== 6) return false;
  return GLOBAL_IPV6.check(address, "ipv6") && !CLOSED_IPV6.check(address, "ipv6");
}

function blockList(family: "ipv4" | "ipv6", ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", bits] = range.split("/");
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
