import { expect, it } from "vitest";
import { schemaLayer } from "./schema-layer.js";
import { describeByStandard, readStandard, standardFiles } from "./standard-data.js";

const TESTS = standardFiles("schemas/tests/**/*.xml");
const label = (file: string) => /\/should-(pass|fail)\//.exec(file)?.[1];

describeByStandard("the schemas", () => {
  const problemsOf = schemaLayer();

  it("judge the 686 official documents as these are labelled", () => {
    expect([TESTS.length, TESTS.filter((file) => label(file) === "pass").length]).toEqual([686, 233]);
    const judged = TESTS.map((file) => [file, problemsOf(readStandard(file)).length === 0 ? "pass" : "fail"]);
    expect(judged).toEqual(TESTS.map((file) => [file, label(file)]));
  });

  it("let the annotated examples pass", () => {
    const examples = standardFiles("examples/**/*.xml");
    expect(examples).toHaveLength(2);
    expect(examples.flatMap((file) => problemsOf(readStandard(file)))).toEqual([]);
  });

  it("say what is wrong", () => {
    expect(problemsOf("<a/>")).toEqual(["the root is a"]);
    expect(problemsOf("<iati-activities")).toHaveLength(1);
    expect(problemsOf('<iati-activities version="2.03"/>').join()).toContain("iati-activity");
  });
});
