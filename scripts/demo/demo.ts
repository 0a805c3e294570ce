/** The demo project, for the tutorial, the screenshots and first explorations. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "ru";
}

export interface DemoMember extends DemoPerson {
  readonly kind: "team" | "client";
  readonly preset: string;
}

export const DEMO_PASSWORD = "look-around";

export const DEMO_PROJECT = { name: "Spring campaign", slug: "spring", timeZone: "Europe/Riga" };

export const OWNER: DemoPerson = { name: "Dana Reyes", email: "dana@example.com", language: "en" };

export const MEMBERS: readonly DemoMember[] = [
  { name: "Ann Okafor", email: "ann@example.com", language: "en", kind: "client", preset: "client" },
  { name: "Max Weber", email: "max@example.com", language: "en", kind: "team", preset: "community-manager" },
  { name: "Ольга Смирнова", email: "olga@example.com", language: "ru", kind: "team", preset: "editor" },
  { name: "Sam Park", email: "sam@example.com", language: "en", kind: "team", preset: "smm-specialist" },
];

/** A person with a pending invitation. */
export const INVITED = { email: "ivan@example.com", name: "Ivan Petrov", kind: "team", preset: "viewer" } as const;
