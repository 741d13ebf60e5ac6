/** Services that lead every link over their own address, and the parameter that holds the true one. */
const DETOURS: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, "q"],
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\//, "url"],
  [/^slack-redir\.net$/, /^\/link$/, "url"],
];

/**
 * Where a copied link leads in the end, as text that can stand between the parentheses of a link; undefined for
 * everything but web addresses: commands, scripts, mail, places inside of the source.
 */
export function webAddress(written: string): string | undefined {
  const url = readWeb(written);
  if (!url) return undefined;
  const detour = DETOURS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const behind = detour && url.searchParams.get(detour[2]);
  if (behind && readWeb(behind)) return escaped(new URL(behind).href);
  // A host alone needs no slash.
  return escaped(url.href === `${written}/` ? written : url.href);
}

function readWeb(written: string): URL | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}

/** What would end the link, or the address, in Markdown. */
function escaped(address: string): string {
  return address.replace(/[()<>\\\s*`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
