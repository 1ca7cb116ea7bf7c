import type { Agency } from "../../agency.js";
import type { Recorded } from "../../on-record.js";
import type { BilingualLine } from "../../text.js";
import { type Coded, rowsOf } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";
import { since2025, structureOf2025, structureSources, throughout, until2025 } from "./structures.js";

interface Structure extends Recorded {
  readonly acts: readonly KnownLegalActCode[];
}

/** Ministries of one structure: each bears one name as long as it is on record. */
function ministriesOf({ acts, ...days }: Structure, sources: readonly string[] = structureSources) {
  return <const Code extends string>(
    code: Code,
    name: BilingualLine,
    shortName?: BilingualLine,
  ): Coded<Agency, Code> => ({
    code,
    kind: "ministry",
    names: [{ name, ...(shortName && { shortName }), ...days, basis: "stated", sources }],
    ...days,
    acts,
    basis: "stated",
    sources,
  });
}

const kept = ministriesOf(throughout);
const ended = ministriesOf(until2025);
const founded = ministriesOf(since2025, structureOf2025);
/** MOLISA signed the coordination programme of 2019, before the record of the Government's structure begins. */
const signatory = ministriesOf({ ...until2025, onRecord: { start: "2019-10-17", end: "2025-02-28" } }, [
  ...structureSources,
  "lao-dong-xa-hoi-2019",
]);

/** A row of an agency of the same level as a ministry. */
function atMinisterialLevel<Row extends Agency>(row: Row): Row {
  return { ...row, kind: "ministerial-level-agency" };
}

/** The ministries and the agencies of their level of both structures: 22 of the first, 17 of the second. */
export const ministries = rowsOf<Agency>()([
  kept("mofa", { vi: "Bộ Ngoại giao", en: "Ministry of Foreign Affairs" }, { en: "MOFA" }),
  kept("mnd", { vi: "Bộ Quốc phòng", en: "Ministry of National Defence" }, { en: "MND" }),
  kept("mps", { vi: "Bộ Công an", en: "Ministry of Public Security" }, { en: "MPS" }),
  kept("moj", { vi: "Bộ Tư pháp", en: "Ministry of Justice" }, { en: "MOJ" }),
  signatory(
    "molisa",
    { vi: "Bộ Lao động - Thương binh và Xã hội", en: "Ministry of Labour, Invalids and Social Affairs" },
    { vi: "Bộ LĐTBXH", en: "MOLISA" },
  ),
  kept("moha", { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" }, { en: "MOHA" }),
  kept("moh", { vi: "Bộ Y tế", en: "Ministry of Health" }, { en: "MOH" }),
  kept("moet", { vi: "Bộ Giáo dục và Đào tạo", en: "Ministry of Education and Training" }, { en: "MOET" }),
  ended("mpi", { vi: "Bộ Kế hoạch và Đầu tư", en: "Ministry of Planning and Investment" }, { en: "MPI" }),
  kept("mof", { vi: "Bộ Tài chính", en: "Ministry of Finance" }, { en: "MOF" }),
  ended(
    "mard",
    { vi: "Bộ Nông nghiệp và Phát triển nông thôn", en: "Ministry of Agriculture and Rural Development" },
    { vi: "Bộ NN&PTNT", en: "MARD" },
  ),
  ended(
    "monre",
    { vi: "Bộ Tài nguyên và Môi trường", en: "Ministry of Natural Resources and Environment" },
    { en: "MONRE" },
  ),
  founded(
    "mae",
    { vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment" },
    { vi: "Bộ NN&MT", en: "MAE" },
  ),
  ended("mic", { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" }, { en: "MIC" }),
  kept("most", { vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology" }, { en: "MOST" }),
  kept(
    "mcst",
    { vi: "Bộ Văn hóa, Thể thao và Du lịch", en: "Ministry of Culture, Sports and Tourism" },
    { en: "MCST" },
  ),
  ended("mot", { vi: "Bộ Giao thông vận tải", en: "Ministry of Transport" }, { en: "MOT" }),
  kept("moc", { vi: "Bộ Xây dựng", en: "Ministry of Construction" }, { en: "MOC" }),
  kept("moit", { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" }, { en: "MOIT" }),
  atMinisterialLevel(
    ended("cema", { vi: "Ủy ban Dân tộc", en: "Committee for Ethnic Minority Affairs" }, { en: "CEMA" }),
  ),
  founded("mera", { vi: "Bộ Dân tộc và Tôn giáo", en: "Ministry of Ethnic Minorities and Religions" }),
  atMinisterialLevel(kept("sbv", { vi: "Ngân hàng Nhà nước Việt Nam", en: "State Bank of Viet Nam" })),
  atMinisterialLevel(kept("gi", { vi: "Thanh tra Chính phủ", en: "Government Inspectorate" }, { en: "GI" })),
  atMinisterialLevel(kept("goo", { vi: "Văn phòng Chính phủ", en: "Government Office" })),
]);
