/** The manifest as Chromium takes it; everything that Firefox wants otherwise is made of it here. */
interface ChromeManifest {
  readonly minimum_chrome_version: string;
  readonly permissions: readonly string[];
  readonly background: { readonly service_worker: string; readonly type: string };
}

/**
 * The long-term version that everything was tried with. A request without Sec-Fetch-Storage-Access is taken to have no
 * credentials; that is true from 147 on. All else is older: event pages that are modules (112), `storage.session` (115),
 * `data_collection_permissions` on every platform (142).
 */
export const strictMinVersion = "153.0";

/**
 * The manifest for Firefox: an event page instead of a service worker, an id, which Firefox does not make itself, and the
 * permission to read resource timing in pages: there it tells what Firefox's events do not.
 * https://extensionworkshop.com/documentation/develop/manifest-v3-migration-guide/
 */
export function firefoxManifest<Manifest extends ChromeManifest>(manifest: Manifest) {
  const { minimum_chrome_version: _, background, permissions, ...shared } = manifest;
  return {
    ...shared,
    permissions: [...permissions, "scripting"],
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: "corsplain@corsplain",
        strict_min_version: strictMinVersion,
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
}
