import { texts } from "../language/i18n.ts";

export const referenceTexts = texts(
  "reference",
  {
    tabs: "Các phần tra cứu",
    plans: "Kế hoạch",
    targets: "Chỉ tiêu",
    agencies: "Cơ quan",
    provinces: "Tỉnh",
  },
  {
    tabs: "Parts of the reference",
    plans: "Plans",
    targets: "Targets",
    agencies: "Agencies",
    provinces: "Provinces",
  },
);
