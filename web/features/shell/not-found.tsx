import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";

export default function NotFound() {
  return (
    <main>
      <Page title={m.not_found_title()}>
        <EmptyState title={m.error_not_found()} action={<ButtonLink href="/">{m.not_found_home()}</ButtonLink>} />
      </Page>
    </main>
  );
}
