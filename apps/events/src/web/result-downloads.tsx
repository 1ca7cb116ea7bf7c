import { wordingIn } from "@wps/model";
import { SaveButtons } from "./charts/save-buttons.tsx";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { type AimRow, attainmentDefinition, takenResults } from "./result-rows.ts";
import { resultTerms } from "./result-words.ts";
import { todayAtHome } from "./today.ts";

const words = texts(
  "result-downloads",
  {
    source: "Nguồn",
    ofThose: "Theo khung kết quả mà đơn vị thực hiện đã nhập.",
    how: "Phần quãng đường từ giá trị ban đầu đến mục tiêu của kỳ đã đi được.",
    takenOn: "Ngày lấy số liệu",
    of: "Thuộc",
    level: "Cấp kết quả",
    result: "Kết quả",
    indicator: "Chỉ số",
    unit: "Đơn vị",
    baseline: "Ban đầu",
    from: "Từ ngày",
    to: "Đến ngày",
    target: "Mục tiêu",
    actual: "Đã đạt",
    attainment: "Mức hoàn thành (%)",
    status: "Trạng thái của mức hoàn thành",
    definition: "Định nghĩa",
    shownAt: "Xem tại",
    "value.unknown": "chưa rõ",
    "value.withheld": "được giữ kín",
    "value.not-asked": "không xác định",
    measuredBy: "theo số liệu của chương trình: {{by}}",
  },
  {
    source: "Source",
    ofThose: "From the results frameworks, as those who do the work entered them.",
    how: "How much of the way from the baseline to the target of the period was covered.",
    takenOn: "Taken on",
    of: "Of",
    level: "Level",
    result: "Result",
    indicator: "Indicator",
    unit: "Unit",
    baseline: "Baseline",
    from: "From",
    to: "To",
    target: "Target",
    actual: "Reached",
    attainment: "Attainment (%)",
    status: "Status of the attainment",
    definition: "Definition",
    shownAt: "Shown at",
    "value.unknown": "not known",
    "value.withheld": "kept back",
    "value.not-asked": "not asked for",
    measuredBy: "as the programme measures it: {{by}}",
  },
);

const COLUMNS = [
  "of",
  "level",
  "result",
  "indicator",
  "unit",
  "baseline",
  "from",
  "to",
  "target",
  "actual",
  "attainment",
  "status",
  "definition",
  "shownAt",
] as const;

interface ResultDownloadsProps {
  readonly title: string;
  /** The name of the files, without what follows the dot. */
  readonly file: string;
  readonly rows: readonly AimRow[];
}

/** Takes results away, with all their periods. */
export function ResultDownloads({ title, file, rows }: ResultDownloadsProps) {
  const say = useTexts(words);
  const term = useTexts(resultTerms);
  const { language } = useLanguage();
  const taken = () => ({
    title,
    about: [
      { term: say("definition"), value: `${attainmentDefinition()}: ${say("how")}` },
      { term: say("source"), value: say("ofThose") },
      { term: say("takenOn"), value: todayAtHome() },
    ],
    columns: COLUMNS.map((column) => say(column)),
    rows: takenResults(rows, {
      said: (text) => wordingIn(text, language).text,
      level: (level) => term(`level.${level}`),
      unit: (measure) => term(`measure.${measure}`),
      status: (status) => say(`value.${status}`),
      measured: (by) => say("measuredBy", { by }),
      origin: window.location.origin,
    }),
  });
  return <SaveButtons file={file} of={title} table={taken} />;
}
