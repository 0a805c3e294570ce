import { createSignal } from "solid-js";
import type { TouchedView } from "../../client/presets.ts";
import { formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import styles from "./settings.module.css";

/** What a preview counts: undefined while loading, null when no answer came, which blocks nothing. */
export function createTouches(preview: Promise<{ touches: TouchedView }> | null) {
  const [touches, setTouches] = createSignal<TouchedView | null>();
  preview?.then(
    (answer) => setTouches(answer.touches),
    () => setTouches(null),
  );
  return touches;
}

/** How many people a change reaches, with the names of a few. */
export function Touches(props: { touches: TouchedView | null }) {
  const sentence = () => {
    if (props.touches === null) return m.presets_reaches_unknown();
    const { members, invitations, keys } = props.touches;
    const people = members + invitations;
    if (people === 0) return m.presets_reaches_none();
    const reached = m.presets_reaches({ count: people, names: namesOfTouched(props.touches) });
    return keys === 0 ? `${reached}.` : `${reached} ${m.presets_reaches_keys({ count: keys })}.`;
  };
  return <p class={styles.touches}>{sentence()}</p>;
}

/** The few names that are known, and how many more there are. */
export function namesOfTouched({ members, invitations, names }: TouchedView): string {
  const left = members + invitations - names.length;
  return left > 0 ? [...names, m.diff_more({ count: left })].join(", ") : formatList(names);
}
