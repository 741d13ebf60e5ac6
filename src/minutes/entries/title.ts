/** Whether there is anything to read: letters or digits, in any script. */
export function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words.replace(/<[^>]*>/g, ""));
}

/** What leads over from a title to its reference is no part of the title; nor is the number written a second time. */
export function cleanTitle(words: string, number: number | undefined): string {
  let title = words.replace(/^[\s:–—)/,*-]+/u, "").replace(/^\]+(?!\()/, "");
  if (number !== undefined) title = withoutNumber(title, number);
  title = title.replace(/[\s(:–—[,·-]+$/u, "");
  title = title.replace(/\s*[(:–—·-]\s*(?:issue|pr|pull request|ref|refs)[\s:.]*$/iu, "");
  return title.replace(/[\s(:–—[,-]+$/u, "");
}

const NUMBER_AT_END = /\s*[([]?(?<![\w&])#(\d+)[)\]]?\s*$/;
const NUMBER_AT_START = /^[([]?#(\d+)\b[)\]]?[\s:–—-]*/;

function withoutNumber(title: string, number: number): string {
  if (!title.includes("#")) return title;
  const isSame = (whole: string, digits: string): string => (Number(digits) === number ? "" : whole);
  return title.replace(NUMBER_AT_END, isSame).replace(NUMBER_AT_START, isSame);
}

/** Words before a reference that make it part of a sentence rather than the end of a title. */
const CONNECTORS =
  /\b(?:see|in|on|at|by|from|with|via|here|is|are|about|under|as|of|look|per|also|into|that|the|a|an|and|or|to|for)$/i;
const ASIDES =
  /^(?:see|related|original|example|link|more info|fyi|prs?|issues?|todo|next steps?|actions?|notes?|cc|refs?|details|update|proposal|tracking|summary) *:?(?=$|[ -])/i;
const SENTENCE =
  /[.!?] +\p{Lu}|(?<!\bthat )\bwill\b|\b(?:(?:has|have) been|was|were|working on|asked|requested|mentioned|opened|[Ll]anded|[Ww]aiting|there is|is coming|I)\b/u;

/** Whether words before a reference read like the title of an issue, not like a sentence that mentions one. */
export function readsLikeTitle(written: string): boolean {
  const title = written.replace(/^[("'\s]+/, "");
  const words = title.split(" ").length;
  return (
    title !== "" &&
    words <= 18 &&
    !CONNECTORS.test(title) &&
    !opensBracket(title) &&
    !SENTENCE.test(title) &&
    !(words <= 2 && ASIDES.test(title)) &&
    !/^see\b/i.test(title) &&
    !/\b(?:this|that|the following) (?:issue|pr|pull request|doc|document|repo|link)s?$/i.test(title)
  );
}

/** Whether a bracket is open at the end: the reference stands in an aside. */
function opensBracket(title: string): boolean {
  return title.lastIndexOf("(") > title.lastIndexOf(")");
}
