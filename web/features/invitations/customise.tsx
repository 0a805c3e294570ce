import type { Access } from "../../../access/types.ts";
import { m } from "../../paraglide/messages.js";
import { noAccess } from "../../permissions/access.ts";
import { PermissionTree } from "../../permissions/permission-tree.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./add-people.module.css";

/** The boxes for when no preset fits; few open them, so they load on demand. */
export default function Customise(props: { id: string; access: Access | null; onChange: (access: Access) => void }) {
  const screen = useProject();
  return (
    <section id={props.id} class={styles.tree} aria-label={m.access_permissions()}>
      <PermissionTree
        access={props.access ?? noAccess}
        catalogue={screen().catalogue}
        held={screen().held}
        onChange={props.onChange}
      />
    </section>
  );
}
