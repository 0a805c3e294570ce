import type { Block, Link, MailPage } from "./page.ts";

/** The text version: paragraphs separated by an empty line. */
export const renderText = ({ heading, blocks, footer }: MailPage): string =>
  `${[heading, ...blocks.map(textOf), ...footer.map(footerText)].join("\n\n")}\n`;

function textOf(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "facts":
      return [`${block.title}:`, ...block.lines.map((line) => `- ${line}`)].join("\n");
    case "note":
      return [`${block.title}:`, ...block.text.split("\n").map((line) => `> ${line}`.trimEnd())].join("\n");
    case "code":
      return `    ${block.digits}`;
    case "button":
      return linkText(block.link);
  }
}

const footerText = (part: string | Link): string => (typeof part === "string" ? part : linkText(part));

const linkText = ({ label, url }: Link): string => `${label}:\n${url}`;
