// Runs before the first paint, so that a chosen theme never flashes the other one. The content policy allows no inline scripts.
{
  const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([a-z]+)`))?.[1];
  const theme = cookie("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}

// Asks at once for what this address loads first, instead of each file after the one that names it. The build fills in the list.
{
  const visits = JSON.parse(document.currentScript.dataset.visits ?? "[]");
  const [, files = []] = visits.find(([address]) => new RegExp(address).test(location.pathname)) ?? [];
  for (const file of files) {
    const isStyle = file.endsWith(".css");
    const link = document.createElement("link");
    Object.assign(link, { rel: isStyle ? "preload" : "modulepreload", as: isStyle ? "style" : "script" });
    Object.assign(link, { crossOrigin: "", href: file });
    document.head.append(link);
  }
}
