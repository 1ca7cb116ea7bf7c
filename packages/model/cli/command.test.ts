import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { REFERENCE } from "@wps/model/catalogue";
import {
  type AskedOfParticipations,
  explainParticipations,
  measureEvents,
  measureParticipations,
  ParticipationFact,
} from "@wps/model/indicators";
import { afterAll, describe, expect, it } from "vitest";
import { heldFact } from "../test/event-facts.js";
import { attendees, participation } from "../test/participation-facts.js";
import { run } from "./run.js";

const COMMAND = join(import.meta.dirname, "..", "dist", "cli", "main.js");
const FOLDER = mkdtempSync(join(tmpdir(), "wps-model-command-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the command answers. */
async function ask(args: readonly string[], input: string | Buffer = ""): Promise<Answer> {
  let [out, err] = ["", ""];
  const code = await run(args, {
    language: "en",
    input: Readable.from([Buffer.from(input)].filter(({ length }) => length > 0)),
    say: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** What the built command answers in a process of its own, as people run it. */
function started(args: readonly string[], input: string | Buffer = "", env: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { env: { LANG: "C", ...env } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    // Whoever knows enough reads no further.
    child.stdin.on("error", () => {});
    child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const HEADER =
  "event,person,day,links,sex,organisation,government_level,province,age_group,position_level,roles,mode,registered,sessions_expected,sessions_attended,minutes_planned,minutes_attended,completion";

/** What the examples of the model speak of, as a table calculation would write it. */
const PEOPLE = `${HEADER}
a,lan,2025-05-05,,woman,moha,central,1,35-44,leader,participant trainer,in-person,TRUE,2,2,720,720,met
a,minh,2025-05-05,,man,mps,central,01,35-44,expert,participant,in-person,yes,2,1,720,,not-met
b,lan,2025-08-01,,woman,moha,central,01,35-44,expert,trainer,in-person,yes,2,2,360,360,met
b,,2025-08-01,,,,central,,35-44,expert,participant,in-person,no,1,1,180,180,not-met
b,hoa,2025-08-01,,woman,moha,central,01,35-44,expert,participant,in-person,yes,2,0,360,0,not-met
`;

const people = file("people.csv", PEOPLE);
const jsonLines = file("people.jsonl", attendees.map((fact) => `${JSON.stringify(fact)}\n`).join(""));
const events = file("events.json", JSON.stringify([heldFact(), heldFact({ event: "b", status: "planned" })], null, 2));

describe("measure", () => {
  const asked: AskedOfParticipations = { measure: "PRT-08", by: ["sex", "province"] };

  it.each([people, jsonLines])("gives the table that the function gives: %s", async (path) => {
    const args = ["measure", path, "--indicator=PRT-08", "--by", "sex,province", "--json"];
    const expected = JSON.parse(JSON.stringify(measureParticipations(asked, attendees, REFERENCE)));
    for (const { code, out, err } of [await ask(args), await started(args)]) {
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(out)).toEqual(expected);
    }
  });

  it("says in a table what is known, and why something is not", async () => {
    const { out } = await ask(["measure", people, "--indicator", "prt-08", "--by", "organisation"]);
    expect(out.split("\n").slice(2)).toEqual([
      "organisation     value   exactly  bounds         n  unknown  note",
      "-".repeat(98),
      "all              66.7%   2/3      50.0% – 75.0%  3  1        low reliability: more than 5% unknown",
      "moha             100.0%  2/2      100.0%         2  0",
      "mps              0.0%    0/1      0.0%           1  0",
      "(not on record)  –                               0  1        missing; women not counted",
      "",
    ]);
  });

  it("holds events against the days that were approved for them", async () => {
    const rows = [
      "event,status,kind,start,planned",
      "a,held,workshop,2025-05-05,2025-05-05",
      "b,postponed,workshop,2026-01-05,2025-11-05",
    ];
    const plans = file("plans.csv", `${rows.join("\n")}\nc,held,workshop,2025-06-06,\n`);
    const { out } = await ask(["measure", plans, "--indicator", "DEL-02", "--by", "year"]);
    expect(out).toMatch(/2025 +50\.0% +1\/2 +50\.0% – 66\.7% +2 +1/);
    const why = await ask(["explain", plans, "--indicator", "DEL-02"]);
    expect(why.out).toMatch(/a +counted +2025-05-05, held in the period/);
    expect(why.out).toMatch(/b +counted +2025-11-05, not held in the period/);
    expect(why.out).toMatch(/c +not part of the value +no plan was kept/);
  });

  it("speaks Vietnamese where it is asked to, and where the system does", async () => {
    const args = ["measure", people, "--indicator", "PRT-08"];
    const answers = [await ask([...args, "--lang", "vi"]), await started(args, "", { LANG: "vi_VN.UTF-8" })];
    for (const { out } of answers) {
      expect(out).toContain("Tỷ lệ nữ");
      expect(out).toContain("66,7%");
    }
  });

  it("reads events, from a file and from standard input", async () => {
    const args = ["--indicator", "DEL-01", "--json"];
    const [own, piped] = [
      await ask(["measure", events, ...args]),
      await started(["measure", "-", ...args], readFileSync(events)),
    ];
    expect(own.out).toBe(piped.out);
    const csv =
      "event;status;kind;start;people;women\na;held;training;2025-05-05;40;~30\nb;held;workshop;2025-06-01;>100;\n";
    const counted = await ask(["measure", "-", "--indicator", "PRT-01", "--json"], csv);
    expect(JSON.parse(counted.out).total).toMatchObject({ status: "bounded", bounds: { lower: { numerator: 141 } } });
    const share = await ask(["measure", "-", "--indicator", "PRT-08", "--json"], csv);
    expect(JSON.parse(share.out).total).toMatchObject({ status: "missing", reason: "women-not-counted" });
    expect(JSON.parse(own.out).total.value).toEqual(
      measureEvents({ measure: "DEL-01" }, [heldFact()], REFERENCE).total.status === "ok" && {
        numerator: 1,
        denominator: 1,
      },
    );
  });

  it("asks of one category alone, also of what is not on record", async () => {
    const args = ["measure", people, "--indicator", "PRT-01", "--json", "--where"];
    const totals = await Promise.all(["organisation:moha", "organisation:"].map((where) => ask([...args, where])));
    expect(totals.map(({ out }) => JSON.parse(out).total.value.numerator)).toEqual([2, 1]);
  });

  it("gives no number of a file in which something is wrong", async () => {
    const wrong = PEOPLE.replace(",man,", ",mann,");
    const { code, out, err } = await ask(["measure", "-", "--indicator", "PRT-08"], wrong);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("-:3: sex: must be one of woman, man,");
    expect(err).toContain("1 of 5 records is wrong.");
  });
});

describe("explain", () => {
  it("shows what every record says by itself, and those outside", async () => {
    const { code, out } = await ask(["explain", people, "--indicator", "PRT-08", "--where", "organisation:moha"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Denominator: /m);
    expect(out).toMatch(/^b +hoa +nobody came$/m);
    expect(out).toContain("of another category: 2\n");
  });

  it("shows what became of every event", async () => {
    const { out } = await ask(["explain", events, "--indicator", "PRT-01", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      definition: { code: "PRT-01" },
      events: [{ event: "a", use: { because: "not-counted" } }],
      excluded: [{ because: "not-held", events: ["b"] }],
    });
  });
});

describe("validate", () => {
  it("finds nothing wrong where nothing is", async () => {
    expect(await ask(["validate", people])).toEqual({ code: 0, out: "5 records, nothing wrong.\n", err: "" });
  });

  it("says of everything in which line and which column it is", async () => {
    const wrong = PEOPLE.replace("TRUE,2,2", "maybe,2,3").replace("2025-08-01", "2025-02-30");
    const { code, out } = await ask(["validate", "-", "--json"], wrong);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      records: 5,
      wrong: 2,
      complete: true,
      errors: [
        { line: 2, path: "registered", sentence: "must be true or false, not “maybe”" },
        { line: 2, path: "sessions_attended", sentence: "more sessions were attended than expected" },
        { line: 4, path: "day", sentence: "must be a day such as 2025-03-01, not “2025-02-30”" },
      ],
      more: 0,
    });
  });

  it("shows a hundred of many errors, and counts the rest", async () => {
    const { out } = await ask(["validate", "-"], `${HEADER}\n${`${",".repeat(17)}\n`.repeat(500)}`);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe("500 of 500 records are wrong.");
    expect(lines.at(-2)).toMatch(/^… and \d{4} more$/);
  });

  it.each([
    ["a column of another name", HEADER.replace("sex", "sexx"), "there is no column “sexx”; the nearest is “sex”"],
    ["a column that looks like a part of every object", `${HEADER},__proto__`, "there is no column “__proto__”"],
    ["a column twice", `${HEADER},sex`, "the column “sex” is there twice"],
    ["no column", HEADER.replace("day,", ""), "missing columns: “day”"],
    ["no text", Buffer.from("89504e470d0a1a0a00", "hex"), "not in UTF-8"],
    ["broken UTF-8", Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0x61, 0xc3, 0x28])]), "not in UTF-8"],
    ["nothing", "", "the file is empty"],
  ])("stops at %s", async (_, content, sentence) => {
    const { code, out, err } = await ask(["validate", "-", "--as", "participations"], content);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(sentence);
  });

  it("says how far it came", async () => {
    const { out } = await ask(["validate", "-", "--as", "events"], '[{"event":1},\n2');
    expect(out).toContain("-:1: event: must be a text, not “1”\n");
    expect(out).toContain("-:2: the list is not closed\nNothing more could be read; before that 1 record, 1 wrong.\n");
  });

  it("takes keys that look like parts of every object for what they are", async () => {
    const [fact] = attendees;
    const line = JSON.stringify(fact).replace("{", '{"__proto__":{"sex":"man"},"constructor":1,');
    const { code, out } = await ask(["validate", "-"], line);
    expect(code).toBe(1);
    expect(out).toContain("there is no field “__proto__”, “constructor”");
  });

  it("does nothing that a cell may ask for, and shows what would move the cursor", async () => {
    const text = PEOPLE.replace("moha", "=HYPERLINK(1)").replace("in-person", "\u001b[2J\u202E");
    const { out } = await ask(["validate", "-"], text);
    expect(out).toContain("not “\\u001b[2J\\u202e”");
    expect(out).not.toContain("\u001b");
    expect(
      (await ask(["measure", "-", "--indicator", "PRT-01", "--by", "organisation"], PEOPLE.replace("moha", "=1+1")))
        .out,
    ).toContain("=1+1 ");
  });
});

describe("catalogue and schema", () => {
  it("list what there is, and give it as JSON", async () => {
    const [tables, measures, tasks] = await Promise.all([
      ask(["catalogue"]),
      ask(["catalogue", "measures", "--json"]),
      ask(["catalogue", "tasks"]),
    ]);
    expect(tables.out).toMatch(/^provinces +\d+$/m);
    expect(JSON.parse(measures.out)[0].code).toBe("PRT-01");
    expect(tasks.out).toContain("nap-wps-2024-2030#II.1.a");
  });

  it("gives the schema of a noun", async () => {
    const [names, schema] = await Promise.all([started(["schema"]), started(["schema", "ParticipationFact"])]);
    expect(names.out.split("\n")).toContain("ParticipationFact");
    expect(Object.keys(JSON.parse(schema.out).properties)).toEqual(Object.keys(ParticipationFact.shape));
  });

  it("gives nothing but schemas", async () => {
    const [outside, misspelt] = await Promise.all([
      started(["schema", "../../package"]),
      started(["schema", "Quotent"]),
    ]);
    expect(outside).toEqual({ code: 2, out: "", err: "There is no noun “../../package”.\n" });
    expect(misspelt.err).toBe("There is no noun “Quotent”. The nearest is “Quotient”.\n");
  });

  it("is no crash where nobody reads to the end", async () => {
    const child = spawn(process.execPath, [COMMAND, "catalogue", "measures", "--json"]);
    let err = "";
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("a command that is none", () => {
  const measure = (...args: string[]) => ["measure", people, "--indicator", "PRT-08", ...args];

  it.each([
    [["meassure"], "There is no command “meassure”. The nearest is “measure”."],
    [measure("--bye", "sex"), "There is no option “--bye”. The nearest is “--by”."],
    [measure("--__proto__", "x"), "There is no option “--__proto__”."],
    [measure("--by"), "--by needs a value: --by DIMENSION,DIMENSION."],
    [measure("--json=yes"), "--json takes no value."],
    [measure("--from", "2025-01-01", "--from", "2025-01-02"), "Say --from once."],
    [measure("--by", "provinse"), "There is no dimension “provinse”. The nearest is “province”."],
    [measure("--by", "sex,sex"), "--by: name each dimension once."],
    [measure("--by", "sex,mode,year"), "--by: must be at most 2."],
    [measure("--by", "task"), "--programme: say of which programme."],
    [measure("--where", "sex:womann"), "There is no category of sex “womann”. The nearest is “woman”."],
    [measure("--where", "sex"), "--where is written sex:CATEGORY."],
    [
      measure("--programme", "nap-wps-2024-2031"),
      "There is no programme “nap-wps-2024-2031”. The nearest is “nap-wps-2024-2030”.",
    ],
    [
      measure("--programme", "nap-wps-2024-2030", "--clause", "II.2.z"),
      "There is no clause “II.2.z”. The nearest is “II.2.a”.",
    ],
    [measure("--from", "2025-02-30"), "--from: must be a day such as 2025-03-01, not “2025-02-30”."],
    [measure("--from", "2025-03-01", "--to", "2025-02-01"), "--to: the last day lies before the first."],
    [
      measure("--organisations", "now:childern:2025-03-01"),
      "There is no function “childern”. The nearest is “children”.",
    ],
    [measure("--lang", "fr"), "There is no language “fr”. There are: vi, en."],
    [["measure", people, "--indicator", "PRT-80"], "There is no measure “PRT-80”. The nearest is “PRT-10”."],
    [["measure", people, "--indicator", "COV-01"], "COV-01 is not measured from participations; these are: PRT-01,"],
    [["measure", people], "Say which measure: --indicator PRT-08."],
    [["measure", "--indicator", "PRT-08"], "Name a file, or - for standard input."],
    [["validate", people, people], "One file at a time, not 2."],
    [["validate", FOLDER], "is a folder."],
    [["validate", join(FOLDER, "none.csv")], "There is no file"],
    [["validate", people, "--as", "evens"], "There is no kind of records “evens”. The nearest is “events”."],
    [["catalogue", "taks"], "There is no table “taks”. The nearest is “tasks”."],
  ])("%j is told so in one sentence", async (args, sentence) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it.skipIf(process.getuid?.() === 0)("may not read every file", async () => {
    const secret = file("secret.csv", PEOPLE);
    chmodSync(secret, 0);
    expect(await ask(["validate", secret])).toMatchObject({ code: 2, err: expect.stringContaining("may not be read") });
  });

  it("is asked in Vietnamese what it means", async () => {
    const { err } = await ask(["meassure", "--lang", "vi"]);
    expect(err).toBe("Không có lệnh “meassure”. Gần nhất là “measure”.\n");
  });
});

describe("a long list of participants", () => {
  const facts = Array.from({ length: 40_000 }, (_, nth) =>
    participation({ event: `E${nth % 300}`, person: `P${nth % 7_000}`, sex: nth % 3 === 0 ? "woman" : "man" }),
  );
  const long = file("long.jsonl", facts.map((fact) => `${JSON.stringify(fact)}\n`).join(""));

  it("is measured as the function measures it, whoever is registered again far below", async () => {
    const { out } = await ask(["measure", long, "--indicator", "PRT-02", "--by", "sex", "--json"]);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(measureParticipations({ measure: "PRT-02", by: ["sex"] }, facts, REFERENCE))),
    );
  });

  it("is explained as the function explains it", async () => {
    const { out } = await ask(["explain", long, "--indicator", "PRT-08", "--where", "sex:woman", "--json"]);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(
        JSON.stringify(explainParticipations({ measure: "PRT-08", where: { sex: "woman" } }, facts, REFERENCE)),
      ),
    );
  });

  it("may hold no number that is beyond all sense", async () => {
    const endless = JSON.stringify(participation({ minutes: { planned: 2 ** 40, attended: null } }));
    const { code, err } = await ask(["measure", "-", "--indicator", "DEL-03"], endless);
    expect([code, err]).toEqual([2, "Some number of sessions or minutes is greater than 2147483646.\n"]);
  });
});

describe("help", () => {
  it.each([[], ["--help"], ["help"], ["--lang", "en", "--help"]])("is there for all: %j", async (...args) => {
    const { code, out } = await ask(args);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}validate FILE /m);
  });

  it.each(["catalogue", "validate", "measure", "explain", "schema"])(
    "is there for %s in both languages",
    async (name) => {
      const [en, vi] = await Promise.all([ask([name, "--help"]), ask([name, "--help", "--lang=vi"])]);
      expect([en.out, vi.out].map((out) => out.split(":")[0])).toEqual(["Use", "Cách dùng"]);
      expect(vi.out.split("\n")).toHaveLength(en.out.split("\n").length);
      expect(vi.out).toBe(vi.out.normalize("NFC"));
    },
  );

  it("names every column that a file may have", async () => {
    const { out } = await ask(["measure", "--help"]);
    for (const column of HEADER.split(",")) expect(out).toMatch(new RegExp(`^  [* ] ${column} `, "m"));
  });
});
