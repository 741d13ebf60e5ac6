import type { Cached } from "./cache.js";

const version = 2;

type Row = readonly [key: string, cached: Cached];

/** The text that is kept between sessions: a line with version and checksum, and one with account and entries. */
export function writeCache(rows: readonly Row[], account: string): string {
  const body = JSON.stringify({ account, entries: rows });
  return `${version} ${checksum(body)}\n${body}`;
}

/** What `writeCache` wrote, or undefined where the text is damaged, of another version, or another account's. */
export function readCache(text: string, account: string): readonly Row[] | undefined {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${version} ${checksum(body)}`) return undefined;
  // The checksum vouches for the form.
  const written = JSON.parse(body) as { account: string; entries: readonly Row[] };
  return written.account === account ? written.entries : undefined;
}

/** FNV-1a over UTF-16 units: enough to tell a file that was cut or damaged. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
