// @ts-check
// npm run check:size: the sizes of the production build beside what was promised.
import { limits, measureSizes } from "./sizes.js";

const sizes = await measureSizes();
for (const { name, what, promised } of limits) {
  const isKept = sizes[name] <= promised;
  const kept = isKept ? "kept" : "NOT KEPT";
  console.log(`${what}: ${(sizes[name] / 1000).toFixed(1)} KB, promised ${promised / 1000} KB: ${kept}`);
  if (!isKept) process.exitCode = 1;
}
