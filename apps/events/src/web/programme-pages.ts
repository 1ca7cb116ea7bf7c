// The pages of programmes, their outlines and clauses. They travel in one file.
export { ClausePage } from "./programmes/clause-page.tsx";
export { ProgrammePage } from "./programmes/programme-page.tsx";
export { ProgrammesPage } from "./programmes/programmes-page.tsx";
