import { scrypt } from "node:crypto";
import { fromBase64Url, sameBytes, toBase64Url, utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";

/** N is `2 ** ln`. Cloudflare limits N·r·p to 2^20; no other platform enforces that. @internal */
export const COST = { ln: 14, r: 8, p: 1 } as const;

interface Stored {
  readonly cost: { readonly ln: number; readonly r: number; readonly p: number };
  /** The root secret that the pepper was derived from. */
  readonly pepperId: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
}

const FORM = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2}),pepper=([0-9a-f]+)\$([\w-]+)\$([\w-]+)$/;

/** `$scrypt$ln=14,r=8,p=1,pepper=<secret id>$<salt>$<hash>`, both base64url. */
export async function hashPassword(ctx: Context, password: string): Promise<string> {
  const salt = ctx.random(16);
  const pepperId = ctx.secrets.currentId;
  const hash = await derive(ctx, password, { cost: COST, pepperId, salt });
  if (!hash) throw new Error("The current root secret derives nothing.");
  const { ln, r, p } = COST;
  return `$scrypt$ln=${ln},r=${r},p=${p},pepper=${pepperId}$${toBase64Url(salt)}$${toBase64Url(hash)}`;
}

/** Takes equally long without a stored password, so that timing does not reveal which accounts have one. */
export async function verifyPassword(ctx: Context, password: string, stored: string | null): Promise<boolean> {
  const known = parse(stored ?? "");
  const hash = await derive(ctx, password, known ?? decoy(ctx));
  return known !== null && hash !== null && sameBytes(hash, known.hash);
}

/** Whether a verified password needs a new hash, because the cost or the root secret has changed. */
export function isOutdated(ctx: Context, stored: string): boolean {
  const known = parse(stored);
  if (!known || known.pepperId !== ctx.secrets.currentId) return true;
  return known.cost.ln !== COST.ln || known.cost.r !== COST.r || known.cost.p !== COST.p;
}

const decoy = (ctx: Context) => ({ cost: COST, pepperId: ctx.secrets.currentId, salt: new Uint8Array(16) });

/** Null if the pepper's root secret was removed. */
async function derive(ctx: Context, password: string, { cost, pepperId, salt }: Omit<Stored, "hash">) {
  const peppered = await ctx.secrets.mac("password-pepper", utf8(password.normalize("NFKC")), pepperId);
  if (!peppered) return null;
  const options = { N: 2 ** cost.ln, r: cost.r, p: cost.p, maxmem: 64 * 1024 * 1024 };
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    scrypt(peppered, salt, 32, options, (error, key) => (error ? reject(error) : resolve(new Uint8Array(key))));
  });
}

function parse(stored: string): Stored | null {
  const [, ln, r, p, pepperId, salt, hash] = FORM.exec(stored) ?? [];
  const bytes = { salt: fromBase64Url(salt ?? ""), hash: fromBase64Url(hash ?? "") };
  if (pepperId === undefined || !bytes.salt || !bytes.hash) return null;
  return { cost: { ln: Number(ln), r: Number(r), p: Number(p) }, pepperId, salt: bytes.salt, hash: bytes.hash };
}
