// Runs before the first paint, so that a chosen theme never flashes the other one. The content policy allows no inline scripts.
{
  const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([a-z]+)`))?.[1];
  const theme = cookie("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
