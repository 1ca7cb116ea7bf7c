import { measures, noReferences } from "./known-measure.js";

const coverage = {
  level: "output",
  facts: ["events", "programme"],
  frequency: "after-each-event",
  provider: "host",
  tasks: [],
  references: { ...noReferences, acts: ["101-qd-ttg-2024"] },
  confidentiality: "open",
  tier: "I",
} as const;

/** How much of the programme is reached by what is done. */
export const coverageMeasures = measures([
  {
    ...coverage,
    code: "COV-01",
    name: { vi: "Tỷ lệ nhiệm vụ có hoạt động", en: "Task coverage" },
    definition: {
      vi: "Số nhiệm vụ đã biết của chương trình có ít nhất một sự kiện đã tổ chức gắn với chính nhiệm vụ đó, trên tổng số nhiệm vụ đã biết.",
      en: "Known tasks of the programme with at least one event that took place and is linked to the task itself, over all known tasks.",
    },
    rationale: {
      vi: "Cho thấy nhiệm vụ nào chưa có hoạt động để lập kế hoạch.",
      en: "It shows which tasks nobody has begun, so that they can be planned.",
    },
    unit: { kind: "share", of: "task" },
    numerator: {
      vi: "Nhiệm vụ có ít nhất một sự kiện đã tổ chức",
      en: "Tasks with at least one event that took place",
    },
    denominator: { vi: "Nhiệm vụ đã biết của chương trình", en: "Known tasks of the programme" },
    disaggregations: ["task-group", "funder", "organisation", "year"],
    aggregation: "union",
    direction: "up",
    missingValues: {
      vi: "Nhiệm vụ được biết là có nhưng chưa thấy nội dung không nằm trong mẫu số; chúng được nêu riêng bên cạnh.",
      en: "Tasks that are known to exist but were not seen are not in the denominator; they are named beside it.",
    },
    limitations: {
      vi: "Một sự kiện chưa có nghĩa là nhiệm vụ đã hoàn thành. Có nhiệm vụ được thực hiện không qua sự kiện. Sự kiện chỉ gắn với cả nhóm thì không tính cho nhiệm vụ nào.",
      en: "One event does not complete a task, and some tasks are carried out without any. An event on a whole group counts for none of its tasks.",
    },
  },
  {
    ...coverage,
    code: "COV-02",
    name: { vi: "Mức bao phủ mục tiêu", en: "Objective coverage" },
    definition: {
      vi: "Số mục tiêu cụ thể của chương trình có ít nhất một sự kiện đã tổ chức gắn với mục tiêu đó hoặc với chỉ tiêu thuộc mục tiêu, trên tổng số mục tiêu cụ thể.",
      en: "Specific objectives of the programme with at least one event that took place and is linked to the objective or to a target under it, over all specific objectives.",
    },
    rationale: {
      vi: "Cho thấy hoạt động có dồn vào một mục tiêu và bỏ trống mục tiêu khác hay không.",
      en: "It shows whether what is done crowds around one objective and leaves another empty.",
    },
    unit: { kind: "share", of: "objective" },
    numerator: {
      vi: "Mục tiêu có ít nhất một sự kiện đã tổ chức",
      en: "Objectives with at least one event that took place",
    },
    denominator: { vi: "Mục tiêu cụ thể đã biết của chương trình", en: "Known specific objectives of the programme" },
    disaggregations: ["objective", "year"],
    aggregation: "union",
    direction: "up",
    missingValues: {
      vi: "Sự kiện không được gắn với mục tiêu nào thì không tính cho mục tiêu nào: mục tiêu không được suy ra từ nhiệm vụ.",
      en: "An event that is linked to no objective counts for none: objectives are never inferred from tasks.",
    },
    limitations: {
      vi: "Mục tiêu và nhóm nhiệm vụ của Chương trình không tương ứng một - một, nên không cộng được với mức bao phủ nhiệm vụ.",
      en: "The programme’s objectives and task groups do not match one to one, so that it does not add to task coverage.",
    },
  },
  {
    ...coverage,
    code: "COV-03",
    name: { vi: "Tỷ lệ cơ quan chủ trì, phối hợp có hoạt động", en: "Agency coverage" },
    definition: {
      vi: "Trong số cơ quan được giao chủ trì hoặc phối hợp, tỷ lệ cơ quan đã đứng ra tổ chức ít nhất một sự kiện.",
      en: "Of the agencies that the programme assigns to lead or to take part, those that organised at least one event.",
    },
    rationale: {
      vi: "Cho thấy cơ quan được giao nhiệm vụ nào chưa bắt đầu.",
      en: "It shows which of those with a task have not begun.",
    },
    unit: { kind: "share", of: "organisation" },
    numerator: {
      vi: "Cơ quan được giao có ít nhất một sự kiện đã tổ chức",
      en: "Assigned agencies with at least one event that they organised and that took place",
    },
    denominator: {
      vi: "Cơ quan được giao, theo danh sách tại ngày tính",
      en: "Agencies assigned, by the list as of the day of measuring",
    },
    disaggregations: ["government-level"],
    aggregation: "union",
    direction: "up",
    missingValues: {
      vi: "Chưa thấy phần phân công của Chương trình: chưa có danh sách cơ quan được giao thì thiếu dữ liệu. Sự kiện chưa rõ ai tổ chức làm rộng khoảng có thể. Danh sách rỗng thì không tính được.",
      en: "The programme’s assignments were not seen: without a list of agencies assigned it is missing. An event of which nobody knows who ran it widens the bounds. Over an empty list it is undefined.",
    },
    limitations: {
      vi: "Cơ quan sáp nhập được tính theo danh sách của ngày tính; việc kế thừa theo từng chức năng, không theo tên cơ quan.",
      en: "Merged agencies count by the list of the day, and what passes on is a function, never simply the name.",
    },
    references: { ...noReferences, acts: ["101-qd-ttg-2024", "176-2025-qh15"] },
    tier: "II",
  },
  {
    ...coverage,
    code: "COV-04",
    name: { vi: "Tỷ lệ nhiệm vụ được tài trợ", en: "Funded-task coverage" },
    definition: {
      vi: "Số nhiệm vụ đã biết có ít nhất một sự kiện đã tổ chức và có nhà tài trợ được nêu, trên tổng số nhiệm vụ đã biết.",
      en: "Known tasks with at least one event that took place and for which a funder is named, over all known tasks.",
    },
    rationale: {
      vi: "Cho thấy hỗ trợ tập trung vào đâu và nhiệm vụ nào chưa được hỗ trợ.",
      en: "It shows where support gathers, and which tasks have none.",
    },
    unit: { kind: "share", of: "task" },
    numerator: {
      vi: "Nhiệm vụ có ít nhất một sự kiện được tài trợ",
      en: "Tasks with at least one funded event that took place",
    },
    denominator: { vi: "Nhiệm vụ đã biết của chương trình", en: "Known tasks of the programme" },
    disaggregations: ["funder"],
    aggregation: "union",
    direction: "up",
    missingValues: {
      vi: "Sự kiện chưa rõ nguồn kinh phí không được coi là không có tài trợ: nhiệm vụ chỉ có sự kiện như vậy làm rộng khoảng có thể.",
      en: "An event whose funding is not known is not taken for unfunded: a task with such events alone widens the bounds.",
    },
    limitations: {
      vi: "Không cho biết số tiền: một khoản nhỏ và một khoản lớn được tính như nhau.",
      en: "It does not tell how much: a small sum counts like a large one.",
    },
  },
  {
    ...coverage,
    code: "COV-05",
    name: { vi: "Mức đầy đủ minh chứng", en: "Evidence completeness" },
    definition: {
      vi: "Tỷ lệ tài liệu đã có trên số tài liệu phải có, theo danh mục yêu cầu của từng khoản tài trợ.",
      en: "Documents present among those required, by the list of requirements of each grant.",
    },
    rationale: {
      vi: "Thiếu minh chứng thì kết quả không kiểm tra được.",
      en: "What has no evidence cannot be checked.",
    },
    unit: { kind: "share", of: "required-document" },
    numerator: { vi: "Tài liệu bắt buộc đã có", en: "Required documents that are present" },
    denominator: { vi: "Tài liệu bắt buộc", en: "Required documents" },
    disaggregations: ["document-kind", "grant"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Khoản tài trợ không có danh mục yêu cầu thì không vào phép tính. Tài liệu chưa ai kiểm tra thì không vào tỷ lệ mà làm rộng khoảng có thể. Không có yêu cầu nào thì không tính được, chứ không phải 100%.",
      en: "A grant without a list of requirements is not part of it. A document that nobody has looked for stays out of the share and widens the bounds. Where nothing is required it is undefined, and not 100%.",
    },
    limitations: {
      vi: "Chỉ cho biết tài liệu có hay không, không cho biết chất lượng. Danh sách ký tên không phải là minh chứng để công bố.",
      en: "It tells whether a document is there, not how good it is. Signed attendance sheets are no evidence to publish.",
    },
    level: "quality",
    facts: ["documents"],
    frequency: "continuous",
    references: noReferences,
    tier: "II",
  },
]);
