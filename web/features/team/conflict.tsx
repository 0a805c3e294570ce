import type { Access } from "../../../access/types.ts";
import { m } from "../../paraglide/messages.js";
import { Difference } from "../../permissions/difference.tsx";
import { Button } from "../../ui/button.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./access-sheet.module.css";

/** Two people edited the same one: what the other did, what saving would do to that, and the choice. */
export function Conflict(props: {
  base: Access;
  theirs: Access;
  mine: Access;
  pending: boolean;
  onTheirs: () => void;
  onMine: () => void;
}) {
  const screen = useProject();
  return (
    <>
      <div class={styles.sides} role="alert">
        <b>{m.sheet_conflict_title()}</b>
        <section>
          <h3>{m.sheet_conflict_theirs()}</h3>
          <Difference before={props.base} after={props.theirs} catalogue={screen().catalogue} />
        </section>
        <section>
          <h3>{m.sheet_conflict_yours()}</h3>
          <Difference before={props.theirs} after={props.mine} catalogue={screen().catalogue} />
        </section>
      </div>
      <Button onClick={props.onTheirs}>{m.sheet_take_theirs()}</Button>
      <Button look="primary" busy={props.pending} onClick={props.onMine}>
        {m.sheet_keep_mine()}
      </Button>
    </>
  );
}
