import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Entrance } from "../sign-in/entrance.tsx";

export default function NotFound() {
  return (
    <Entrance title={m.not_found_title()}>
      <EmptyState main title={m.error_not_found()} action={<ButtonLink href="/">{m.not_found_home()}</ButtonLink>} />
    </Entrance>
  );
}
