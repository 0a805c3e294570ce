import { createSignal } from "solid-js";

const [asked, setAsked] = createSignal<{ email: string; done: (signedIn: boolean) => void } | null>(null);
let signedInAs: string | null = null;
let waiting: Promise<boolean> | null = null;

/** The dialog's state: whom it asks, and how it answers. */
export { asked as signInAgainAsked };

/** Told by the shell: only somebody who was signed in is asked again. */
export function rememberWhoIsSignedIn(email: string | null): void {
  signedInAs = email;
}

/** Opens the dialog, once for all requests that wait for it. Resolves to whether they may be sent again. */
export function signInAgain(): Promise<boolean> {
  const email = signedInAs;
  if (email === null) return Promise.resolve(false);
  waiting ??= new Promise<boolean>((resolve) => {
    setAsked({ email, done: resolve });
  }).finally(() => {
    waiting = null;
    setAsked(null);
  });
  return waiting;
}
