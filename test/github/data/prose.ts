/** Sentences that bodies and comments are made of, picked by a number so that they never change. */
const openings = [
  "This came up twice in reviews this month, so it deserves a decision of its own.",
  "Follow-up to the discussion in the last meeting.",
  "I could reproduce this on Linux and macOS; nobody has tried Windows yet.",
  "The current text says one thing and the code does another.",
  "Opening this so that it does not get lost in chat.",
  "A first version to look at, far from final.",
];
const middles = [
  "The smallest change I see is to **document** what happens today and to add a test for it.",
  "There are two ways: keep the `default` and add a flag, or change the default in the next major release.",
  "Most of the work is in the tests; the change itself is about ten lines.",
  "It would help to know how many packages depend on the old behaviour before we go on.",
  "I would rather not do this without a word from those who maintain the release lines.",
  "See [the earlier proposal](https://github.com/nodejs/node/pulls) for what was tried before.",
];
const closings = [
  "Opinions welcome.",
  "I can take this if nobody objects.",
  "Let us talk about it in the next meeting.",
  "Reviews would be nice before the end of the week.",
  "Happy to split it up if that is easier to review.",
];
const replies = [
  "Makes sense to me.",
  "I have a concern about the upgrade path; could we keep the old name for one release?",
  "Looked at this today: the failing test is unrelated.",
  "+1, and thanks for writing it down.",
  "Could somebody with access to the CI start a run?",
  "Left on the agenda for the next meeting.",
  "Rebased and pushed. Ready for another look.",
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? "";

export function bodyFrom(seed: number): string {
  return [pick(openings, seed), pick(middles, seed >>> 3), pick(closings, seed >>> 6)].join("\n\n");
}

export function replyFrom(seed: number): string {
  return pick(replies, seed);
}
