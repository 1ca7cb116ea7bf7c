// The pages of the officer for data protection, who goes from one to the other. They travel in one file.
export { RequestsPage } from "./data-requests/requests-page.tsx";
export { RetentionPage } from "./retention/retention-page.tsx";
