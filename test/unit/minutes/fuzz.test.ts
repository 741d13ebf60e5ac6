import { tryDocument, tryEdits } from "../../soak/minutes.js";

describe("any text at all", () => {
  it("gives a model whose spans lie in the text and cut what they say (a slice of npm run soak)", () => {
    for (let seed = 1; seed <= 300; seed++) tryDocument(seed, 1 + (seed % 80));
  });

  it("gives the same model edited as read afresh (a slice of npm run soak)", function () {
    this.timeout(20_000);
    for (let seed = 1; seed <= 150; seed++) tryEdits(seed, 1 + (seed % 40), 8);
    // Of a long document, most stays as it is.
    for (let seed = 1; seed <= 15; seed++) tryEdits(seed, 200, 8);
  });
});
