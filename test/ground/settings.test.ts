import { expect, test } from "vitest";
import { StartFailure } from "../../scripts/server/failure.ts";
import { readSettings } from "../../scripts/server/settings.ts";

test.each([
  ["a port that is no number", { PORT: "80a" }, /^PORT must be a whole number/],
  ["a host that is no address", { HOST: "example.com" }, /^HOST must be an IP address/],
  [
    "a host of another machine",
    { HOST: "192.0.2.1", MAIL_TRANSPORT: "cloudflare" },
    /^HOST=192\.0\.2\.1 is not an address of/,
  ],
  [
    "an address with a path",
    { PUBLIC_URL: "https://example.com/gate" },
    /^PUBLIC_URL must be an address without a path/,
  ],
  ["an unknown mail transport", { MAIL_TRANSPORT: "pigeon" }, /^MAIL_TRANSPORT must be one of/],
  ["a mailbox open to the world", { PUBLIC_URL: "https://example.com" }, /^MAIL_TRANSPORT=mailbox shows all mail/],
  ["an unknown sign-up", { SIGN_UP: "closed" }, /^SIGN_UP must be one of/],
  ["domains without domains", { SIGN_UP: "domains" }, /^SIGN_UP=domains needs SIGN_UP_DOMAINS/],
  ["a short root secret", { ROOT_SECRET: "short" }, /^ROOT_SECRET must have at least 32 characters/],
  ["a short bootstrap key", { BOOTSTRAP_KEY: "short" }, /^BOOTSTRAP_KEY must have at least 32 characters/],
  ["a proxy that is neither on nor off", { TRUSTED_PROXY: "10.0.0.1" }, /^TRUSTED_PROXY must be 1/],
])("%s is refused with advice in one line", async (_what, environment: Record<string, string>, said) => {
  const refused = readSettings({ PORT: "0", ...environment });
  await expect(refused).rejects.toBeInstanceOf(StartFailure);
  await expect(refused).rejects.toThrow(said);
});

test("what is not set is the default: this machine alone, mail in the mailbox", async () => {
  const { host, local, publicUrl, port, variables } = await readSettings({ PORT: "0", MAIL_TRANSPORT: "" });
  expect({ host, local, publicUrl }).toEqual({ host: "127.0.0.1", local: true, publicUrl: `http://localhost:${port}` });
  expect(variables).toEqual({ MAIL_TRANSPORT: "mailbox", SIGN_UP: "open" });
});

test.each([
  ["its address is another machine's", { PUBLIC_URL: "https://gatehouse.example.com" }],
  ["its socket is open to others", { HOST: "0.0.0.0" }],
  ["its address only begins like loopback", { PUBLIC_URL: "http://127.example.com" }],
])("a server is not local when %s", async (_why, environment: Record<string, string>) => {
  const settings = await readSettings({ PORT: "0", MAIL_TRANSPORT: "cloudflare", ...environment });
  expect(settings.local).toBe(false);
});
