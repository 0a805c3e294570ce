const fourHundredDays = 34_560_000;

export function readCookie(name: string): string | null {
  const pair = document.cookie.split("; ").find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

export function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and the first paint is not
  document.cookie = `${name}=${value}; path=/; max-age=${fourHundredDays}; samesite=lax`;
}

export function dropCookie(name: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: see keepCookie
  document.cookie = `${name}=; path=/; max-age=0; samesite=lax`;
}
