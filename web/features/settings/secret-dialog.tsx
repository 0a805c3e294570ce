import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Snippet } from "../../ui/snippet.tsx";
import { curlOf } from "../checks/examples.ts";
import styles from "./settings.module.css";

const example = {
  subject: { type: "email", id: "ann@example.com" },
  action: { name: "publish" },
  resource: { type: "post", id: "7" },
};

/** The one time that a key is shown: neither Escape nor a press outside closes it. */
export function SecretDialog(props: { secret: string; onSaved: () => void }) {
  return (
    <Dialog
      open
      insistent
      shape="wide"
      title={m.keys_secret_title()}
      onClose={props.onSaved}
      footer={
        <Button look="primary" onClick={props.onSaved}>
          {m.keys_secret_saved()}
        </Button>
      }
    >
      <p>{m.keys_secret_text()}</p>
      <CopyField label={m.keys_secret()} value={props.secret} />
      <section class={styles.example}>
        <h3>{m.keys_secret_try()}</h3>
        <Snippet code={curlOf(location.origin, props.secret, example)} />
      </section>
    </Dialog>
  );
}
