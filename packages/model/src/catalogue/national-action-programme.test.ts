import { describe, expect, it } from "vitest";
import type { ClauseKind } from "../clause.js";
import { found } from "../finding.js";
import { Pillar } from "../pillar.js";
import { clausesUnder, clauseTree } from "../programme.js";
import { findLegalAct } from "./legal-acts.js";
import { nationalActionProgramme as nap } from "./national-action-programme.js";

const codesOf = (kind: ClauseKind) => nap.clauses.filter((clause) => clause.kind === kind).map((clause) => clause.code);

describe("the National Action Programme", () => {
  it("keeps objectives, task groups and tasks apart", () => {
    expect(codesOf("general-objective")).toEqual(["I.1"]);
    expect(codesOf("objective")).toEqual(["I.2.a", "I.2.b", "I.2.c", "I.2.d"]);
    expect(codesOf("sub-target")).toEqual(["I.2.a.1"]);
    expect(codesOf("task-group")).toEqual(["II.1", "II.2", "II.3", "II.4", "II.5"]);
    expect(codesOf("task").every((code) => code.startsWith("II."))).toBe(true);
    expect(codesOf("part")).toEqual(["I", "II"]);
    expect(codesOf("section")).toEqual(["I.2"]);
  });

  it("has 4 objectives, 5 task groups and 4 pillars, which are three different things", () => {
    expect(codesOf("objective")).toHaveLength(4);
    expect(codesOf("task-group")).toHaveLength(5);
    expect(new Set(nap.pillarTags.map((tag) => tag.pillar))).toEqual(new Set(Pillar.options));
    const pillarsOf = (code: string) => nap.pillarTags.filter((tag) => tag.clause === code).map((tag) => tag.pillar);
    expect(codesOf("objective").map(pillarsOf)).toEqual([
      ["participation"],
      ["prevention", "protection"],
      ["relief-and-recovery"],
      [],
    ]);
    expect(nap.pillarTags.filter((tag) => tag.basis !== "inferred")).toEqual([]);
  });

  it("names the six acts it rests on, the gender strategy among them", () => {
    const acts = nap.legalBases.status === "listed" ? nap.legalBases.items.map(({ act }) => findLegalAct(act)) : [];
    expect(acts.map((act) => act?.number)).toEqual([
      undefined,
      undefined,
      undefined,
      "130/2020/QH14",
      "28/NQ-CP",
      "622/QĐ-TTg",
    ]);
    expect(acts.every((act) => act !== undefined && act.date < nap.instrument.date)).toBe(true);
  });

  it("was launched on another day than it was adopted", () => {
    expect(found(nap.launch)).toEqual({ date: "2024-08-08", place: { vi: "Đà Nẵng", en: "Đà Nẵng" } });
    expect(nap.instrument.date).toBe("2024-01-25");
  });

  it("was proposed by the Minister of Foreign Affairs, and keeps what sources say beyond its text", () => {
    expect(nap.instrument.proposer).toEqual({ vi: "Bộ trưởng Bộ Ngoại giao", en: "Minister of Foreign Affairs" });
    expect(nap.remarks.map(({ subject }) => subject.en)).toEqual([
      "Drafting",
      "Along with the gender equality strategy",
      "Coordination",
      "Provincial plans",
      "Within ASEAN",
    ]);
  });

  it("letters its items the Vietnamese way: đ before e, and no f", () => {
    expect(clausesUnder(nap, "II.1")).toEqual(["II.1", "II.1.a", "II.1.b", "II.1.c"]);
    expect(clausesUnder(nap, "II.2").slice(1)).toEqual([..."abcdđeg"].map((letter) => `II.2.${letter}`));
  });

  it("has two parts, and five groups under the second", () => {
    const [objectives, tasks, ...others] = clauseTree(nap);
    expect(objectives?.children.map((node) => node.clause.code)).toEqual(["I.1", "I.2"]);
    expect(tasks?.children.map((node) => node.clause.code)).toEqual(["II.1", "II.2", "II.3", "II.4", "II.5"]);
    expect(others).toEqual([]);
  });

  it("says of every clause how its wording and its number are known", () => {
    const known = nap.clauses.map(({ code, text, numbering }) => `${code} ${text.status}, ${numbering.status}`);
    expect(known).toEqual([
      "I official, seen",
      "I.1 official, seen",
      "I.2 official, seen",
      "I.2.a near-official, seen",
      "I.2.a.1 paraphrase, inferred",
      "I.2.b near-official, inferred",
      "I.2.c near-official, inferred",
      "I.2.d near-official, inferred",
      "II near-official, seen",
      "II.1 official, seen",
      "II.1.a official, seen",
      "II.1.b official, seen",
      "II.1.c official, seen",
      "II.2 near-official, inferred",
      "II.2.a paraphrase, inferred",
      "II.2.b paraphrase, inferred",
      "II.2.c paraphrase, inferred",
      "II.2.d paraphrase, inferred",
      "II.2.đ paraphrase, inferred",
      "II.2.e near-official, seen",
      "II.2.g paraphrase, inferred",
      "II.3 near-official, inferred",
      "II.4 near-official, inferred",
      "II.5 near-official, inferred",
    ]);
  });

  it("marks the wordings that break off", () => {
    const cut = nap.clauses.filter(({ text }) => text.status !== "missing" && !text.complete);
    expect(cut.map((clause) => clause.code)).toEqual(["I.2.a.1", "II.1.c"]);
  });

  it("gives II.2.e as it was seen", () => {
    const text = nap.clauses.find((clause) => clause.code === "II.2.e")?.text;
    expect(text?.status === "near-official" && text.wording.vi).toBe(
      "Nâng cao nhận thức và năng lực cho phụ nữ và trẻ em gái trong việc ứng phó với các thách thức trên không gian mạng",
    );
  });

  it("is the decision of 25 January 2024, and keeps 21 January as what others say", () => {
    expect(nap.instrument).toMatchObject({ number: "101/QĐ-TTg", date: "2024-01-25", inForce: "2024-01-25" });
    expect(nap.discrepancies.map(({ says }) => says.en)).toEqual([
      "The programme was adopted on 21 January 2024.",
      "The programme was issued in early August 2024.",
      "The period 2025-2030.",
      "Quoting the title, UN pages add in brackets: “including technology-facilitated violence”.",
      "The four goals of the programme correlate with the four pillars of Women, Peace and Security.",
    ]);
  });

  it("leaves visible what was not found, and knows of the items that must exist", () => {
    const places = nap.gaps.map(({ parent, after, existence }) => `${parent ?? "-"} ${after ?? "-"} ${existence}`);
    expect(places).toEqual([
      "I - unknown",
      "I.2.a I.2.a.1 unknown",
      "I.2.b - unknown",
      "I.2.c - unknown",
      "I.2.d - unknown",
      "II.1 II.1.c unknown",
      "II.2 II.2.g unknown",
      "II.3 - known",
      "II.4 - known",
      "II.5 - known",
      "- II unknown",
      "- II unknown",
      "- II unknown",
      "- - known",
    ]);
  });
});
