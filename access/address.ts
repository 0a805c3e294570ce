/** The core's only import from the platform: only the URL parser does IDNA, and every runtime has one. */
declare const URL: new (url: string) => { readonly hostname: string };

const LOCAL = "[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}";
const LOCAL_PART = new RegExp(`^${LOCAL}$`);
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const DOMAIN = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*${LABEL}$`);
/** Domains like these the URL parser may change (IDNA) or take for an IP address. */
const NEEDS_PARSING = /[^a-z0-9.-]|xn--|(?:^|\.)\d[^.]*$/;
/** An address that is already normalised, as nearly all are, and needs no parsing. */
const NORMAL = new RegExp(`^${LOCAL}@(?=.{1,253}$)(?!.*xn--)(?:${LABEL}\\.)*(?!\\d)${LABEL}$`);

/**
 * The one form in which an address is stored, compared and mailed (design.md section 7): trimmed, NFKC, lower case, the
 * domain in ASCII. `null` if it is not an address.
 *
 * @example normaliseAddress(" Ann@Bücher.example ") // "ann@xn--bcher-kva.example"
 */
export function normaliseAddress(raw: string): string | null {
  if (NORMAL.test(raw)) return raw;
  const [local, domain, ...rest] = raw.trim().normalize("NFKC").toLowerCase().split("@");
  if (local === undefined || domain === undefined || rest.length > 0 || !LOCAL_PART.test(local)) return null;
  const host = hostOf(domain);
  return host === null ? null : `${local}@${host}`;
}

function hostOf(domain: string): string | null {
  if (!NEEDS_PARSING.test(domain)) return DOMAIN.test(domain) ? domain : null;
  const host = parseHost(domain);
  return host !== null && DOMAIN.test(host) && !/(?:^|\.)\d+$/.test(host) ? host : null;
}

/** What would end the host for the URL parser, or what it would strip or decode, is no part of a domain. */
function parseHost(domain: string): string | null {
  if (/[\s\p{Cc}/\\?#:%[\]]/u.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

const BUCKETS = 0x10000;

/**
 * The address's bucket, one of 65,536: enough for memories to know what to drop, too little to identify a person. Events name
 * addresses by bucket, because the history is kept for ever.
 */
export function addressBucket(address: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193) >>> 0;
  return (((hash >>> 16) ^ (hash & 0xffff)) % BUCKETS).toString(16).padStart(4, "0");
}
