/**
 * What a version of the changelog says, without its heading.
 * @param changelog CHANGELOG.md, in the form of https://keepachangelog.com/
 * @throws where the version has no part of its own
 */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => /^\[?([\w.-]+)\]?/.exec(text)?.[1] === version);
  const notes = part?.slice(part.indexOf("\n")).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of version ${version}.`);
  return notes;
}

/** The newest version of a changelog, or undefined. */
export function newestVersion(changelog: string): string | undefined {
  return /^## \[?(\d[\w.-]*)\]?/m.exec(changelog)?.[1];
}
