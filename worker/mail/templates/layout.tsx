import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Language } from "../../platform/context.ts";
import { COLOURS, STYLE_SHEET } from "./colours.ts";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
const BODY = {
  fontFamily: FONT,
  fontSize: "16px",
  lineHeight: "24px",
  color: COLOURS.ink,
  overflowWrap: "anywhere",
  wordBreak: "break-word",
};
const WORDMARK = { margin: "0 0 24px", fontSize: "14px", lineHeight: "20px", fontWeight: "600", color: COLOURS.soft };

interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  readonly preheader: string;
  readonly children: Child;
}

/** One column of at most 600 px, built from tables, which every mail program supports. */
export function Layout({ language, title, preheader, children }: LayoutProps) {
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>{title}</title>
        <style>{raw(STYLE_SHEET)}</style>
      </head>
      <body class="canvas" style={{ margin: "0", padding: "0", backgroundColor: COLOURS.canvas }}>
        <Preheader text={preheader} />
        <main>
          <Column>{children}</Column>
        </main>
      </body>
    </html>
  );
}

function Column({ children }: { children: Child }) {
  return (
    <table role="presentation" class="canvas" width="100%" cellpadding="0" cellspacing="0">
      <tbody>
        <tr>
          <td align="center" style={{ padding: "32px 24px 40px" }}>
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style={{ maxWidth: "552px" }}>
              <tbody>
                <tr>
                  <td class="ink" align="left" style={BODY}>
                    <p class="soft" style={WORDMARK}>
                      Gatehouse
                    </p>
                    {children}
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Hidden on the page; the blanks after it keep the beginning of the body out of mail lists. */
function Preheader({ text }: { text: string }) {
  const hidden = { display: "none", maxHeight: "0", maxWidth: "0", overflow: "hidden", opacity: "0", fontSize: "1px" };
  return (
    <div style={hidden}>
      {text}
      {raw("&#847;&zwnj;&nbsp;".repeat(60))}
    </div>
  );
}
