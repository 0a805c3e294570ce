import { createUniqueId, For, Show } from "solid-js";
import Risky from "~icons/lucide/shield-alert";
import type { Access, Catalogue, Grant } from "../../access/types.ts";
import { removeLimited } from "../../access/untick.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { Checkbox, LabelledCheckbox } from "../ui/checkbox.tsx";
import { classNames } from "../ui/class-names.ts";
import { GroupIcon } from "./group-icon.tsx";
import { nameOfGroup } from "./group-names.ts";
import { Limits } from "./limits.tsx";
import { nameOfPermission } from "./names.ts";
import { noteOfPermission } from "./notes.ts";
import styles from "./permission-tree.module.css";
import { type Group, pressGroup, type Row, setPermission, treeOf } from "./tree.ts";

interface TreeProps {
  access: Access;
  catalogue: Catalogue;
  held: ReadonlySet<string>;
  onChange: (access: Access) => void;
}

/** Grouped boxes of the whole project: what each permission is, and why a box cannot be changed. */
export function PermissionTree(props: TreeProps) {
  const groups = () => treeOf(props.access, props.catalogue, props.held);
  const names = () => [...new Set([...props.catalogue.permissions.values()].map(({ group }) => group))];
  return (
    <div>
      <For each={names()}>
        {(name) => (
          <Show when={groups().find((group) => group.name === name)}>
            {(group) => (
              <GroupBoxes
                group={group()}
                catalogue={props.catalogue}
                onGroup={() => props.onChange(pressGroup(props.access, group(), props.catalogue))}
                onPermission={(permission, on) =>
                  props.onChange(setPermission(props.access, permission, on, props.catalogue))
                }
                onRemove={(limited) => props.onChange(removeLimited(props.access, limited, props.catalogue))}
              />
            )}
          </Show>
        )}
      </For>
    </div>
  );
}

function GroupBoxes(props: {
  group: Group;
  catalogue: Catalogue;
  onGroup: () => void;
  onPermission: (permission: string, on: boolean) => void;
  onRemove: (limited: Grant) => void;
}) {
  const id = createUniqueId();
  const count = () => ({ chosen: formatNumber(props.group.chosen), all: formatNumber(props.group.rows.length) });
  const names = () => props.group.rows.map(({ permission }) => permission.name);
  return (
    <fieldset class={styles.group}>
      <legend class="visually-hidden">{nameOfGroup(props.group.name)}</legend>
      <div class={styles.head}>
        <Checkbox
          checked={props.group.state}
          onCheck={props.onGroup}
          disabled={props.group.fixed}
          aria-controls={id}
          aria-label={m.access_group_label({ group: nameOfGroup(props.group.name), ...count() })}
        />
        <span class={styles.name} aria-hidden="true">
          <GroupIcon group={props.group.name} />
          {nameOfGroup(props.group.name)}
        </span>
        <span class={styles.count} aria-hidden="true">
          {m.access_count(count())}
        </span>
      </div>
      <div id={id} class={styles.rows}>
        <For each={names()}>
          {(name) => (
            <Show when={props.group.rows.find(({ permission }) => permission.name === name)}>
              {(row) => (
                <PermissionRow
                  row={row()}
                  catalogue={props.catalogue}
                  onCheck={(on) => props.onPermission(name, on)}
                  onRemove={props.onRemove}
                />
              )}
            </Show>
          )}
        </For>
      </div>
    </fieldset>
  );
}

function PermissionRow(props: {
  row: Row;
  catalogue: Catalogue;
  onCheck: (on: boolean) => void;
  onRemove: (limited: Grant) => void;
}) {
  const labelOf = (name: string) => nameOfPermission(name, props.catalogue.permissions.get(name)?.label);
  const checked = () => {
    const { state } = props.row.tick;
    return state === "partial" ? "mixed" : state === "on";
  };
  /** Beside a whole one, what another permission brings in part says nothing. */
  const limited = () => {
    const { state, limited: all } = props.row.tick;
    return state === "on" ? all.filter(({ impliedBy }) => impliedBy.length === 0) : all;
  };
  const note = () => {
    const { fixed, tick } = props.row;
    if (fixed === "implied")
      return m.access_comes_with({
        names: formatList(tick.impliedBy.map((name) => m.ui_quoted({ text: labelOf(name) }))),
      });
    if (fixed === "not_held") return m.access_not_held();
    if (tick.state === "partial") return m.access_partial();
    return noteOfPermission(tick.permission);
  };
  return (
    <div class={classNames(styles.row, props.row.fixed && styles.fixed)}>
      <LabelledCheckbox
        checked={checked()}
        onCheck={props.onCheck}
        disabled={props.row.fixed !== null}
        note={note()}
        label={
          <span class={styles.label}>
            {labelOf(props.row.permission.name)}
            <Show when={props.row.permission.risky}>
              <span class={styles.risky} title={m.permission_risky()}>
                <Risky aria-hidden="true" />
                <span class="visually-hidden">{m.permission_risky()}</span>
              </span>
            </Show>
          </span>
        }
      />
      <Limits
        limited={limited()}
        name={labelOf(props.row.permission.name)}
        catalogue={props.catalogue}
        onRemove={props.onRemove}
      />
    </div>
  );
}
