import { NewParticipation } from "@wps/model";

/** Somebody new on the list of an event, with everything that is recorded of people. */
export const LAN: NewParticipation = NewParticipation.parse({
  person: {
    name: { family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" },
    birthYear: 1985,
    contact: { email: "lan@example.org", phone: "+84912345678" },
  },
  profile: {
    sex: "woman",
    organisation: "mps",
    unit: "Cục Đối ngoại",
    function: "Chuyên viên chính",
    positionLevel: "expert",
    governmentLevel: "central",
    province: { code: "01", list: "2025" },
    ageGroup: "35-44",
  },
  roles: ["participant"],
  mode: "in-person",
  status: "confirmed",
  entry: "added",
});

/** Somebody of whom little is known. */
export const AN: NewParticipation = NewParticipation.parse({
  person: { name: { family: "Trần", given: "An", order: "family-first" } },
  profile: { sex: "unknown" },
  roles: ["trainer", "speaker"],
  status: "invited",
  entry: "nominated",
});
