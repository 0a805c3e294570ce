import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./settings.module.css";

/** The one time that a key is shown: neither Escape nor a press outside closes it. */
export function SecretDialog(props: { secret: string; onSaved: () => void }) {
  const example = () =>
    [
      `curl ${location.origin}/access/v1/evaluation \\`,
      `  -H "Authorization: Bearer ${props.secret}" \\`,
      `  -H "Content-Type: application/json" \\`,
      `  -d '{"subject":{"type":"email","id":"ann@example.com"},`,
      `       "action":{"name":"publish"},"resource":{"type":"post","id":"7"}}'`,
    ].join("\n");
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
      <section>
        <h3>{m.keys_secret_try()}</h3>
        <pre class={styles.snippet}>{example()}</pre>
      </section>
    </Dialog>
  );
}
