/** Whether a placeholder's time to be claimed is over: from `until` on, in epoch ms. `null`: it waits for good. */
export const isOver = (until: number | null, now: number): boolean => until !== null && until <= now;
