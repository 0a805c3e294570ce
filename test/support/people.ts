import { sessions, users } from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { Client, type ClientOptions, newAddress } from "./client.ts";
import { db, runBatch } from "./database.ts";
import type { Person } from "./team.ts";

const newId = newIdAt(Date.now);

export interface Known extends Person {
  readonly userId: string;
}

interface Minted extends ClientOptions {
  readonly administrator?: boolean;
}

/** People who are signed in already, written as signing up would: who needs fifty has no time for fifty mails. */
export async function mintPeople(names: readonly string[], options: Minted = {}): Promise<Known[]> {
  const minted = await Promise.all(names.map((name) => mint(name, options)));
  const statements = [
    insertRows(
      db,
      users,
      minted.map(({ user }) => user),
    ),
    insertRows(
      db,
      sessions,
      minted.map(({ session }) => session),
    ),
  ];
  await runBatch(statements.flat());
  return minted.map(({ person }) => person);
}

export async function mintPerson(name: string, options: Minted = {}): Promise<Known> {
  const [person] = await mintPeople([name], options);
  if (!person) throw new Error("One name makes one person.");
  return person;
}

/** The same person in a browser whose deployment differs, for example by its database. */
export function elsewhere<P extends Person>(person: P, options: ClientOptions): P {
  const client = new Client(options);
  for (const [name, value] of person.client.cookies) client.cookies.set(name, value);
  return { ...person, client };
}

async function mint(name: string, { administrator = false, ...options }: Minted) {
  const email = newAddress(name.toLowerCase().replaceAll(" ", "."));
  const userId = newId("usr");
  const at = Date.now();
  const secret = crypto.randomUUID();
  const client = new Client(options);
  client.cookies.set("session", secret);
  const person: Known = { name, email, userId, client };
  return {
    person,
    user: {
      id: userId,
      email,
      name,
      language: "en" as const,
      passwordHash: null,
      administrator,
      accessMail: true,
      createdAt: at,
      suspendedAt: null,
    },
    session: {
      idHash: await sha256Hex(secret),
      id: newId("ses"),
      userId,
      createdAt: at,
      lastUsedAt: at,
      confirmedAt: at,
      expiresAt: at + 30 * 24 * 3_600_000,
      userAgent: null,
      network: null,
      country: null,
    },
  };
}
