import assert from "node:assert/strict";
import { MinutesDocument } from "../../../../src/minutes/document.js";
import type { Note } from "../../../../src/minutes/model.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";

describe("speakers", () => {
  it("are who a note names as Present does, role and all", () =>
    assert.deepEqual(speakersOf("* Ada Byron @ada (TSC)", "  * little this week"), ["Ada Byron", undefined]));

  it("speak after their handle, unless the sentence is of them", () =>
    assert.deepEqual(
      speakersOf(
        "* @ada Need more people",
        "* @ada naming it twice is a mistake",
        "* @ada asked for more people",
        "* @ada aiming to release it",
      ),
      ["Ada Byron", "Ada Byron", undefined, undefined],
    ));

  it("are who a line names and nothing else, listed or not, where notes are nested below it", () => {
    assert.deepEqual(
      speakersOf(
        "* Cyra Young @cyra (TSC) _(not present)_",
        "  * little",
        "* Ada Mary Byron @ada",
        "  * much",
      ),
      ["Cyra Young", undefined, "Ada Byron", undefined],
    );
    assert.deepEqual(speakersOf("* Onboarding @ada", "  * went well", "* Cyra Young @cyra"), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("need no mark before words that are said by them, not of them", () =>
    assert.deepEqual(
      speakersOf(
        "* Ada we should wait for the tests",
        "* Bo D. if it fails then it is slow",
        "* Ada I think so",
        "* Bo +1",
        "* Ada that would take in everything, all of it",
        "* Bo should write to them",
        "* Ada does not mind",
        "* Bo only needs a day",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "Bo Diaz", "Ada Byron", undefined, undefined, undefined],
    ));

  it("need no mark before what only they themselves can say", () =>
    assert.deepEqual(
      speakersOf(
        "* Ada the only way is a new name",
        "* Bo would be good to hear from the testers",
        "* Ada at least the tests are green",
        "* Bo also lean towards waiting",
        "* Ada possibly, but it will be looked at again",
        "* Bo would be available in May",
        "* Ada also asked for it",
        "* @bo put it on the agenda",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "Bo Diaz", "Ada Byron", undefined, undefined, undefined],
    ));

  it("are told apart by an initial, in brackets or within the name", () => {
    const listed =
      "# Example Meeting\n\n## Present\n\n* Dora Lee\n* Dora Young\n* Ian Marsh\n\n## Minutes\n\n";
    const { notes } = parseMinutes(`${listed}* Dora (Y), how is it tested?\n* Ian Q. Marsh - little\n`);
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Dora Young", "Ian Marsh"],
    );
  });

  it("are told apart by their marks, where two share their initials and one has a longer mark", () => {
    const listed = "# Example Meeting\n\n## Present\n\n* Gil Boyd\n* Gena Barlow\n\n## Minutes\n\n";
    const speakers = (talk: string) =>
      parseMinutes(`${listed}${talk}`).notes.map(({ speaker, owner }) => [speaker?.name, owner?.name]);
    assert.deepEqual(speakers("* GBO: one\n* GB: I'll write it\n"), [
      ["Gil Boyd", undefined],
      ["Gena Barlow", "Gena Barlow"],
    ]);
    assert.deepEqual(speakers("* Gil: one\n* GB: two\n"), [
      ["Gil Boyd", undefined],
      ["GB", undefined],
    ]);
  });

  it("are told apart anew when a mark far from them changes", () => {
    const talk = "## Minutes\n\n### One\n\n* GB: one\n\n### Two\n\n* GBO: two\n";
    const document = new MinutesDocument(
      `# Example Meeting\n\n## Present\n\n* Gil Boyd\n* Gena Barlow\n\n${talk}`,
    );
    const first = () => document.minutes.notes[0]?.speaker?.name;
    assert.equal(first(), "Gena Barlow");
    const mark = document.minutes.text.indexOf("GBO");
    document.edit([{ start: mark, end: mark + 3, text: "GBA" }]);
    assert.equal(first(), "Gil Boyd");
    document.edit([{ start: mark, end: mark + 3, text: "Ada" }]);
    assert.equal(first(), "GB");
  });

  it("stand before a colon, a blank between them or none", () =>
    assert.deepEqual(speakersOf("* Ada : look at the flags", "* Cy : no", "* Bo , wait"), [
      "Ada Byron",
      undefined,
      "Bo Diaz",
    ]));

  it("are known by a name with a slip, unless others are named with it", () => {
    const text = "# Example Meeting\n\n## Present\n\n* Dominic Lee\n* Ada Byron\n\n## Minutes\n\n";
    const notes = parseMinutes(
      `${text}* Dominik, the other way is slow\n* Dominik, Ada and others agree\n`,
    ).notes;
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Dominic Lee", undefined],
    );
  });

  it("are known with a slip in brackets, above their notes, and where the last letter is doubled or one is left out", () => {
    const text =
      "# Example Meeting\n\n## Present\n\n* Wes Lee\n* Dominic Young\n* Filip Marsh\n\n## Minutes\n\n";
    const { notes } = parseMinutes(
      `${text}* (Dominik) one\n* Wess: two\n* Flip, three\n* Dominik\n  * four\n* Dominik\n`,
    );
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Dominic Young", "Wes Lee", "Filip Marsh", "Dominic Young", undefined, undefined],
    );
  });

  it("are meant as they are spelt, where another differs by an accent", () => {
    const text = "# Example Meeting\n\n## Present\n\n* Noel Lee\n* Noël Byron\n\n## Minutes\n\n";
    const notes = parseMinutes(`${text}* Noel: one\n* Noël: two\n`).notes;
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Noel Lee", "Noël Byron"],
    );
  });

  it("are those who recur before a dash, though nobody listed them", () =>
    assert.deepEqual(
      speakersOf(
        "* Ada - one",
        "* Bo - two",
        "* Ada - three",
        "* Cyra - four",
        "* Cyra - five",
        "* Cyra - six",
        "* Speed - seven",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "Cyra", "Cyra", "Cyra", undefined],
    ));

  it("are initials that recur, though nobody listed them", () =>
    assert.deepEqual(
      speakersOf(
        "* Ada: one",
        "* Bo: two",
        "* Ada: three",
        "* CY: four",
        "* CY: five",
        "* CY: six",
        "* CI: seven",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "CY", "CY", "CY", undefined],
    ));

  it("stand in brackets, too, where their initials recur", () =>
    assert.deepEqual(
      speakersOf(
        "* Ada: one",
        "* Bo: two",
        "* [Ada] three",
        "* [CY] four",
        "* [CY] five",
        "* (CY) six",
        "* (RFC) seven",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "CY", "CY", "CY", undefined],
    ));

  it("are called by a middle name, by the initials of each part, and in Latin letters", () => {
    const listed =
      "# Example Meeting\n\n## Present\n\n* Петрова Дина Марковна\n* Ada-Mary Byron\n* Tools team: @example/tools\n";
    const { notes } = parseMinutes(
      `${listed}\n## Minutes\n\n* Dina, wait\n* AMB: no\n* Am we there\n* Tools: fine\n`,
    );
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Петрова Дина Марковна", "Ada-Mary Byron", undefined, undefined],
    );
  });

  it("are names that recur, though nobody is listed at all", () => {
    const names = ["Ada", "Bo", "Cy"].map((name) => `* ${name}x: one\n* ${name}x: two\n* ${name}x: three\n`);
    const { notes } = parseMinutes(`# Example Meeting\n\n## Minutes\n\n${names.join("")}* Speed: four\n`);
    assert.deepEqual(
      notes.map(({ speaker }) => speaker?.name),
      ["Adax", "Adax", "Adax", "Box", "Box", "Box", "Cyx", "Cyx", "Cyx", undefined],
    );
  });

  it("are twice there, where several others recur", () => {
    const names = ["Ada", "Bo", "Cy"].map((name) => `* ${name}x: one\n* ${name}x: two\n* ${name}x: three\n`);
    const { notes } = parseMinutes(
      `# Example Meeting\n\n## Missing pieces\n\n${names.join("")}* Dix: four\n* Speed: five\n* Dix: six\n`,
    );
    assert.deepEqual(
      notes.slice(9).map(({ speaker }) => speaker?.name),
      ["Dix", undefined, "Dix"],
    );
  });

  it("are no team, nor who only stands at the beginning", () =>
    assert.deepEqual(speakersOf("* @cy: two", "* @example/team: three", "* @cy gave a list: four"), [
      "cy",
      undefined,
      undefined,
    ]));

  it("are no line of a tally", () =>
    assert.deepEqual(
      speakersOf("* Ada: one", "* Bo: two", "* Ada: three", "* Abstain (0):", "* **Zero**: @ada, @bo"),
      ["Ada Byron", "Bo Diaz", "Ada Byron", undefined, undefined],
    ));
});

describe("actions", () => {
  it("are what a speaker takes upon them anywhere in a note", () =>
    assert.deepEqual(
      ownersOf("* Ada: good progress; I’ll write it up.", "* Bo: I’ll be late", "* Ada: shall I?"),
      ["Ada Byron", undefined, undefined],
    ));

  it("are what somebody will do, after a comma as well", () =>
    assert.deepEqual(
      ownersOf(
        "* No concerns, Ada will press the button",
        "* Bo / Ada will have a call with them",
        "* Ada will (maybe) ask",
        "* Ping Bo and Ada to get reviews",
        "* Ada will no longer be director",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", undefined, undefined],
    ));

  it("are what somebody will do, where words of another sentence stand before the name", () =>
    assert.deepEqual(
      ownersOf(
        "* discussed, Ada will comment",
        "* No objections, Bo has an action to ask around",
        "* Ada has talked to them and will write the options down",
        "* Ada to PR the change",
        "* Next step is Bo will open an issue",
        "* the page and the list will move",
        "* Ada and the others will take a while",
        "* Agreed to wait, Ada to tell them",
        "* We asked the others, Bo to be there",
        "* Bo will **ask Cy**",
      ),
      [
        "Ada Byron",
        "Bo Diaz",
        "Ada Byron",
        "Ada Byron",
        "Bo Diaz",
        undefined,
        undefined,
        "Ada Byron",
        undefined,
        "Bo Diaz",
      ],
    ));

  it("are what a speaker will do at the end of a sentence, and what an “I” will do whose name is not there", () =>
    assert.deepEqual(
      notesOf(
        "* Ada, most of it is covered, will open an issue for the rest",
        "* Bo: a few cases, will happen anyway",
        "* Ada: Will ask around",
        "* Once it is in, I’ll write the page",
      ).map(({ kinds, owner }) => [kinds.join(), owner?.name]),
      [
        ["action", "Ada Byron"],
        ["", undefined],
        ["action", "Ada Byron"],
        ["action", undefined],
      ],
    ));

  it("are marked at the beginning of any line of a note", () =>
    assert.deepEqual(kindsOf("A word on the guide.", "AI: write the introduction"), ["action"]));

  it("are entries of a list of tasks, boxes and addresses as they are; a report on them is none", () => {
    const url = "https://github.com/example/app/issues/1";
    const text = `# Example Meeting\n\n## Present\n\n* Ada Byron @ada\n\n## Action Items\n\nWe discussed those of last time.\n\n- [ ] @ada to write\n- [x] Ada call them\n- Send the list (${url})\n`;
    const { items, standing, notes } = parseMinutes(text);
    assert.deepEqual([items.length, standing.length], [0, 0]);
    assert.deepEqual(
      notes.map(({ kinds, owner, text: said }) => [kinds.join(), owner?.name, said]),
      [
        ["", undefined, "We discussed those of last time."],
        ["action", "Ada Byron", "@ada to write"],
        ["action", "Ada Byron", "Ada call them"],
        ["action", undefined, `Send the list (${url})`],
      ],
    );
  });

  it("are nobody's whose name only begins like a small word", () =>
    assert.deepEqual(ownersOf("* Ask the others and to be sure write to them"), [undefined]));

  it("are whose line it is in running text, and go on over a line's end", () =>
    assert.deepEqual(
      ownersOf(
        "Ada: it is late.",
        "Bo: I will bring it up.",
        "",
        "* Open an issue. Ada will",
        "  take that on.",
      ),
      ["Bo Diaz", "Ada Byron"],
    ));

  it("are a handle's, though nobody of that handle is listed", () =>
    assert.deepEqual(
      ownersOf("* @cy to merge.", "* ACTION ITEM: @cy – write the page", "* @example/team to review"),
      ["cy", "cy", undefined],
    ));

  it("are what somebody volunteers for, or is named for in an aside or after a question", () =>
    assert.deepEqual(
      ownersOf(
        "* Bo volunteered.",
        "* Bo - volunteered to write the guide",
        "* Who writes the guide? Ada to ask",
        "* The guide is old (Ada will write a new one)",
        "* It waits for Linux, @bo to look into it",
        "* It waits for word from Bo, Ada to be told",
        "* Bo signed up for the May release",
        "* Ada volunteering for the next one",
        "* ada + bo to work on it",
        "* @eve knows the tests and will mend them",
        "* Action item for Ada to write it down",
        "* **ACTION FOR BO**: write it down",
      ),
      [
        "Bo Diaz",
        "Bo Diaz",
        "Ada Byron",
        "Ada Byron",
        "Bo Diaz",
        undefined,
        "Bo Diaz",
        "Ada Byron",
        "Ada Byron",
        "eve",
        "Ada Byron",
        "Bo Diaz",
      ],
    ));

  it("are nobody's whose initials are a small word", () => {
    const text =
      "# Example Meeting\n\n## Present\n\n* Ian Stone\n\n## Minutes\n\n* Next action is to write it down\n";
    const [note] = parseMinutes(text).notes;
    assert.deepEqual([note?.kinds, note?.owner], [["action"], undefined]);
  });

  it("are what somebody will do whom nobody listed, where persons do such things", () =>
    assert.deepEqual(
      ownersOf(
        "* Cyra will open an issue",
        "* Next step is for Cyra to write the guide",
        "* Cyra will be slow",
        "* Tests will show that",
        "* This will take off",
      ),
      ["Cyra", "Cyra", undefined, undefined, undefined],
    ));

  it("are not what stands below a task that is somebody's, nor what is said where tasks are asked for", () => {
    const tasks =
      "## Actions from last meeting\n\n* Ada to write the guide\n  * is done\n* Guide\n  * add a page\n";
    assert.deepEqual(kindsOf(tasks), ["action", "", "action", "action"]);
    assert.deepEqual(kindsOf("## Next steps", "", "* What comes next?", "  * Ada: there is the guide"), [
      "",
      "",
    ]);
    assert.deepEqual(kindsOf("## What would we like to do?", "", "* Ada: a guide"), [""]);
  });

  it("are marked in many ways", () =>
    assert.deepEqual(
      notesOf(
        "* TODO(Ada): add the page",
        "* **Action Item** @bo, send the poll",
        "* Action is to ask around",
        "* action -> ask again",
        "* TODO: remove the label by @ada",
        "* Action to ask around",
        "* has an action to ask again (from last time)",
        "* Action on this is slow",
        "* Task is too big",
      ).map(({ kinds, owner }) => [kinds.join(), owner?.name]),
      [
        ["action", "Ada Byron"],
        ["action", "Bo Diaz"],
        ["action", undefined],
        ["action", undefined],
        ["action", "Ada Byron"],
        ["action", undefined],
        ["action", undefined],
        ["", undefined],
        ["", undefined],
      ],
    ));

  it("stand below what announces them", () => {
    for (const label of [
      "Next steps are",
      "Next steps",
      "action",
      "Actions / Next steps",
      "Actions/next steps:",
    ])
      assert.deepEqual(
        notesOf(`* ${label}`, "  * write the guide").map(({ kinds }) => kinds.join()),
        ["", "action"],
        label,
      );
    assert.deepEqual(kindsOf("##Actions/next steps:", "", "1. write the guide"), ["", "action"]);
    assert.deepEqual(kindsOf("## To Do", "", "* write the guide", "* Roll this over"), ["action", ""]);
  });

  it("stand below what announces them as one person's", () => {
    assert.deepEqual(kindsOf("* Cyra next steps", "  * write the guide"), ["", "action"]);
    assert.deepEqual(kindsOf("* Discussed next steps", "  * the guide has none yet"), ["", ""]);
  });
});

describe("actions in the middle of notes", () => {
  it("are what somebody is told to do, plans, has been given, or said they would do", () =>
    assert.deepEqual(
      ownersOf(
        "* Ada send it to the list",
        "* Bo plans to sync them",
        "* Ada has been assigned to this",
        "* Bo said he would follow up with a draft",
        "* Agreed to open a new issue on it (Bo)",
        "* Ada: going to close the issue",
        "* First it is merged, and then Bo will announce it",
        "* Cyra, Dana or Ada will move it forward",
        "* If time permits Bo will look into it",
        "* Ada mentioned that she’ll check in the settings",
        "* Bo did not hear from them. Will write again on Monday",
        "* Ada B. asked, and Bo’s list has it, which Ada will add",
        "* We spoke with Bo who will write the details up",
        "* Ada wants it by next month, and the others\n  do not mind. She will open an issue",
        "* [Bo] Going to sign up for one of them",
      ),
      [
        ...["Ada Byron", "Bo Diaz", "Ada Byron", "Bo Diaz", "Bo Diaz", "Ada Byron", "Bo Diaz"],
        ...["Ada Byron", "Bo Diaz", "Ada Byron", "Bo Diaz", "Ada Byron"],
        ...["Bo Diaz", "Ada Byron", "Bo Diaz"],
      ],
    ));

  it("are none where somebody only thinks of it", () =>
    assert.deepEqual(
      kindsOf(
        "* Ada ask is to wait",
        "* Bo open to finding another way",
        "* We hope that Ada will join",
        "* Going to be shown at the summit",
        "* Ada: I can take over for today",
        "* Cyra, going to think about it",
        "* A few people like Bo who will watch",
        "* Ada had concerns, the test is in play at which point she’ll be ok to merge",
      ),
      ["", "", "", "", "", "", "", ""],
    ));

  it("are what people do whom nobody listed, if they have a common first name", () =>
    assert.deepEqual(
      notesOf("* It rotates, Robert will demo the first one", "* Later, Nightlies will demo it").map(
        ({ kinds, owner }) => [kinds.join(), owner?.name],
      ),
      [
        ["action", "Robert"],
        ["", undefined],
      ],
    ));

  it("are what a speaker takes on at a sentence's beginning, or says in small letters", () =>
    assert.deepEqual(
      ownersOf(
        "* Ada: People like it. Will ask the board",
        "* Bo: So I’ll write the guide",
        "* Ada: nothing else; i’ll tidy it up",
        "* Bo: It is a flag. Will only be set for releases",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", undefined],
    ));

  it("are what somebody still has to do, is going to do, or took upon them", () =>
    assert.deepEqual(
      ownersOf(
        "* Ada still to write the guide",
        "* Bo going to resend the link",
        "* Slow, so Ada to ask the testers",
        "* lets have a call about it (Bo took the action)",
        "* Cora volunteered to set up a meeting",
        "* Seeking volunteers to help",
        "* Not going to do it",
        "* Bo, similar to what others do",
      ),
      ["Ada Byron", "Bo Diaz", "Ada Byron", "Bo Diaz", "Cora", undefined, undefined, undefined],
    ));

  it("stand below “Next:”, and where a sentence says what the next step is", () => {
    assert.deepEqual(kindsOf("**Next**:", "", "* write the guide", "* wait"), ["", "action", "action"]);
    assert.deepEqual(kindsOf("* The text is complete. Next step is to update the tests."), ["action"]);
  });

  it("are entries with a link below an item's heading, but no talk about an item among tasks", () => {
    const below = "### Faster start [#7](https://github.com/example/tools/issues/7)\n\n**Next steps**:\n\n";
    const { items, notes } = parseMinutes(
      `# Example Meeting\n\n## Agenda\n\n${below}* Review the tests [#8](https://github.com/example/tools/issues/8)\n`,
    );
    assert.equal(items.length, 1);
    assert.deepEqual(
      notes.map(({ kinds }) => kinds.join()),
      ["", "action"],
    );
    assert.deepEqual(
      kindsOf(
        "## Next steps",
        "",
        "* Plans [#9](https://github.com/example/tools/issues/9)",
        "  * it is late",
      ),
      [""],
    );
  });
});

describe("decisions", () => {
  it("are what was settled", () =>
    assert.deepEqual(
      kindsOf(
        "* Consensus from the members present is to wait",
        "* There’s a consensus to wait",
        "* Any other way? Consensus: wait.",
        "* Quick vote on the matter, no objections.",
        "* no firm objections",
        "* Agreement that it should wait",
        "* Notes: agreed to wait",
        "* Have agreed that it waits",
        "* All were happy with the word. Collectively agreed it is a good one.",
        "* **CONSENSUS REACHED**",
        "* There is agreement that it waits",
        "* Discussed the three ways (a.b, c.d and e.f) at some length and in detail, agreed to wait",
        "* Agreed that unless there are objections by Monday it lands",
        "* Nobody objected",
        "* Time was short - agreement that it waits",
        "* Ran out of time, but agreed to wait",
        "* _No objections_",
        "* No concerns/objections from those present",
        "* Resolution was to wait",
        "* Discussed the three ways, agreeing that it waits",
        "* Agreed let’s wait",
      ),
      new Array(21).fill("decision"),
    ));

  it("are told by whoever was there, in many words", () =>
    assert.deepEqual(
      kindsOf(
        "* Agreed this can wait",
        "* Nothing new, agreed to leave it",
        "* Had a poll - decided it will be on Friday",
        "* Settled on the second way",
        "* All agree on the second way",
        "* Everybody in the meeting was in agreement",
        "* Discussion and agreement that it is good",
        "* Seems to be agreement that we wait",
        "* No disagreement",
        "* There were no concerns",
        "* (no fundamental concerns)",
        "* OK with everybody",
        "* Everyone seems fine with it",
        "* CTC approved the change",
        "* Consensus for one more release",
        "* *silence* => consensus!",
        "* -- Conclusion: go on --",
        "* Came to the conclusion that it waits",
        "* Unanimous decision to add Cora",
        "* Unanimous!",
        "* We've come to consensus, next comes the change",
        "* We agree to try it",
        "* Bo wasn't there to tell, so we decided to wait",
        "* Nothing more to add? Any objections? (No.)",
        "* Any objections to Friday? None.",
        "* Those who came did not raise objections",
        "* We'll move forward with it",
        "* Seems like we have agreement on the name",
        "* We are in agreement on the name",
      ),
      new Array(29).fill("decision"),
    ));

  it("are not what is wished, asked or still open", () =>
    assert.deepEqual(
      kindsOf(
        "* We don’t have consensus on this",
        "* We will ask, to make sure there are no objections.",
        "* I thought the no objection was to something else.",
        "* It goes out if there's consensus",
        "* Landed in meeting, checks will validate it is resolved",
        "* Capture consensus discussed in the issue and then go on",
        "* There was a meeting where it was generally agreed to wait",
        "* A list is meant to capture consensus as it is hard to meet",
        "* We should have shared values and a consensus to start from",
        "* Some say that there is consensus because we agreed on it long ago",
        "* We agreed to do that last week",
        "* Make sure that we have consensus",
        "* The group has an agreed-upon base",
        "* Module resolution is slow",
        "* Discussed and agreed last time",
        "* Deep dive yesterday, decided to bring it back",
        "* There need to be no objections to it",
        "* approved last week",
        "* Close out consensus through mail to the group",
        "* Not sure we came to conclusion",
        "* The board reviews strategies discussed/agreed",
        "* Can we agree on a day",
        "* Once the board has approved, the group may ask",
        "* We need to have agreement on a name first",
        "* We'll move it forward to May",
        "* Those on call decided what was urgent",
      ),
      new Array(26).fill(""),
    ));

  it("stand below what announces them, but for what somebody says or asks there", () => {
    for (const label of ["Agreed:", "**Conclusion**:", "Consensus is", "Decisions:"])
      assert.deepEqual(
        kindsOf(`* ${label}`, "  * wait a month", "    * as it is not urgent", "* next").slice(1),
        ["decision", "", ""],
        label,
      );
    assert.deepEqual(kindsOf("Conclusion:", "", "* wait a month").slice(1), ["decision"]);
    for (const title of ["Resolution", "Consensus reached by all present"])
      assert.deepEqual(
        kindsOf(`### ${title}`, "", "* wait a month", "* what then?", "* Ada: I would not wait"),
        ["decision", "", ""],
        title,
      );
  });

  it("are what nobody speaks against", () =>
    assert.deepEqual(
      kindsOf(
        "* Asked whether there were any objections to waiting, none voiced",
        "* Ada: it waits; any objections? Silence…",
        "* Any objections if it waits a month. None raised",
        "* Nobody voiced concerns",
        "* No-one raised any objections",
        "* No questions/concerns from those in the meeting",
        "* Bo: No need, no-one objects.",
        "* Everybody: ok",
        "* It goes to Ada. Passed. Thank you",
        "* The motion carried",
        "* Discussed and nobody rejects so it goes ahead",
        "* General support from those in the meeting to wait",
        "* Then it was agreed to wait",
        "* Ada: Seems we have consensus and need no vote.",
        "* Bo no objection, have tried it for a while",
        "* Resolved, closed",
        "* Some consensus that something is to be done",
        "* As said in last weeks meeting, no objections to it",
        "* Ada: do we have consensus on waiting",
      ),
      [...new Array<string>(14).fill("decision"), "", "", "", "", ""],
    ));

  it("are not what somebody says to be of one mind", () =>
    assert.deepEqual(kindsOf("* Ada: agreed", "* Bo: Agreed that it is late", "* Agreed that it is late"), [
      "",
      "",
      "decision",
    ]));

  it("are what somebody says of the whole meeting, not that they themselves do not object", () =>
    assert.deepEqual(
      kindsOf(
        "* Ada: Shall it land? (no objections)",
        "* Bo: no quorum. No objections from the current group.",
        "* Ada: CONCLUSION: it waits",
        "* Bo: recommended to go on. Group agreed.",
        "* Ada: no objection to a flag",
        "* Bo: We decided against it long ago",
        "* Ada: I think we have consensus on small bits",
        "* Bo: It was asked for. The TSC agrees.",
        "* Ada: Approved in the last vote",
        "* Bo: They want to be sure that the CTC agrees on it",
      ),
      ["decision", "decision", "decision", "decision", "", "", "", "decision", "decision", ""],
    ));
});

describe("votes", () => {
  it("are tallies, totals among them", () =>
    assert.deepEqual(
      kindsOf(
        "* **Totals**:",
        "* Opposed (0):",
        "* Total time: 3 hours",
        "* Ada voted 0 on this, the others +1",
        "* 5 +1s by mail, one -1",
        "* Version 5 +1.2 waits",
        "* Yes - 2 - @ada, @bo",
        "* Abstain (0)",
        "* No -1’s on moving it",
        "* Ada: sounds good +1",
        "* Tested 7.8 against the next one",
      ),
      ["vote", "vote", "", "vote", "vote", "", "vote", "vote", "", "vote", ""],
    ));

  it("are for something, against it, or neither, and none where only their label stands", () =>
    assert.deepEqual(
      kindsOf(
        "* Ada: +0, give it a go",
        "* Bo: a -0",
        "* **YES** (to waiting): @ada, @bo",
        "* All those in the meeting in favor",
        "* 13, +1 votes",
        "* Ada: I vote for a month",
        "* Bo: I vote for Ada to do all of it",
        "* Now 6 out of 12 votes so far",
        "* There were no abstentions",
        "* Ada said +1, it is no change",
        "* Voting results:",
      ),
      [...new Array<string>(6).fill("vote"), "", "vote", "vote", "vote", ""],
    ));

  it("are votes taken, not called for", () =>
    assert.deepEqual(
      kindsOf(
        "* Took a vote, got 3/3",
        "* additional +1's tallied",
        "* 16 approved, 2 objected",
        "* Passed unanimously",
        "* Confirmed through votes in the chat, 10 of 18",
        "* Ada called for a vote",
        "* Should we require a 2/3 vote for removal?",
      ),
      ["vote", "vote", "vote", "decision,vote", "decision,vote", "", ""],
    ));
});

function notesOf(...lines: readonly string[]): readonly Note[] {
  const top =
    "# Example Meeting 2024-01-02\n\n## Present\n\n* Ada Byron @ada (TSC)\n* Bo Diaz @bo\n\n## Minutes\n\n";
  return parseMinutes(`${top}${lines.join("\n")}\n`).notes;
}

function speakersOf(...lines: readonly string[]): readonly (string | undefined)[] {
  return notesOf(...lines).map(({ speaker }) => speaker?.name);
}

function ownersOf(...lines: readonly string[]): readonly (string | undefined)[] {
  return notesOf(...lines).map(({ owner }) => owner?.name);
}

function kindsOf(...lines: readonly string[]): readonly string[] {
  return notesOf(...lines).map(({ kinds }) => kinds.join());
}
