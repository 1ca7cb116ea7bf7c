// The list of an event by name, lists that come in as a whole, and who may be one person. They travel in one file.
export { ImportPage } from "./participant-import/import-page.tsx";
export { ParticipantsPage } from "./participants/participants-page.tsx";
export { TrainersPage } from "./trainers/trainers-page.tsx";
export { TwinsPage } from "./twins/twins-page.tsx";
