import type { Item, Repository } from "./model.js";

/** GitHub's global node id: the same in REST and GraphQL, so that readers may join the two. */
export function nodeId(
  kind: "I" | "PR" | "U" | "R" | "D" | "LA" | "IC" | "MI" | "T" | "O" | "C",
  id: number | string,
): string {
  return `${kind}_kwDO${Buffer.from(String(id)).toString("base64url")}`;
}

export function itemNodeId(item: Item): string {
  return nodeId(item.pull === undefined ? "I" : "PR", item.id);
}

export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

export function itemUrl(item: Pick<Item, "repository" | "number" | "pull">): string {
  return `https://github.com/${item.repository}/${item.pull === undefined ? "issues" : "pull"}/${item.number}`;
}

export function avatarUrl(id: number): string {
  return `https://avatars.githubusercontent.com/u/${id}?v=4`;
}

/** A small whole number that always is the same for the same words: the source of all that is made up. */
export function numberFrom(words: string): number {
  let hash = 2166136261;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
