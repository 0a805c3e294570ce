/**
 * Dialogs as steps of the browser's history, so that Back closes the topmost one and not the page: on a phone, where a
 * sheet is a page, that is how people leave one. The steps have the page's own address, and its depth for the router.
 */
interface Layer {
  /** May ask before it closes, or not close at all. */
  readonly close: () => void;
}

const layers: Layer[] = [];
let isDue = false;
let isOurs = false;

const depthNow = (): number => history.state?.layers ?? 0;

/** Call when the dialog opens, and the result when it is closed. */
export function openLayer(close: () => void): () => void {
  const layer = { close };
  layers.push(layer);
  settleSoon();
  return () => {
    if (!layers.includes(layer)) return;
    layers.splice(layers.indexOf(layer), 1);
    settleSoon();
  };
}

/** A dialog that follows another at once takes over its step; who goes to another page at once leaves the step behind. */
function settleSoon(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    settle();
  });
}

function settle(): void {
  const left = depthNow() - layers.length;
  isOurs = left > 0;
  if (left > 0) history.go(-left);
  for (let depth = depthNow(); depth < layers.length; ) {
    history.pushState({ ...history.state, layers: ++depth }, "");
  }
}

addEventListener("popstate", () => {
  if (!isOurs && depthNow() < layers.length) layers.at(-1)?.close();
  isOurs = false;
  settleSoon();
});

// A page that was loaded anew has none of its dialogs open.
settleSoon();
