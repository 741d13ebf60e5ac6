import { numberFrom } from "../identity.js";
import type { Label } from "../model.js";

const rows: readonly (readonly [name: string, color: string, description: string])[] = [
  ["security-wg-agenda", "d93f0b", "For the agenda of the Security team"],
  ["tsc-agenda", "b60205", "For the agenda of the Technical Steering Committee"],
  ["release-agenda", "fbca04", "For the agenda of the Release team"],
  ["web-agenda", "0e8a16", "For the agenda of the Web team"],
  ["package-maintenance-agenda", "5319e7", "For the agenda of the Package Maintenance team"],
  ["loaders-agenda", "1d76db", "For the agenda of the Loaders team"],
  ["bulk-agenda", "c5def5", "For measurements"],
  ["hostile-agenda", "000000", "For tests of what must not happen"],
  ["semver-major", "b60205", "Breaks something that worked"],
  ["semver-minor", "fbca04", "Adds something"],
  ["deprecations", "e99695", "Something goes"],
  ["experimental", "f9d0c4", "May still change"],
  ["good first issue", "7057ff", "Good for newcomers"],
  ["help wanted", "008672", "Somebody please"],
  ["stalled", "cccccc", "Nothing happened for a while"],
  ["permission", "5319e7", "The permission model"],
  ["doc", "d4c5f9", "Documentation"],
  ["build", "e4e669", "Build files and CI"],
  ["meta", "ededed", "How the project is run"],
  ["v18.x", "bfd4f2", "Release stream"],
  ["v20.x", "bfdadc", "Release stream"],
  ["v21.x", "c2e0c6", "Release stream"],
  ["v22.x", "d4c5f9", "Release stream"],
];

export const labels: readonly Label[] = rows.map(([name, color, description]) => ({
  id: numberFrom(name),
  name,
  color,
  description,
}));
