import { StartFailure } from "../server/failure.ts";

/** Reads the JSON lines of an answer as they arrive. @throws StartFailure if the answer breaks off */
export async function* jsonLines(response: Response): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const chunk of response.body ?? []) {
      const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield JSON.parse(line);
    }
  } catch {
    throw brokenOff();
  }
}

export const brokenOff = () =>
  new StartFailure("The connection broke off in the middle. Run it again: it goes on where it stopped.");
