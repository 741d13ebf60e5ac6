import { eachMatch } from "../text/eachMatch.js";

/** What `will` leads to that is no task, whoever says it. */
export const NO_DEED = String.raw`take (?:(?:a|some|quite a|several|a bit of) )?(?:time|while|bit|few|weeks|months|days|longer|long)\b|(?:likely|probably|happen|cause|wait|still|no|not|never|only|need|the|that|this|there|it|we|you|they|what|which)\b`;

/** Words for what persons do, as tasks name it; each room adds those that only its own sentences leave no doubt of. */
export const DEEDS =
  "add|ask|check|create|draft|file|follow|land|ping|post|raise|reach|review|schedule|send|share|submit|update|write";

/** A speaker who takes a task: `Ann: will write …`, `Ann: it is late. I'll …`, `Ann, there are cases, will list them`. */
const TAKEN = new RegExp(
  String.raw`(?:^(?:[Ww]ill|[Gg]oing to(?= (?:${DEEDS}|bring|close|fix|merge|release|sign)\b)|[Vv]olunteer(?:s|ed)? to)|\bI(?:['’]ve)? (?:[^.;!?]|\.\w){1,100} and will|[,.;] (?:and )?[Ww]ill|(?:^|[.;!?,:)—–-]\s+|\b(?:[Ss]o|[Aa]nd|but|[Tt]hen|ok|okay|[Yy]es|yeah|[Ss]ure|think|guess|not|that) )[Ii](?: ?['’]ll| will| can take(?! over)|['’]m going to))\s+(?!${NO_DEED}|(?:be|get back|have|say|admit|agree|argue|let|leave|assume|defer|abstain|always)\b)[a-z]+`,
  "g",
);

export function takesTask(said: string): boolean {
  if (!/\bI\b|\bi['’]ll\b|\b[Ww]ill\b|olunteer|oing to/.test(said)) return false;
  for (const match of eachMatch(TAKEN, said))
    if (!isQuestion(said, match.index + match[0].length)) return true;
  return false;
}

/** What somebody who is not named takes on: `I'll open an issue`. */
export function takesTaskUnnamed(said: string): boolean {
  return /\bI\b/.test(said) && takesTask(said.replace(/^[Ww]ill\b|[,.;] (?:and )?[Ww]ill\b/g, ""));
}

/** Whether the sentence that goes on at a place asks. */
export function isQuestion(said: string, from: number): boolean {
  const end = said.slice(from).search(/[.!?](?:\s|$)/);
  return end >= 0 && said[from + end] === "?";
}
