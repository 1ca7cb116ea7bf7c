import { nationalActionProgramme as nap } from "@wps/model/catalogue";
import { eventsHeld, type OpenMeasurement, participations, taskCoverage, womenAmong } from "@wps/model/indicators";
import { describe, expect, test } from "vitest";
import { type MeasurementWord, sayBounds, sayBriefly, sayInSigns, sayMeasurement } from "./say-measurement.ts";

/** Words as they stand in the texts, without the library that looks them up. */
const WORDS: Partial<Record<MeasurementWord, string>> = {
  atLeast: "ít nhất {{value}}",
  between: "từ {{lower}} đến {{upper}}",
  fraction: "{{part}}/{{all}}",
  ofEvents: "{{value}} · {{n}}/{{all}} sự kiện",
  ofSome: "{{value}} · {{n}}/{{all}}",
};
const say = (key: MeasurementWord, values: Record<string, string | number> = {}) =>
  (WORDS[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

const came = (count: object, women: object = { kind: "unknown" }): Parameters<typeof womenAmong>[0][number] =>
  JSON.parse(
    JSON.stringify({
      status: "held",
      headcounts: { status: "listed", items: [{ unit: "person", standing: "chosen", count, women }] },
    }),
  );
const exact = (value: number) => ({ kind: "exact", value });

describe("a measurement in words", () => {
  test.each<[OpenMeasurement, string]>([
    [eventsHeld([]), "0"],
    [participations([came(exact(1200))]).sum, "1.200"],
    [participations([came({ kind: "more-than", value: 1000 })]).sum, "ít nhất 1.001"],
    [participations([came({ kind: "unknown" })]).sum, "chưa rõ số người"],
    [participations([]).sum, "không có sự kiện"],
    [womenAmong([came(exact(18), exact(4))]), "22,2%"],
    [womenAmong([came(exact(18), exact(4)), came({ kind: "unknown" })]), "22,2% · 1/2 sự kiện"],
    [womenAmong([came(exact(40), { kind: "at-least", value: 10 })]), "từ 25% đến 100%"],
    [womenAmong([came(exact(40))]), "chưa rõ số nữ"],
    [taskCoverage(nap, []).held, "0/10"],
  ])("%#: is no surer than it is", (measured, words) => {
    expect(sayMeasurement(measured, "vi", say)).toBe(words);
  });

  test("is shorter where there is little room", () => {
    const share = womenAmong([came(exact(18), exact(4)), came({ kind: "unknown" })]);
    expect(sayBriefly(share, "vi", say)).toBe("22,2% · 1/2");
    expect(sayBounds(share, "vi", say)).toBe("từ 0% đến 100%");
    expect(sayBounds(womenAmong([came(exact(40))]), "vi", say)).toBe("noBounds");
  });

  test.each<[OpenMeasurement, string]>([
    [eventsHeld([]), "0"],
    [participations([came(exact(0))]).sum, "0"],
    [participations([]).sum, ""],
    [womenAmong([]), ""],
    [participations([came({ kind: "unknown" })]).sum, "?"],
    [participations([came({ kind: "more-than", value: 1000 })]).sum, "≥1.001"],
    [womenAmong([came(exact(40), { kind: "at-least", value: 10 })]), "25%–100%"],
    [womenAmong([came(exact(18), exact(4)), came({ kind: "unknown" })]), "22,2%"],
  ])("%#: in signs nothing that is no 0 looks like one", (measured, signs) => {
    expect(sayInSigns(measured, "vi", say)).toBe(signs);
  });
});
