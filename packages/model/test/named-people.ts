import { personIndex, readPersonName } from "../src/people/index.js";

function named(written: string) {
  const name = readPersonName(written);
  if (name === undefined) throw new Error(`${written} is no name`);
  return name;
}

/** One name as a list, a sign-in sheet and a badge have it, and that of a colleague. */
export const names = {
  inList: named("Nguyễn Thị Hòa"),
  onSheet: named("NGUYEN THI HOA"),
  onBadge: named("Hoà Nguyễn"),
  ofColleague: named("Nguyễn Thị Hoa"),
};

/** Two people of the same organisation. */
export const onRecord = personIndex([
  { name: names.inList, organisation: "womens-union" },
  { name: names.ofColleague, organisation: "womens-union" },
]);
