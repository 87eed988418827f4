import { describe, expect, it } from "@jest/globals";
import { isPublicAddress } from "./public-address.ts";

describe("An address", () => {
  it.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.32.0.1",
    "2a00:1450:400f:80c::200e",
    "2606:2800:21f::1",
  ])("of the open internet is one: %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:93.184.215.14",
    "64:ff9b::a00:1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001::1",
    "nordby.example",
    "",
    "127.1",
  ])("of the machine, of the network, of an example or of nothing is none: %s", (address) =>
    expect(isPublicAddress(address)).toBe(false));
});
