/** The mark of a query whose every answer is written down as a look at people: it is taken again by a person alone. */
export const WRITTEN_LOOK = { is: "written-look" } as const;

/** Whether a query may be asked again by itself: because a window comes to the front, or because others changed something. */
export const mayAskAgain = ({ meta }: { readonly meta: unknown }) => meta !== WRITTEN_LOOK;
