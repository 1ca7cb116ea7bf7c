import { describe, expect, it } from "vitest";
import { citations } from "./provenance.ts";
import { toRows } from "./rows.ts";
import { newSource } from "./source.ts";

describe("newSource", () => {
  it("takes a key that no source has", () => {
    const sources = toRows(["s1", "s3", "ke-hoach"], (key) => ({ key, citation: "", url: "", kept: {} }));
    expect(newSource(sources).key).toBe("s4");
    expect(newSource(sources.filter(({ key }) => key !== "s1")).key).toBe("s4");
    expect(newSource([]).key).toBe("s1");
  });
});

describe("citations", () => {
  it("counts the facts that rest on a source, wherever they are", () => {
    const draft = {
      dates: { kept: { sources: ["s1", "s2"] } },
      headcounts: { items: [{ kept: { sources: ["s1"], printedWomenShare: { sources: ["s1"] } } }] },
      sources: [{ key: "s1" }],
    };
    expect([citations(draft, "s1"), citations(draft, "s2"), citations(draft, "s9")]).toEqual([3, 1, 0]);
  });
});
