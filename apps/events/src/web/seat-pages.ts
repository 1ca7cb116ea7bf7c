// The pages about seats, for those who give them and those who hold a link. They share most of what they are made of, and
// travel in one file: the frame then names one in place of four.
export { NominatePage } from "./nominate/nominate-page.tsx";
export { OwnPlacePage } from "./own-place/own-place-page.tsx";
export { RegisterPage } from "./register/register-page.tsx";
export { SeatsPage } from "./seats/seats-page.tsx";
