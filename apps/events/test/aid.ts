/** A ministry publishes; the donor and the agency that passes its money on are known to registers. */
export const AID_PUBLISHING = {
  publisher: { organisation: "mps", isSecondary: true },
  entries: [
    { organisation: "gov-canada", identifier: "XM-DAC-301-2" },
    { organisation: "mps", identifier: "VN-COA-0001" },
    { organisation: "un-women", identifier: "XM-DAC-41146", channel: "41146" },
  ],
} as const;
