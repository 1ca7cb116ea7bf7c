// Rooms, and when they are free.
export { RoomsPage } from "./rooms/rooms-page.tsx";
