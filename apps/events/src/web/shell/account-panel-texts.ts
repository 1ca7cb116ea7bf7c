import { texts } from "../language/i18n.ts";

export const accountPanelTexts = texts(
  "account-panel",
  {
    ownAccount: "Tài khoản và mật khẩu",
    accounts: "Quản lý tài khoản",
    portal: "Cổng nhà tài trợ",
    releases: "Công bố số liệu",
    requests: "Yêu cầu về dữ liệu",
    grants: "Khoản tài trợ",
    due: "Việc đến hạn",
    countryDays: "Lịch chung của cả nước",
    rooms: "Phòng",
    aid: "Dữ liệu viện trợ (IATI)",
    signOut: "Đăng xuất",
    signOutFailed: "Chưa đăng xuất được. Hãy thử lại.",
  },
  {
    ownAccount: "Account and password",
    accounts: "Manage accounts",
    portal: "Donor portal",
    releases: "Releases",
    requests: "Data requests",
    grants: "Grants",
    due: "What is due",
    countryDays: "Days of the country",
    rooms: "Rooms",
    aid: "Aid data (IATI)",
    signOut: "Sign out",
    signOutFailed: "You are not signed out yet. Try again.",
  },
);
