import type { Question } from "../../../access/types.ts";
import type { Dice } from "./dice.ts";
import type { History, Snapshot } from "./history.ts";
import type { Rules } from "./rules.ts";
import type { Timeline } from "./timeline.ts";
import type { Weather } from "./weather.ts";

/** What all parties of one run share. */
export interface Scene {
  readonly timeline: Timeline;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly rules: Rules;
  readonly history: History;
  readonly questions: readonly Question[];
  /** As the lagging replica has it now. */
  readonly replica: Snapshot;
}
