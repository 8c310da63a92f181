/** What of the repository says which version it is. */
export interface Versioned {
  readonly manifest: { readonly version: string; readonly homepage_url: string };
  readonly packageVersion: string;
  /** CHANGELOG.md, in the form of https://keepachangelog.com/ */
  readonly changelog: string;
}

/**
 * What is wrong with releasing this, in sentences; empty where nothing is.
 * @param tag the tag that is released, such as "v1.2.3"; absent where there is none yet
 * @param repository where it is released, as "owner/name"
 */
export function faultsOfRelease(
  { tag, repository }: { readonly tag?: string | undefined; readonly repository?: string | undefined },
  { manifest, packageVersion, changelog }: Versioned,
): readonly string[] {
  const { version, homepage_url: home } = manifest;
  const newest = /^## \[?(\d[\w.-]*)\]?/m.exec(changelog)?.[1];
  return [
    ...(packageVersion === version ? [] : [`package.json has version ${packageVersion}, manifest.json ${version}.`]),
    ...(newest === version ? [] : [`The newest version in CHANGELOG.md is ${newest}, not ${version}.`]),
    ...(tag === undefined || tag === `v${version}` ? [] : [`The tag is ${tag}, not v${version}.`]),
    ...(repository === undefined || home === `https://github.com/${repository}`
      ? []
      : [`This is ${repository}, but homepage_url in manifest.json is ${home}: the panel's links lead there.`]),
  ];
}

/**
 * What a changelog says of a version, without its heading.
 * @throws where it says nothing of it
 */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => /^\[?(\d[\w.-]*)\]?/.exec(text)?.[1] === version);
  const notes = part?.slice(part.indexOf("\n")).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of version ${version}.`);
  return notes;
}
