import type { Minutes } from "../model.js";
import { type Fate, type FreshAgenda, type FreshItem, type ItemName, keyOf, nameIn } from "./fresh.js";

/** More than this many names are not looked up: without a sign-in each is a request. */
const mostNames = 30;

/**
 * The agenda with what became of the items that only the minutes have.
 *
 * @param lookUp asks for one item; undefined where it cannot be had. All are asked for in one tick.
 */
export async function gatherAgenda(
  minutes: Minutes,
  agenda: { readonly subjects: readonly FreshItem[]; readonly complete: boolean },
  lookUp: (name: ItemName) => Promise<Fate["found"] | undefined>,
): Promise<FreshAgenda> {
  const { subjects: items, complete: isComplete } = agenda;
  const fates = await Promise.all(
    strangers(minutes, items).map(async (asked) => {
      const found = await lookUp(asked);
      return found && { asked, found };
    }),
  );
  return { items, isComplete, fates: fates.filter((fate) => fate !== undefined) };
}

/** What the minutes name and the agenda lacks, each once. */
function strangers(minutes: Minutes, items: readonly FreshItem[]): ItemName[] {
  const known = new Set(items.map(keyOf));
  const names = minutes.items.flatMap((item) => nameIn(item) ?? []);
  return names
    .filter((name) => {
      const isNew = !known.has(keyOf(name));
      known.add(keyOf(name));
      return isNew;
    })
    .slice(0, mostNames);
}
