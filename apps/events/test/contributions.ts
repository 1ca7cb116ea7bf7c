import { NewContribution, parentOf } from "@wps/model";

/** Item a of task group 3, as somebody who holds a text gives it. The words are for trying out. */
export const ITEM = NewContribution.parse({
  programme: "nap-wps-2024-2030",
  clause: {
    code: "II.3.a",
    kind: "task",
    parent: "II.3",
    shortTitle: { vi: "Điểm a (mẫu thử)" },
    text: {
      status: "official",
      wording: { vi: "Câu mẫu để thử.", en: "A sample sentence." },
      complete: true,
      note: { vi: "Ghi chú mẫu." },
      sources: ["s1"],
    },
    numbering: { status: "inferred", note: { vi: "Theo thứ tự trong bản mẫu." } },
  },
  sources: [
    {
      key: "s1",
      citation: "Văn bản mẫu",
      url: "https://example.org/mau",
      published: "2026-11-01",
      note: { vi: "Bản in." },
    },
    { key: "s2", citation: "Công văn mẫu" },
  ],
  contributor: "Người thử",
});

/** The same for another clause; what is not said is as there. */
export function itemAt(code: string, clause: Partial<NewContribution["clause"]> = {}): NewContribution {
  return { ...ITEM, clause: { ...ITEM.clause, code, parent: parentOf(code), ...clause } };
}
