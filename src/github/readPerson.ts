import type { Places } from "./places.js";
import type { Json } from "./read.js";
import type { Person } from "./subject.js";

/** A person as GraphQL has him. Throws `invalidResponse`. */
export function readPerson(user: Json, places: Places): Person {
  return person(user, user.at("avatarUrl"), user.at("url"), places);
}

/** A person as REST has him, whose `url` is that of the API. Throws `invalidResponse`. */
export function readRestPerson(user: Json, places: Places): Person {
  return person(user, user.at("avatar_url"), user.at("html_url"), places);
}

function person(user: Json, avatar: Json, url: Json, { webOrigins, avatarOrigins }: Places): Person {
  const name = user.at("name").optional((value) => value.string().trim());
  const picture = avatar.optional((value) => value.string());
  return {
    login: user.at("login").string(),
    name: name === "" ? undefined : name,
    // A picture elsewhere would tell a stranger who reads: it is left out, the person stays.
    avatarUrl: picture !== undefined && isAt(picture, avatarOrigins) ? picture : undefined,
    url: url.link(webOrigins),
  };
}

/** Signs that could end a link or a picture in Markdown are in no address of an avatar. */
function isAt(address: string, origins: ReadonlySet<string>): boolean {
  if (!/^[\w./:?=&%-]+$/.test(address) || !URL.canParse(address)) return false;
  return origins.has(new URL(address).origin);
}
