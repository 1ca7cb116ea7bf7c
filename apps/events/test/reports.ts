import { LANGUAGES } from "@wps/model";
import { type Report, type ReportBlock, type ReportCell, textOfCell } from "@wps/model/statements";
import fc from "fast-check";

/** A report of all kinds of blocks. */
export const REPORT: Report = {
  language: "vi",
  title: "Báo cáo kết quả sử dụng kinh phí",
  number: "Số 2",
  made: "2027-01-04T17:30:00.000Z",
  subtitle: "Thỏa thuận VNM-2026-014, từ 01/07/2026 đến 31/12/2026",
  letter: {
    issuer: "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    superior: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    place: "Hà Nội",
    recipients: ["Global Affairs Canada", "Bộ Nội vụ"],
  },
  blocks: [
    { is: "facts", rows: [{ term: "Nhà tài trợ", value: "Global Affairs Canada" }] },
    { is: "heading", text: "Tình hình thực hiện" },
    { is: "text", text: "Mười hai hoạt động được tổ chức.\nMột hoạt động bị hoãn." },
    {
      is: "table",
      name: "Hoạt động",
      columns: [
        { heading: "Tỉnh", is: "words" },
        { heading: "Nữ", is: "number" },
        { heading: "Chi phí", is: "number" },
      ],
      rows: [
        ["Huế", { text: "12", value: 12 }, { text: "12 345 000", value: 12_345_000 }],
        ["Nghệ An", { text: "không công bố" }, { text: "0,5", value: 0.5 }],
      ],
      total: ["Cộng", { text: "chưa rõ" }, { text: "12 345 000,5", value: 12_345_000.5 }],
      empty: "Không có hoạt động nào.",
    },
    { is: "note", text: "Số liệu được che để không ai bị nhận ra." },
    {
      is: "table",
      name: "Kiến nghị",
      columns: [{ heading: "Nội dung", is: "words" }],
      rows: [],
      empty: "Không có kiến nghị nào.",
    },
  ],
  foot: "Mã băm SHA-256: 9f86d081884c7d65",
};

/** Texts that a file could trip over. */
export const HOSTILE: readonly string[] = [
  "</w:t><script>&amp;\"'",
  "]]> <!-- _x0041_ _x000D_",
  "a\u0000b\u0007c\u001Bd",
  "\uD800 half \uDC00",
  "\uFFFE\uFFFF\u200B\u202Eabc",
  '=HYPERLINK("http://x","y")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "#N/A",
  "#REF!",
  "W".repeat(300),
  "nghiêng ".repeat(1250).trim(),
  "x".repeat(10_000),
  "%PDF (\\) >> endobj",
  "",
  "\r\n\t",
];

/** All that a report says, part by part. */
export function saidInReport({ title, subtitle, number, foot, blocks }: Report): readonly string[] {
  return [title, subtitle, number, foot, ...blocks.flatMap(saidInBlock)];
}

function saidInBlock(block: ReportBlock): readonly string[] {
  switch (block.is) {
    case "facts":
      return block.rows.flatMap(({ term, value }) => [term, value]);
    case "table": {
      const { name, columns, rows, total = [], empty } = block;
      if (rows.length === 0) return [name, empty];
      return [name, ...columns.map(({ heading }) => heading), ...[...rows.flat(), ...total].map(textOfCell)];
    }
    default:
      return [block.text];
  }
}

/** Any report whose texts are of these. */
export function reportsOf(text: fc.Arbitrary<string>): fc.Arbitrary<Report> {
  const number = fc.record({ text, value: fc.oneof(fc.integer(), fc.double()) }, { requiredKeys: ["text"] });
  const cell: fc.Arbitrary<ReportCell> = fc.oneof(text, number);
  const table = fc.integer({ min: 1, max: 8 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.record(
      {
        is: fc.constant("table" as const),
        name: text,
        columns: fc.array(fc.record({ heading: text, is: fc.constantFrom("words" as const, "number" as const) }), {
          minLength: width,
          maxLength: width,
        }),
        rows: fc.array(row, { maxLength: 12 }),
        total: row,
        empty: text,
      },
      { requiredKeys: ["is", "name", "columns", "rows", "empty"] },
    );
  });
  const facts = fc.record({
    is: fc.constant("facts" as const),
    rows: fc.array(fc.record({ term: text, value: text }), { maxLength: 5 }),
  });
  const words = fc.record({ is: fc.constantFrom("heading" as const, "text" as const, "note" as const), text });
  return fc.record({
    language: fc.constantFrom(...LANGUAGES),
    title: text,
    number: text,
    made: fc.constant(REPORT.made),
    subtitle: text,
    letter: fc.record({ issuer: text, place: text, recipients: fc.array(text, { maxLength: 3 }) }),
    blocks: fc.array(fc.oneof(words, facts, table), { maxLength: 6 }),
    foot: fc.constant(REPORT.foot),
  });
}

/** Texts without their spaces: where lines break is a matter of room. */
export const unspaced = (text: string): string => text.replaceAll(/\s+/g, "");
