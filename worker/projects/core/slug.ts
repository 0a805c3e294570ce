import { sql } from "drizzle-orm";
import { listed } from "../../../db/reads/scope.ts";
import { projects } from "../../../db/schema.ts";
import { hex } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";

/** The reserved slug of the deployment's own history. */
export const RESERVED_SLUG = "deployment";

/** The first of `base`, `base-2` … that no project ever had; after ten tries, one with random letters. */
export async function freeSlug(ctx: Context, base: string): Promise<string> {
  const wanted = [base, ...Array.from({ length: 9 }, (_, at) => `${base}-${at + 2}`)];
  const rows = await ctx.db
    .primary()
    .select({ slug: projects.slug })
    .from(projects)
    .where(sql`${projects.slug} in ${listed(wanted)}`);
  const taken = new Set([RESERVED_SLUG, ...rows.map((row) => row.slug)]);
  return wanted.find((slug) => !taken.has(slug)) ?? randomSlug(ctx, base);
}

export const randomSlug = (ctx: Context, base: string): string => `${base}-${hex(ctx.random(2))}`;
