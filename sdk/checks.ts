import type { Question as CoreQuestion } from "../access/types.ts";
import { GatehouseError } from "./error.ts";
import type { Http } from "./http.ts";
import { type AccessQuestion, questionOf } from "./question.ts";
import type { Abort } from "./runtime.ts";

/** The server's limits of a batch: so many questions, and 1 MB, where a character takes three bytes at most. */
const MOST_AT_ONCE = 1_000;
const MOST_CHARACTERS = 300_000;

interface Decision {
  readonly decision: boolean;
  readonly context?: object;
}

export interface CallOptions {
  /** Gives up when it is aborted, and throws its reason. `AbortSignal.timeout(500)`: half a second for all tries together. */
  readonly signal?: Abort | undefined;
}

/** Why, as far as the key may know it. */
export interface Explanation {
  readonly allowed: boolean;
  /** Why not: `no_grant`, `expired`, `not_a_member`, …; null if allowed. */
  readonly reason: string | null;
  /** The missing permissions. */
  readonly missing: readonly string[];
  /** The permission that was asked for, if allowed. */
  readonly permission: string | null;
  /** What decided, for a key with `read`. */
  readonly because: Because | null;
  /** The grant that came closest, for a key with `read`. */
  readonly nearest: Nearest | null;
}

/** A grant as the API shows it; times are ISO 8601. */
export interface GrantShown {
  readonly permission: string;
  readonly scope: string;
  readonly when: readonly object[];
  readonly startsAt: string | null;
  readonly expiresAt: string | null;
}

export interface Because {
  /** `owner`, `grant` or `preset:<key>`. */
  readonly source: string;
  readonly grant: GrantShown | null;
  /** The permission that implied the asked one. */
  readonly via: string | null;
}

export interface Nearest {
  readonly source: string;
  readonly grant: GrantShown;
  /** `out_of_scope`, `expired`, `not_started` or `condition_failed`. */
  readonly failure: string;
  /** The comparison that did not hold, if that is why. */
  readonly comparison: object | null;
}

/** The latest `Gatehouse-Revision` of a project that a caller saw. */
export interface Sight {
  /** Null: nothing. */
  seen(): string | null;
  saw(revision: string): void;
  /** The server no longer knows this state: the database was restored to before it. */
  lost(): void;
}

/** Asks the server each time. `A` are the actions that may be asked for. */
export class Checks<A extends string = string> {
  readonly #http: Http;
  readonly #path: string;
  readonly #sight: Sight | null;

  /** @param path of a decision point. @param sight no evaluation is of an older state than that. @internal */
  constructor(http: Http, path: string, sight: Sight | null = null) {
    this.#http = http;
    this.#path = `${path}/access/v1`;
    this.#sight = sight;
  }

  /** May the subject do this to the resource? @throws GatehouseError when there is no answer */
  async check(question: AccessQuestion<A>, { signal }: CallOptions = {}): Promise<boolean> {
    return this.#decide(questionOf(question), signal);
  }

  /** Answers in the order asked, any number at once. @throws GatehouseError when there is no answer to all of them */
  async checkMany(questions: readonly AccessQuestion<A>[], { signal }: CallOptions = {}): Promise<boolean[]> {
    const decisions: boolean[] = [];
    for (const part of partsOf(questions.map(questionOf))) decisions.push(...(await this.#decideAll(part, signal)));
    return decisions;
  }

  /** As `check`, with the reason: why not and what is missing; who holds what, for a key with `read`. */
  async explain(question: AccessQuestion<A>, { signal }: CallOptions = {}): Promise<Explanation> {
    const headers = { "Gatehouse-Explain": "true" };
    const path = `${this.#path}/evaluation`;
    const { value } = await this.#http.post<Decision>(path, questionOf(question), signal, headers);
    const said = { reason: null, missing: [], permission: null, because: null, nearest: null, ...value.context };
    return { ...said, allowed: decisionIn(value) };
  }

  /** Everything that a search finds, page after page as it is read. */
  protected async *search<R>(
    kind: "subject" | "resource" | "action",
    request: object,
    signal: Abort | undefined,
  ): AsyncGenerator<R, void, void> {
    let token = "";
    do {
      const body = { ...request, page: { token } };
      const { value } = await this.#http.post<SearchAnswer<R>>(`${this.#path}/search/${kind}`, body, signal);
      if (!Array.isArray(value.results) || typeof value.page?.next_token !== "string") throw unreadable();
      yield* value.results;
      token = value.page.next_token;
    } while (token !== "");
  }

  async #decide(question: CoreQuestion, signal: Abort | undefined): Promise<boolean> {
    return decisionIn(await this.#evaluate<Decision>("evaluation", question, signal));
  }

  async #decideAll(questions: readonly CoreQuestion[], signal: Abort | undefined): Promise<boolean[]> {
    const [first] = questions;
    if (first && questions.length === 1) return [await this.#decide(first, signal)];
    const body = { evaluations: questions };
    const { evaluations } = await this.#evaluate<{ evaluations: Decision[] }>("evaluations", body, signal);
    if (evaluations?.length !== questions.length) throw unreadable();
    return evaluations.map(decisionIn);
  }

  /** If the server's memory is behind what was seen here, asks again for at least that state. */
  async #evaluate<T>(endpoint: string, body: object, signal: Abort | undefined): Promise<T> {
    const path = `${this.#path}/${endpoint}`;
    const seen = this.#sight?.seen() ?? null;
    let answer = await this.#http.post<T>(path, body, signal);
    if (seen !== null && numberOf(answer.revision) < numberOf(seen)) {
      const headers = { "Gatehouse-Min-Revision": seen };
      answer = await this.#http.post<T>(path, body, signal, headers).catch((error) => this.#orRestored(error, answer));
    }
    if (answer.revision !== null) this.#sight?.saw(answer.revision);
    return answer.value;
  }

  /** After a restore to before what was seen, no answer can be as late. */
  #orRestored<T>(error: unknown, answer: T): T {
    if (!(error instanceof GatehouseError) || error.status !== 409) throw error;
    this.#sight?.lost();
    return answer;
  }
}

/** As many at once as the server takes. */
function* partsOf(questions: readonly CoreQuestion[]): Generator<CoreQuestion[], void, void> {
  let part: CoreQuestion[] = [];
  let characters = 0;
  for (const question of questions) {
    const more = JSON.stringify(question).length + 1;
    if (part.length > 0 && (part.length === MOST_AT_ONCE || characters + more > MOST_CHARACTERS)) {
      yield part;
      part = [];
      characters = 0;
    }
    part.push(question);
    characters += more;
  }
  if (part.length > 0) yield part;
}

interface SearchAnswer<R> {
  readonly results: readonly R[];
  readonly page: { readonly next_token: string };
}

/** Of the revision that a `Gatehouse-Revision` names; without end if it names none. */
export const numberOf = (revision: string | null): number =>
  revision === null ? Number.POSITIVE_INFINITY : Number.parseInt(revision, 10);

function decisionIn(answer: Decision | null): boolean {
  if (typeof answer?.decision === "boolean") return answer.decision;
  throw unreadable();
}

const unreadable = () => new GatehouseError("unreadable", "This is no answer of Gatehouse's: 200", { status: 200 });
