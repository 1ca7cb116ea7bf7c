import type { ContributionFate } from "@wps/model";
import { type Say, texts, useTexts } from "./language/i18n.ts";
import { Tag, type Tone } from "./ui/tag.tsx";

const words = texts(
  "contribution-fate",
  {
    added: "Mục bổ sung",
    filled: "Câu chữ bổ sung",
    beside: "Có câu chữ bổ sung",
    several: "{{count}} × {{fate}}",
    agrees: "Trùng khớp",
    conflict: "Mâu thuẫn",
    misplaced: "Chưa có chỗ",
    "explain.added": "Bản công bố chưa có mục này; mục được thêm vào đúng vị trí trong chương trình.",
    "explain.filled": "Mục này chưa có câu chữ; câu chữ bổ sung được điền vào.",
    "explain.beside.published":
      "Câu chữ đã công bố kém chắc chắn hoặc kém đầy đủ hơn; câu chữ bổ sung đứng bên cạnh, không thay thế.",
    "explain.beside.contribution":
      "Một phần bổ sung trước kém chắc chắn hoặc kém đầy đủ hơn; câu chữ này đứng bên cạnh, không thay thế.",
    "explain.agrees.published": "Bản công bố đã có nội dung này.",
    "explain.agrees.contribution": "Một phần bổ sung trước đã có nội dung này.",
    "explain.conflict.kind.published": "Bản công bố ghi mục này thuộc loại khác.",
    "explain.conflict.kind.contribution": "Một phần bổ sung trước ghi mục này thuộc loại khác.",
    "explain.conflict.wording.published": "Bản công bố có câu chữ khác, chắc chắn bằng hoặc hơn.",
    "explain.conflict.wording.contribution": "Một phần bổ sung trước có câu chữ khác, chắc chắn bằng hoặc hơn.",
    "explain.misplaced.no-programme": "Danh mục hiện nay không có chương trình này.",
    "explain.misplaced.no-parent": "Chương trình không có mục nằm ngay trên mục này.",
    "explain.misplaced.wrong-kind": "Loại mục này không đứng dưới mục cấp trên của nó.",
  },
  {
    added: "Added clause",
    filled: "Added wording",
    beside: "Contributed wording",
    several: "{{count}} × {{fate}}",
    agrees: "In agreement",
    conflict: "Conflict",
    misplaced: "No place",
    "explain.added": "The catalogue does not publish this clause; it is added in its place in the programme.",
    "explain.filled": "No wording of this clause was known; the contributed one is filled in.",
    "explain.beside.published":
      "The published wording is less certain or less complete; the contributed one stands beside it and replaces nothing.",
    "explain.beside.contribution":
      "An earlier contribution is less certain or less complete; this wording stands beside it and replaces nothing.",
    "explain.agrees.published": "The catalogue says this already.",
    "explain.agrees.contribution": "An earlier contribution says this already.",
    "explain.conflict.kind.published": "The catalogue gives this clause another kind.",
    "explain.conflict.kind.contribution": "An earlier contribution gives this clause another kind.",
    "explain.conflict.wording.published": "The catalogue has another wording that is at least as certain.",
    "explain.conflict.wording.contribution": "An earlier contribution has another wording that is at least as certain.",
    "explain.misplaced.no-programme": "The present catalogue has no such programme.",
    "explain.misplaced.no-parent": "The programme has no clause right above this one.",
    "explain.misplaced.wrong-kind": "A clause of this kind does not stand below the one above it.",
  },
);

const TONES: Readonly<Record<ContributionFate["status"], Tone>> = {
  added: "accent",
  filled: "accent",
  beside: "accent",
  agrees: "good",
  conflict: "bad",
  misplaced: "doubt",
};

type Explained = Extract<keyof (typeof words)["words"]["vi"], `explain.${string}`>;

/** What became of a contribution, or of several alike, in a word. */
export function FateTag({ fate, count = 1 }: { fate: ContributionFate; count?: number }) {
  const say = useTexts(words);
  const word = say(fate.status);
  return <Tag tone={TONES[fate.status]}>{count === 1 ? word : say("several", { count, fate: word })}</Tag>;
}

/** What became of a contribution, in a sentence. */
export function FateExplained({ fate }: { fate: ContributionFate }) {
  const say: Say<Explained> = useTexts(words);
  return say(explained(fate));
}

function explained(fate: ContributionFate): Explained {
  switch (fate.status) {
    case "added":
    case "filled":
      return `explain.${fate.status}`;
    case "beside":
    case "agrees":
      return `explain.${fate.status}.${fate.with}`;
    case "conflict":
      return `explain.conflict.${fate.over}.${fate.with}`;
    case "misplaced":
      return `explain.misplaced.${fate.because}`;
  }
}
