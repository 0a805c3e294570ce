import { m } from "../../paraglide/messages.js";
import { Closed } from "./closed.tsx";

export default function UnknownLink() {
  return <Closed title={m.invitation_unknown_title()} text={m.invitation_unknown_text()} />;
}
