import type { TouchedView } from "../../client/presets.ts";
import { formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import styles from "./settings.module.css";

/** How many people a change reaches, with the names of a few. */
export function Touches(props: { touches: TouchedView }) {
  const sentence = () => {
    const { members, invitations, keys, names } = props.touches;
    const people = members + invitations;
    if (people === 0) return m.presets_reaches_none();
    const left = people - names.length;
    const shown = left > 0 ? [...names, m.diff_more({ count: left })] : [formatList(names)];
    const reached = m.presets_reaches({ count: people, names: shown.join(", ") });
    return keys === 0 ? `${reached}.` : `${reached} ${m.presets_reaches_keys({ count: keys })}.`;
  };
  return <p class={styles.touches}>{sentence()}</p>;
}
