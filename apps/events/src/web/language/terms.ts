import type {
  Count,
  EventFormat,
  EventKind,
  EventStatus,
  OrganisationRole,
  OrganisationType,
  Phase,
  Pillar,
  TextStatus,
} from "@wps/model";
import { texts } from "./i18n.ts";

type Term =
  | `kind.${EventKind}`
  | `status.${EventStatus}`
  | `format.${EventFormat}`
  | `role.${OrganisationRole}`
  | `type.${OrganisationType}`
  | `text.${TextStatus}`
  | `phase.${Phase}`
  | `pillar.${Pillar}`
  | `count.${Count["kind"]}`
  | "basis.stated"
  | "basis.inferred"
  | "basis.suggested"
  | "level.event"
  | "level.project"
  | "unit.person_one"
  | "unit.person_other"
  | "unit.agency_one"
  | "unit.agency_other"
  | "unit.province_one"
  | "unit.province_other"
  | "unit.country_one"
  | "unit.country_other"
  | "notGiven"
  | "none"
  | "unknown";

/** The words of the domain, one for each code of the model. */
export const terms = texts<Term>(
  "terms",
  {
    "kind.workshop": "Hội thảo",
    "kind.training": "Tập huấn",
    "kind.conference": "Hội nghị",
    "kind.forum": "Diễn đàn",
    "kind.dialogue": "Đối thoại",
    "kind.exchange": "Trao đổi kinh nghiệm",
    "kind.consultation": "Tham vấn",
    "kind.launch": "Lễ công bố, phát động",
    "kind.ceremony": "Lễ kỷ niệm, trao giải",
    "kind.drill": "Diễn tập",
    "kind.other": "Sự kiện khác",
    "status.planned": "Dự kiến",
    "status.confirmed": "Đã xác nhận",
    "status.held": "Đã tổ chức",
    "status.postponed": "Hoãn",
    "status.cancelled": "Đã hủy",
    "format.in-person": "Trực tiếp",
    "format.hybrid": "Trực tiếp kết hợp trực tuyến",
    "format.online": "Trực tuyến",
    "format.not-given": "Hình thức: nguồn không nêu",
    "role.lead": "Chủ trì",
    "role.co-host": "Đồng tổ chức",
    "role.partner": "Đối tác phối hợp",
    "role.venue": "Đơn vị đăng cai",
    "role.implementer": "Đơn vị thực hiện",
    "type.government": "Cơ quan nhà nước trung ương",
    "type.local-government": "Chính quyền địa phương",
    "type.other-public-sector": "Tổ chức thuộc khu vực công khác",
    "type.international-ngo": "Tổ chức phi chính phủ quốc tế",
    "type.national-ngo": "Tổ chức phi chính phủ trong nước",
    "type.multilateral": "Tổ chức đa phương",
    "type.foundation": "Quỹ",
    "type.private-sector": "Doanh nghiệp",
    "type.academic": "Cơ sở đào tạo, nghiên cứu",
    "type.other": "Loại khác",
    "text.official": "Chính thức",
    "text.near-official": "Gần chính thức",
    "text.paraphrase": "Diễn giải",
    "text.inferred": "Suy ra",
    "text.missing": "Chưa tìm thấy",
    "pillar.participation": "Tham gia",
    "pillar.protection": "Bảo vệ",
    "pillar.prevention": "Phòng ngừa",
    "pillar.relief-and-recovery": "Cứu trợ và phục hồi",
    "phase.preparation": "Giai đoạn chuẩn bị",
    "phase.delivery": "Thực hiện chương trình",
    "phase.afterwards": "Sau khi chương trình kết thúc",
    "count.exact": "Chính xác",
    "count.about": "Khoảng",
    "count.at-least": "Ít nhất",
    "count.more-than": "Hơn",
    "count.unknown": "Chưa rõ",
    "basis.stated": "Nguồn nêu rõ",
    "basis.inferred": "Suy ra",
    "basis.suggested": "Đề xuất",
    "level.event": "Tài trợ cho sự kiện",
    "level.project": "Tài trợ qua dự án khung",
    "unit.person_one": "người",
    "unit.person_other": "người",
    "unit.agency_one": "đơn vị",
    "unit.agency_other": "đơn vị",
    "unit.province_one": "tỉnh, thành phố",
    "unit.province_other": "tỉnh, thành phố",
    "unit.country_one": "quốc gia",
    "unit.country_other": "quốc gia",
    notGiven: "Nguồn không nêu",
    none: "Không có",
    unknown: "Chưa rõ",
  },
  {
    "kind.workshop": "Workshop",
    "kind.training": "Training",
    "kind.conference": "Conference",
    "kind.forum": "Forum",
    "kind.dialogue": "Dialogue",
    "kind.exchange": "Exchange of experience",
    "kind.consultation": "Consultation",
    "kind.launch": "Launch",
    "kind.ceremony": "Ceremony",
    "kind.drill": "Drill",
    "kind.other": "Other event",
    "status.planned": "Planned",
    "status.confirmed": "Confirmed",
    "status.held": "Held",
    "status.postponed": "Postponed",
    "status.cancelled": "Cancelled",
    "format.in-person": "In person",
    "format.hybrid": "In person and online",
    "format.online": "Online",
    "format.not-given": "Format: not given in the sources",
    "role.lead": "Lead",
    "role.co-host": "Co-host",
    "role.partner": "Partner",
    "role.venue": "Venue host",
    "role.implementer": "Implementer",
    "type.government": "Central government",
    "type.local-government": "Local government",
    "type.other-public-sector": "Other public sector",
    "type.international-ngo": "International NGO",
    "type.national-ngo": "National NGO",
    "type.multilateral": "Multilateral",
    "type.foundation": "Foundation",
    "type.private-sector": "Private sector",
    "type.academic": "Academic, training and research",
    "type.other": "Other",
    "text.official": "Official",
    "text.near-official": "Near-official",
    "text.paraphrase": "Paraphrase",
    "text.inferred": "Inferred",
    "text.missing": "Not found",
    "pillar.participation": "Participation",
    "pillar.protection": "Protection",
    "pillar.prevention": "Prevention",
    "pillar.relief-and-recovery": "Relief and recovery",
    "phase.preparation": "Preparation",
    "phase.delivery": "Delivery of the programme",
    "phase.afterwards": "After the programme's end",
    "count.exact": "Exactly",
    "count.about": "About",
    "count.at-least": "At least",
    "count.more-than": "More than",
    "count.unknown": "Unknown",
    "basis.stated": "Stated by a source",
    "basis.inferred": "Inferred",
    "basis.suggested": "Suggested",
    "level.event": "Funds the event",
    "level.project": "Funds the wider project",
    "unit.person_one": "person",
    "unit.person_other": "people",
    "unit.agency_one": "agency",
    "unit.agency_other": "agencies",
    "unit.province_one": "province",
    "unit.province_other": "provinces",
    "unit.country_one": "country",
    "unit.country_other": "countries",
    notGiven: "Not given in the sources",
    none: "None",
    unknown: "Unknown",
  },
);
