/** The web app's colours and measures, for two plain pages. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(oklch(99.4% 0.002 80), oklch(18% 0.004 80));
  --hover: light-dark(oklch(96% 0.004 80), oklch(23.5% 0.005 80));
  --hairline: light-dark(oklch(91.6% 0.004 80), oklch(27% 0.006 80));
  --ink: light-dark(oklch(24% 0.008 80), oklch(94% 0.004 80));
  --ink-soft: light-dark(oklch(47% 0.01 80), oklch(74% 0.008 80));
  --accent: light-dark(oklch(43% 0.095 160), oklch(78% 0.12 160));
}
* { box-sizing: border-box; margin: 0; }
body {
  font: 14px / 20px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  color: var(--ink);
  background: var(--canvas);
}
main { max-width: 720px; margin: 0 auto; padding: 32px 24px 64px; }
header { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 44px; }
h1 { font-size: 20px; line-height: 28px; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; font-size: 14px; line-height: 20px; font-weight: 600; }
a { color: var(--accent); }
a:focus-visible, iframe:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
header a { padding: 12px 0; }
.action {
  padding: 6px 12px;
  border: 1px solid var(--hairline);
  border-radius: 6px;
  color: var(--ink);
  text-decoration: none;
}
.action:hover { background: var(--hover); }
.lead { margin: 4px 0 24px; color: var(--ink-soft); overflow-wrap: anywhere; }
.empty { padding: 48px 0; color: var(--ink-soft); }
.meta { color: var(--ink-soft); font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; }
.lead .meta { font: inherit; }
.list { list-style: none; margin: 0 0 24px; padding: 0; border-top: 1px solid var(--hairline); }
.list li { border-bottom: 1px solid var(--hairline); }
.list a {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 2px 16px;
  padding: 12px 8px;
  color: inherit;
  text-decoration: none;
}
.list a:hover { background: var(--hover); }
.list .subject { flex: 1 0 100%; font-weight: 500; overflow-wrap: anywhere; }
.list .meta { overflow-wrap: anywhere; }
iframe { display: block; width: 100%; height: 860px; border: 1px solid var(--hairline); border-radius: 6px; }
pre {
  padding: 16px 0;
  border-top: 1px solid var(--hairline);
  font: 13px / 20px ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
`;
