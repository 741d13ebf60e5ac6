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

/** @typedef {{ productConfiguration?: { trustedExtensionAuthAccess?: object } }} Configuration */

/** @param {string} settings JSON with its quotes as entities, as the page has it */
function amend(settings) {
  const text = settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const configuration = /** @type {Configuration} */ (JSON.parse(text));
  configuration.productConfiguration ??= {};
  configuration.productConfiguration.trustedExtensionAuthAccess = { "minutes-demo": ["minutes.minutes"] };
  return JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
