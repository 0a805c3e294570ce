export interface Env {
  /** Where Gatehouse is. */
  readonly GATEHOUSE_URL: string;
  /** A project's key with `check` and `read`. */
  readonly GATEHOUSE_KEY: string;
  readonly POSTS: Pick<KVNamespace, "get" | "put">;
}
