const rowOf = (entry: string) => document.querySelector<HTMLElement>(`tr[data-entry="${entry}"]`);

/** Where the focus goes once the entry's row is gone: to the next row, or to the one before. Asked while the row is there. */
export function focusBeside(entry: string): () => void {
  const row = rowOf(entry);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = beside?.getAttribute("data-entry") ?? "";
  return () => focusRow(rowOf(next));
}

/** Its menu, or the row itself where there is nothing to press. */
function focusRow(row: HTMLElement | null): void {
  const menu = row?.querySelector<HTMLElement>("button[popovertarget]");
  if (row && !menu) row.tabIndex = -1;
  (menu ?? row)?.focus();
}
