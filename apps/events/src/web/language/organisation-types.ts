import type { OrganisationType } from "@wps/model";
import { texts } from "./i18n.ts";

/** The words for kinds of organisations: they are chosen in one place, and no first visit waits for them. */
export const typeTerms = texts<`type.${OrganisationType}`>(
  "organisation-types",
  {
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
  },
  {
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
  },
);
