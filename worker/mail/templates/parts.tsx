import type { Child } from "hono/jsx";
import { COLOURS } from "./colours.ts";
import type { Link } from "./page.ts";

const SOFT = { margin: "0 0 12px", fontSize: "14px", lineHeight: "20px", color: COLOURS.soft };
const TITLE = { ...SOFT, margin: "24px 0 4px" };

export function Heading({ children }: { children: Child }) {
  return (
    <h1 class="ink" style={{ margin: "0 0 16px", fontSize: "22px", lineHeight: "30px", fontWeight: "600" }}>
      {children}
    </h1>
  );
}

export function Paragraph({ children }: { children: Child }) {
  return (
    <p class="ink" style={{ margin: "0 0 16px" }}>
      {children}
    </p>
  );
}

/** A titled list, such as a member's new permissions. */
export function Facts({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p class="soft" style={TITLE}>
        {title}
      </p>
      <ul class="ink" style={{ margin: "0 0 20px", padding: "0 0 0 20px" }}>
        {lines.map((line) => (
          <li style={{ margin: "0 0 4px" }}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Text that a person typed, set apart, and never rendered as markup. */
export function Note({ title, text }: { title: string; text: string }) {
  const quote = { margin: "0 0 20px", padding: "0 0 0 16px", borderLeft: `2px solid ${COLOURS.line}` };
  return (
    <>
      <p class="soft" style={TITLE}>
        {title}
      </p>
      <blockquote class="ink line" style={quote}>
        {text.split("\n").map((line, at) => (
          <>
            {at > 0 && <br />}
            {line}
          </>
        ))}
      </blockquote>
    </>
  );
}

export function Code({ digits }: { digits: string }) {
  const style = { margin: "20px 0", fontSize: "32px", lineHeight: "40px", fontWeight: "600", letterSpacing: "6px" };
  return (
    <p class="ink" style={style}>
      {digits}
    </p>
  );
}

const BUTTON = { borderRadius: "6px", border: `1px solid ${COLOURS.accent}`, backgroundColor: COLOURS.accent };
const BUTTON_LINK = {
  display: "inline-block",
  padding: "11px 20px",
  fontSize: "16px",
  lineHeight: "20px",
  fontWeight: "600",
  color: "#ffffff",
  textDecoration: "none",
};

/** A padded cell, which every mail program draws, and the plain address for readers without working buttons. */
export function Button({ link, orOpen }: { link: Link; orOpen: string }) {
  return (
    <>
      <table role="presentation" cellpadding="0" cellspacing="0" style={{ margin: "28px 0 16px" }}>
        <tbody>
          <tr>
            <td class="button" bgcolor={COLOURS.accent} style={BUTTON}>
              <a href={link.url} style={BUTTON_LINK}>
                {link.label}
              </a>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="soft" style={SOFT}>
        {orOpen}
        <br />
        <SmallLink url={link.url} label={link.url} />
      </p>
    </>
  );
}

/** Small print below a line: the expiry, the recipient and how to decline. */
export function Footer({ parts }: { parts: readonly (string | Link)[] }) {
  return (
    <div class="line" style={{ margin: "28px 0 0", padding: "16px 0 0", borderTop: `1px solid ${COLOURS.line}` }}>
      {parts.map((part) => (
        <p class="soft" style={SOFT}>
          {typeof part === "string" ? part : <SmallLink {...part} />}
        </p>
      ))}
    </div>
  );
}

const SmallLink = ({ url, label }: Link) => (
  <a class="link" href={url} style={{ color: COLOURS.accent, overflowWrap: "anywhere" }}>
    {label}
  </a>
);
