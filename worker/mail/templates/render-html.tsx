import type { Language } from "../../platform/context.ts";
import { Layout } from "./layout.tsx";
import type { Block, MailPage } from "./page.ts";
import { Button, Code, Facts, Footer, Heading, Note, Paragraph } from "./parts.tsx";

/** The whole document. JSX escapes every text, so that typed text stays text. */
export function renderHtml({ subject, preheader, heading, blocks, footer }: MailPage, language: Language): string {
  const document = (
    <Layout language={language} title={subject} preheader={preheader}>
      <Heading>{heading}</Heading>
      {blocks.map(htmlOf)}
      <Footer parts={footer} />
    </Layout>
  );
  return `<!doctype html>${document}`;
}

function htmlOf(block: Block) {
  switch (block.kind) {
    case "paragraph":
      return <Paragraph>{block.text}</Paragraph>;
    case "facts":
      return <Facts title={block.title} lines={block.lines} />;
    case "note":
      return <Note title={block.title} text={block.text} />;
    case "code":
      return <Code digits={block.digits} />;
    case "button":
      return <Button link={block.link} orOpen={block.orOpen} />;
  }
}
