// An event that is entered, and one that is edited: the same form. Rooms are made in it too. They travel in one file.
export { EditEventPage } from "./event-form/edit-event-page.tsx";
export { NewEventPage } from "./event-form/new-event-page.tsx";
export { RoomsPage } from "./rooms/rooms-page.tsx";
