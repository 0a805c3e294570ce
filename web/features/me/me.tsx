import { Show } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { useMe } from "../shell/session.tsx";
import { isLocal } from "../sign-in/entrance.tsx";
import { Look } from "./look.tsx";
import { Mail } from "./mail.tsx";
import { MyProjects } from "./my-projects.tsx";
import { Password } from "./password.tsx";
import { Profile } from "./profile.tsx";
import { Sessions } from "./sessions.tsx";
import { SetUp } from "./set-up.tsx";

export default function Me() {
  const me = useMe();
  return (
    <Page title={m.me_title()} narrow>
      <div>
        <Profile />
        <Look />
        <Mail />
        <Password />
        <Sessions />
        <MyProjects />
        <Show when={me().administrator}>
          <Section title={m.me_setup()} note={m.me_administrator_note()}>
            <div>
              <ButtonLink href="/deployment">{m.deployment_title()}</ButtonLink>
            </div>
          </Section>
        </Show>
        <Show when={!isLocal && !me().administrator}>
          <SetUp />
        </Show>
      </div>
    </Page>
  );
}
