import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./publicAddress.ts";

const CLOSED_IPV4: [network: string, bits: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const toNumber = (dotted: string) => dotted.split(".").reduce((sum, part) => sum * 256 + +part, 0);
const parts = (ip: number) => [ip >>> 24, (ip >>> 16) & 255, (ip >>> 8) & 255, ip & 255];

/** Any address of any closed range. */
const closedIpv4 = fc
  .tuple(fc.constantFrom(...CLOSED_IPV4), fc.nat(0xffff_ffff))
  .map(([[network, bits], any]) => toNumber(network) + (any % 2 ** (32 - bits)));

const inBase = (n: number, base: number) =>
  base === 16 ? `0x${n.toString(16)}` : base === 8 ? `0${n.toString(8)}` : String(n);

/** One to four numbers, each decimal, octal or hexadecimal, as browsers read them. */
function spell(ip: number, count: number, bases: number[]): string {
  const [a = 0, b = 0, c = 0] = parts(ip);
  const numbers = [[ip], [a, ip % 2 ** 24], [a, b, ip % 2 ** 16], [a, b, c, ip % 2 ** 8]][
    count - 1
  ];
  return (numbers ?? []).map((n, i) => inBase(n, bases[i] ?? 10)).join(".");
}

const spelling = fc
  .tuple(closedIpv4, fc.integer({ min: 1, max: 4 }), fc.array(fc.constantFrom(8, 10, 16)))
  .map(([ip, count, bases]) => spell(ip, count, bases));

const hex = (n: number) => n.toString(16);
const halves = (ip: number) => `${hex(ip >>> 16)}:${hex(ip & 0xffff)}`;

/** IPv6 addresses that hold an IPv4 address: mapped, compatible, translated, NAT64, 6to4. */
const wrapped = fc
  .tuple(
    fc.nat(0xffff_ffff),
    fc.constantFrom<(ip: number) => string>(
      (ip) => `::ffff:${parts(ip).join(".")}`,
      (ip) => `::ffff:${halves(ip)}`,
      (ip) => `0:0:0:0:0:FFFF:${halves(ip)}`,
      (ip) => `::${parts(ip).join(".")}`,
      (ip) => `::ffff:0:${halves(ip)}`,
      (ip) => `64:ff9b::${parts(ip).join(".")}`,
      (ip) => `64:ff9b:1::${halves(ip)}`,
      (ip) => `2002:${halves(ip)}::1`,
    ),
  )
  .map(([ip, wrap]) => wrap(ip));

const group = fc.nat(0xffff).map(hex);
const closedIpv6 = fc
  .tuple(
    fc.constantFrom("fc00", "fd12", "fe80", "febf", "fec0", "feff", "ff02", "ff0e", "100", "5f00"),
    fc.array(group, { minLength: 7, maxLength: 7 }),
  )
  .map(([first, rest]) => [first, ...rest].join(":"));

/** The host as an address names it, after the parser of addresses has read it. */
const hostOf = (host: string) => new URL(`http://${host}/`).hostname.replace(/^\[(.*)\]$/, "$1");

describe("an address in the public internet", () => {
  it.each(["93.184.216.34", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"])(
    "may be connected to: %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["a name", "localhost"],
    ["nothing", ""],
    ["one network card", "fe80::1%eth0"],
    ["one network card of the public internet", "2606:4700::1111%eth0"],
    ["documentation", "2001:db8::1"],
    ["documentation, the new range", "3fff::1"],
    ["a tunnel", "2001:0:7f00:1::"],
    ["this machine", "::1"],
    ["no machine", "::"],
    ["broadcast", "255.255.255.255"],
  ])("is not %s: %j", (_, address) => expect(isPublicAddress(address)).toBe(false));

  it("is never one of a closed range, however it is spelt", () => {
    fc.assert(
      fc.property(spelling, (host) => {
        expect(isPublicAddress(hostOf(host))).toBe(false);
        expect(isPublicAddress(host)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("is never one that wraps another address, or a local one of IPv6", () => {
    fc.assert(
      fc.property(fc.oneof(wrapped, closedIpv6), (address) => {
        expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(hostOf(`[${address}]`))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
