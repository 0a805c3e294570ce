import { useParams } from "@solidjs/router";
import { ErrorBoundary, type ParentProps, Suspense } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { Page, TabLinks } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import Failed from "../shell/failed.tsx";

export default function Settings(props: ParentProps) {
  const params = useParams<{ slug: string }>();
  const to = (section: string) => `/p/${params.slug}/settings${section}`;
  return (
    <Page title={m.settings_title()} narrow>
      <TabLinks
        label={m.settings_sections()}
        links={[
          { href: to(""), label: m.settings_general() },
          { href: to("/presets"), label: m.settings_presets() },
          { href: to("/permissions"), label: m.settings_permissions() },
          { href: to("/keys"), label: m.settings_keys() },
        ]}
      />
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
        <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
      </ErrorBoundary>
    </Page>
  );
}
