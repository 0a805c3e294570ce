import type { Language } from "../context.ts";

/** The supported language that the reader prefers most. */
export function preferredLanguage(header: string): Language {
  const ranked = header
    .split(",")
    .map((part, position) => {
      const [tag = "", quality = "q=1"] = part.trim().split(/\s*;\s*/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.replace("q=", "")) || 0, position };
    })
    .filter(({ language, quality }) => (language === "en" || language === "ru") && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  return ranked[0]?.language === "ru" ? "ru" : "en";
}
