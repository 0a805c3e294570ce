import { eq } from "drizzle-orm";
import { invitations } from "../../../db/schema.ts";
import { fromBase64Url, sameBytes, toBase64Url, utf8 } from "../bytes.ts";
import type { Context } from "../context.ts";
import type { Purpose, Secrets } from "./secrets.ts";

/** `mail` proves the address, and only the mail consumer creates it; `link` (Copy link) proves nothing. */
export type TokenKind = "mail" | "link";
export type Invitation = typeof invitations.$inferSelect;

export interface OpenedInvitation {
  readonly invitation: Invitation;
  readonly kind: TokenKind;
  /** False if the invitation was sent again, which ended this token. */
  readonly newest: boolean;
}

// kind (1 byte), ULID (26 ASCII), version (4 bytes), first 24 bytes of the MAC: every field has a fixed place.
const ULID_AT = 1;
const VERSION_AT = 27;
const MAC_AT = 31;
const LENGTH = MAC_AT + 24;
const KINDS: readonly TokenKind[] = ["mail", "link"];
const PURPOSES: Record<TokenKind, Purpose> = { mail: "invitation-mail", link: "invitation-link" };

/** Derives the same token for the same invitation, version and kind, so that nothing secret is stored. */
export async function makeInvitationToken(
  secrets: Secrets,
  kind: TokenKind,
  invitation: Pick<Invitation, "id" | "version" | "secretId">,
): Promise<string> {
  const head = headOf(kind, invitation.id, invitation.version);
  const mac = await secrets.mac(PURPOSES[kind], head, invitation.secretId);
  if (!mac) throw new Error(`The root secret ${invitation.secretId} is gone; send the invitation again.`);
  const token = new Uint8Array(LENGTH);
  token.set(head);
  token.set(mac.slice(0, LENGTH - MAC_AT), MAC_AT);
  return toBase64Url(token);
}

/** Reads the invitation named by a token; null unless Gatehouse created the token. Reading changes nothing. */
export async function openInvitationToken(ctx: Context, token: string): Promise<OpenedInvitation | null> {
  const parts = parse(token);
  if (!parts) return null;
  const invitation = await ctx.db.primary().select().from(invitations).where(eq(invitations.id, parts.id)).get();
  if (!invitation || parts.version > invitation.version) return null;
  const expected = await ctx.secrets.mac(PURPOSES[parts.kind], parts.head, invitation.secretId);
  if (!expected || !sameBytes(parts.mac, expected.slice(0, LENGTH - MAC_AT))) return null;
  return { invitation, kind: parts.kind, newest: parts.version === invitation.version };
}

function headOf(kind: TokenKind, id: string, version: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(MAC_AT);
  head[0] = KINDS.indexOf(kind);
  head.set(utf8(id.slice("inv_".length)), ULID_AT);
  new DataView(head.buffer).setUint32(VERSION_AT, version);
  return head;
}

function parse(token: string) {
  const bytes = token.length < 100 ? fromBase64Url(token) : null;
  const kind = KINDS[bytes?.[0] ?? -1];
  if (!bytes || bytes.length !== LENGTH || !kind) return null;
  return {
    kind,
    id: `inv_${new TextDecoder().decode(bytes.slice(ULID_AT, VERSION_AT))}`,
    version: new DataView(bytes.buffer).getUint32(VERSION_AT),
    head: bytes.slice(0, MAC_AT),
    mac: bytes.slice(MAC_AT),
  };
}
