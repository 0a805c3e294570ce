/** What limits count by: an IPv4 address as it is, an IPv6 address by its /64, since one subscriber has all of that. */
export function clientNetwork(address: string | undefined): string {
  if (!address) return "unknown";
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  return `${expand(address).slice(0, 4).join(":")}::/64`;
}

/** What a list of sessions shows: enough to know a place by, too little to find a person. Null: unknown. */
export function coarseNetwork(network: string): string | null {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(network)) return network.replace(/\d+$/, "x");
  return network.endsWith("::/64") ? `${network.split(":").slice(0, 3).join(":")}::/48` : null;
}

function expand(address: string): string[] {
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}
