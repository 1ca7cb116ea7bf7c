import { attribute, content } from "./attribute-part.js";
import { child, children, only } from "./child-part.js";
import { code, texts } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { WHOLE } from "./xml-forms.js";

const idParts = { code: attribute("code"), vocabulary: attribute("vocabulary") };
/** A place by its code in a gazetteer. */
export interface IatiLocationId extends SaidBy<typeof idParts> {}
const locationId: Shape<IatiLocationId> = shape(idParts);

const areaParts = {
  code: attribute("code"),
  /** Code of GeographicVocabulary. ISO 3166-2 is none of them. */
  vocabulary: attribute("vocabulary"),
  level: optional(attribute("level", WHOLE)),
};
/** An area of administration that a place lies in. */
export interface IatiArea extends SaidBy<typeof areaParts> {}
const area: Shape<IatiArea> = shape(areaParts);

const pointParts = { system: attribute("srsName"), position: only("pos", content()) };
/** A point, as latitude and longitude. */
export interface IatiPoint extends SaidBy<typeof pointParts> {}
const point: Shape<IatiPoint> = shape(pointParts);

const locationParts = {
  ref: optional(attribute("ref")),
  /** Code of GeographicLocationReach: 1 the activity, 2 those who benefit. */
  reach: optional(code("location-reach")),
  ids: optional(children("location-id", locationId)),
  name: optional(texts("name")),
  description: optional(texts("description")),
  activityDescription: optional(texts("activity-description")),
  areas: optional(children("administrative", area)),
  point: optional(child("point", point)),
  /** Code of GeographicExactness: 1 exact, 2 approximate. */
  exactness: optional(code("exactness")),
  /** Code of GeographicLocationClass. */
  class: optional(code("location-class")),
  feature: optional(code("feature-designation")),
};
/** Where an activity takes place, or whom it reaches. */
export interface IatiLocation extends SaidBy<typeof locationParts> {}
export const location: Shape<IatiLocation> = shape(locationParts);
