const gap = 4;
const margin = 8;

/** Puts an open popover under its opener, over it where there is no room, and always within the window. */
export function placeBeside(popover: HTMLElement, opener: Element): void {
  const anchor = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = anchor.bottom + gap;
  const top = below + height > innerHeight - margin ? Math.max(margin, anchor.top - gap - height) : below;
  const alignEnd = anchor.left + width > innerWidth - margin;
  const left = alignEnd ? Math.max(margin, anchor.right - width) : anchor.left;
  popover.style.top = `${top}px`;
  popover.style.left = `${left}px`;
}
