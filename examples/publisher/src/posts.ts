import type { Env } from "./env.ts";

export interface Post {
  readonly id: string;
  /** On which account it appears, such as `instagram-main`. */
  readonly account: string;
  readonly text: string;
  /** ISO 8601. */
  readonly scheduledFor: string | null;
  readonly publishedAt: string | null;
}

export async function findPost({ POSTS }: Env, id: string): Promise<Post | null> {
  const text = await POSTS.get(id);
  return text === null ? null : JSON.parse(text);
}

export const savePost = ({ POSTS }: Env, post: Post): Promise<void> => POSTS.put(post.id, JSON.stringify(post));
