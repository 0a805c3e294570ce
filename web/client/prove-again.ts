import { createSignal } from "solid-js";

/** `ended`: the session is over. `confirm`: it goes on, and is too old for what was asked. */
type Why = "ended" | "confirm";

interface Who {
  readonly email: string;
  readonly hasPassword: boolean;
}

export interface Asked extends Who {
  readonly why: Why;
  readonly done: (proven: boolean) => void;
}

const [asked, setAsked] = createSignal<Asked | null>(null);
let signedIn: Who | null = null;
let waiting: Promise<boolean> | null = null;

/** The dialog's state: the account it asks, why, and how it answers. */
export { asked as proofAsked };

/** Told by the shell: only a person who was signed in is asked again. */
export function rememberWhoIsSignedIn(who: Who | null): void {
  signedIn = who;
}

/** Opens the dialog, once for all requests that wait for it. Resolves to whether they may be sent again. */
export function proveAgain(why: Why): Promise<boolean> {
  const who = signedIn;
  if (who === null) return Promise.resolve(false);
  waiting ??= new Promise<boolean>((resolve) => {
    setAsked({ email: who.email, hasPassword: who.hasPassword, why, done: resolve });
  }).finally(() => {
    waiting = null;
    setAsked(null);
  });
  return waiting;
}
