import { revalidate, useNavigate } from "@solidjs/router";
import More from "~icons/lucide/chevrons-up-down";
import Out from "~icons/lucide/log-out";
import Server from "~icons/lucide/server";
import Profile from "~icons/lucide/user";
import { signOut } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import { Menu } from "../../ui/menu.tsx";
import { useMe } from "./session.tsx";
import styles from "./shell.module.css";

export function MeMenu() {
  const me = useMe();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    navigate("/sign-in");
    await revalidate();
  };
  return (
    <Menu
      label={m.nav_me()}
      items={[
        { label: m.nav_profile(), icon: <Profile />, onSelect: () => navigate("/me") },
        ...(me().administrator
          ? [{ label: m.deployment_title(), icon: <Server />, onSelect: () => navigate("/deployment") }]
          : []),
        { label: m.nav_sign_out(), icon: <Out />, onSelect: leave, apart: true },
      ]}
      opener={(wiring) => (
        <button type="button" class={styles.person} {...wiring}>
          <Avatar name={me().user.name} seed={me().user.id} size={24} />
          <span>{me().user.name}</span>
          <More />
        </button>
      )}
    />
  );
}
