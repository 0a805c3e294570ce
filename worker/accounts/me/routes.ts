import { Hono } from "hono";
import { sessionOf, signedIn, userOf } from "../../platform/http/caller.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { repeatable } from "../../projects/repeats/repeatable.ts";
import { browserOf } from "../browsers/cookie.ts";
import { confirm } from "../confirmations/confirm.ts";
import { NewConfirmation } from "../confirmations/schemas.ts";
import { placeOf } from "../sessions/session-place.ts";
import { changeMe } from "./change.ts";
import { readMe } from "./read.ts";
import { MeChange, NewPassword, PasswordProof } from "./schemas.ts";
import { setPassword } from "./set-password.ts";

export const meRoutes = new Hono<AppEnv>()
  .use(signedIn())
  .get("/", valid({}), async (c) => c.json(await readMe(c.var.ctx, userOf(c))))
  .patch("/", valid({ json: MeChange }), repeatable("user"), async (c) =>
    c.json({ user: await changeMe(c.var.ctx, userOf(c), c.req.valid("json")) }),
  )
  .post("/confirmation", valid({ json: NewConfirmation }), async (c) => {
    await confirm(c.var.ctx, sessionOf(c), { proof: c.req.valid("json"), browser: await browserOf(c) });
    return c.body(null, 204);
  })
  .put("/password", valid({ json: NewPassword }), async (c) => {
    const { password, current } = c.req.valid("json");
    await setPassword(c.var.ctx, sessionOf(c), { password, current, browser: await browserOf(c), place: placeOf(c) });
    return c.body(null, 204);
  })
  .delete("/password", valid({ json: PasswordProof }), async (c) => {
    const { current } = c.req.valid("json");
    const here = { browser: await browserOf(c), place: placeOf(c) };
    await setPassword(c.var.ctx, sessionOf(c), { password: null, current, ...here });
    return c.body(null, 204);
  });
