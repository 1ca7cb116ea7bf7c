import type { PlainDate, ProvinceRef } from "@wps/model";
import { ProvinceChooser } from "../../province-chooser.tsx";
import { useField } from "./field.ts";

interface ProvinceSelectProps {
  readonly label: string;
  readonly description: string;
  readonly value: ProvinceRef | undefined;
  /** The provinces are those of this day. */
  readonly day: PlainDate;
  readonly onChange: (province: ProvinceRef | undefined) => void;
}

/** The province of the place, out of those that existed on a day. */
export function ProvinceSelect(chooser: ProvinceSelectProps) {
  return <ProvinceChooser {...useField("place.province", "place.province.*")} {...chooser} />;
}
