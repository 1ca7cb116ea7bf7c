import type { ConsentChannel, ConsentPurpose, ConsentState, DataRequestKind } from "@wps/model";
import { texts } from "../language/i18n.ts";

type Term =
  | `purpose.${ConsentPurpose}`
  | `consent.${ConsentState}`
  | `channel.${ConsentChannel}`
  | `request.${DataRequestKind}`;

/** The words for what people agree to and ask about their data, one for each code of the model. */
export const rightsTerms = texts<Term>(
  "rights-terms",
  {
    "purpose.registration": "Tổ chức sự kiện",
    "purpose.certificate": "Cấp giấy chứng nhận",
    "purpose.per-diem": "Thanh toán ăn, ở, đi lại",
    "purpose.statistics": "Thống kê không nêu tên",
    "purpose.follow-up": "Liên hệ sau sự kiện",
    "purpose.report": "Nêu tên, đăng ảnh trong báo cáo",
    "purpose.photographs": "Chụp ảnh, ghi hình, ghi âm",
    "purpose.transfer-abroad": "Chuyển ra nước ngoài",
    "consent.given": "Đã đồng ý",
    "consent.refused": "Không đồng ý",
    "consent.withdrawn": "Đã rút lại",
    "consent.not-asked": "Chưa hỏi",
    "channel.paper": "Giấy đã ký",
    "channel.desk": "Nói tại bàn đón tiếp",
    "channel.self-service": "Người đó tự ghi",
    "request.access": "Xem dữ liệu của tôi",
    "request.rectification": "Chỉnh sửa dữ liệu",
    "request.copy": "Nhận một bản dữ liệu",
    "request.deletion": "Xóa dữ liệu",
    "request.restriction": "Hạn chế xử lý",
    "request.objection": "Phản đối việc xử lý",
    "request.complaint": "Khiếu nại",
  },
  {
    "purpose.registration": "Running the event",
    "purpose.certificate": "Issuing a certificate",
    "purpose.per-diem": "Paying allowances and travel",
    "purpose.statistics": "Statistics that name nobody",
    "purpose.follow-up": "Contact after the event",
    "purpose.report": "Name or picture in a report",
    "purpose.photographs": "Photographs and recordings",
    "purpose.transfer-abroad": "Transfer abroad",
    "consent.given": "Agreed",
    "consent.refused": "Did not agree",
    "consent.withdrawn": "Withdrawn",
    "consent.not-asked": "Not asked",
    "channel.paper": "Signed paper",
    "channel.desk": "Said at the desk",
    "channel.self-service": "Entered by the person",
    "request.access": "See my data",
    "request.rectification": "Have data corrected",
    "request.copy": "Get a copy",
    "request.deletion": "Have data deleted",
    "request.restriction": "Restrict what is done with it",
    "request.objection": "Object to what is done with it",
    "request.complaint": "Complain",
  },
);
