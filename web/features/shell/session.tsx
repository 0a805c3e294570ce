import { createContext, type ParentProps, useContext } from "solid-js";
import type { Me } from "../../client/me.ts";

const MeContext = createContext<() => Me>();

export function MeProvider(props: ParentProps<{ me: Me }>) {
  return <MeContext.Provider value={() => props.me}>{props.children}</MeContext.Provider>;
}

/** Who is signed in; only inside the shell. */
export function useMe(): () => Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error("useMe() is for screens inside the shell.");
  return me;
}
