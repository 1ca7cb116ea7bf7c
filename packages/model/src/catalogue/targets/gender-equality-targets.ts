import { familyAndViolence } from "./gender-equality/family-and-violence.js";
import { healthEducationMedia } from "./gender-equality/health-education-media.js";
import { leadershipAndWork } from "./gender-equality/leadership-and-work.js";

/** The targets of the strategy that were seen, in the order of its six objectives. */
export const genderEqualityTargets = [...leadershipAndWork, ...familyAndViolence, ...healthEducationMedia];
