// The pages about who was there, which lead to one another: they travel in one file.
export { AttendancePage } from "./attendance/attendance-page.tsx";
export { ReportPage } from "./attendance/report/report-page.tsx";
export { CertificatesPage } from "./certificates/certificates-page.tsx";
