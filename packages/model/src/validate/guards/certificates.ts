import { Attended } from "../../attended.js";
import { Certificate, CertificateCheck, CertificateIssue, CertificateRevocation } from "../../certificate.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is {@link Attended} as it stands.
 *
 * @example
 * isAttended({ parts: 3, ofParts: 2 }); // false
 */
export const isAttended: Guard<Attended> = guardOf(Attended);

/**
 * Whether something is a {@link Certificate} as it stands.
 *
 * @example
 * isCertificate(certificate); // true
 */
export const isCertificate: Guard<Certificate> = guardOf(Certificate);

/**
 * Whether something is a {@link CertificateCheck} as it stands.
 *
 * @example
 * isCertificateCheck({ shows: "standing", standing: "valid", year: 2026 }); // true
 */
export const isCertificateCheck: Guard<CertificateCheck> = guardOf(CertificateCheck);

/**
 * Whether something is a {@link CertificateIssue} as it stands.
 *
 * @example
 * isCertificateIssue({ participations: [] }); // false
 */
export const isCertificateIssue: Guard<CertificateIssue> = guardOf(CertificateIssue);

/**
 * Whether something is a {@link CertificateRevocation} as it stands.
 *
 * @example
 * isCertificateRevocation({ reason: "replaced" }); // true
 */
export const isCertificateRevocation: Guard<CertificateRevocation> = guardOf(CertificateRevocation);
