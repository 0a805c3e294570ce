import { m } from "../../paraglide/messages.js";
import { Page } from "../../ui/page.tsx";
import { Look } from "./look.tsx";
import { Mail } from "./mail.tsx";
import { MyProjects } from "./my-projects.tsx";
import { Password } from "./password.tsx";
import { Profile } from "./profile.tsx";
import { Sessions } from "./sessions.tsx";

export default function Me() {
  return (
    <Page title={m.me_title()} narrow>
      <div>
        <Profile />
        <Look />
        <Mail />
        <Password />
        <Sessions />
        <MyProjects />
      </div>
    </Page>
  );
}
