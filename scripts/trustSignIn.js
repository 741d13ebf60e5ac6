// @ts-check

/**
 * Lets the extension use the companion's sign-in without VS Code's question, which a test cannot answer: the page's
 * configuration is amended on its way to the browser.
 *
 * @param {import("playwright-core").Page} page
 */
export async function trustSignIn(page) {
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
        (_, /** @type {string} */ before, /** @type {string} */ settings, /** @type {string} */ after) =>
          before + amend(settings) + after,
      );
      await route.fulfill({ response, body });
    },
  );
}

/** @type {(text: string) => Record<string, unknown>} */
const parse = JSON.parse;

/** @param {string} settings JSON with its quotes as entities, as the page has it */
function amend(settings) {
  const trusted = {
    productConfiguration: { trustedExtensionAuthAccess: { "minutes-demo": ["minutes.minutes"] } },
  };
  const text = settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const amended = JSON.stringify(merge(parse(text), trusted));
  return amended.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/**
 * @param {Record<string, unknown>} into
 * @param {Record<string, object>} parts
 */
function merge(into, parts) {
  for (const [name, part] of Object.entries(parts)) into[name] = { ...Object(into[name]), ...part };
  return into;
}
