import { randomBytes } from "node:crypto";
import {
  type Actor,
  attendedOf,
  type BilingualLine,
  type Certificate,
  type CertificateCheck,
  CertificateId,
  type CertificateIssue,
  type CertificateRevocation,
  certificateCodeIn,
  checkOf,
  type EventId,
  marksIn,
  type PaperRequest,
  type ProgrammeEvent,
  type Refusal,
  Refused,
  RUNNING_ROLES,
  toCertificateCode,
} from "@wps/model";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { paperFonts } from "../papers/fonts.ts";
import type { ListReading, ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { accountOf } from "../session/actor.ts";
import type { Attempt } from "../session/attempts.ts";
import { permit } from "../session/permission.ts";
import { type CertificateList, certificateList, isToBeCertified, type ListSource } from "./list.ts";
import { certificateRepository } from "./repository.ts";

export interface CertificateServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly participations: ParticipationService;
  readonly attempt: Attempt;
}

/** Whoever guesses codes has nothing to hope for; whoever mistypes them has a few tries more than they need. */
const limitsOf = (client: string) => [{ key: `certificates from ${client}`, most: 30, withinMinutes: 10 }];

/** What can be done with certificates. */
export function certificateService(deps: CertificateServiceDeps) {
  const { db, now, newId, events, organisations, participations, attempt } = deps;

  /** What the list of an event is made of, as it is or as a transaction sees it. */
  async function read(
    actor: Actor,
    { id, sessions }: ProgrammeEvent,
    reading: ListReading,
    within: Kysely<Tables> = db,
  ): Promise<ListSource> {
    const { items, unreadable } = await participations.list(actor, id, reading, within);
    const register = await attendanceBook(within).read(id, sessions);
    const certificates = await certificateRepository(within).ofEvent(id);
    return { register, people: items, certificates, unreadable: unreadable.length };
  }

  /** The names of those who run an event. */
  async function hostsOf(actor: Actor, event: ProgrammeEvent): Promise<BilingualLine[]> {
    const names = new Map((await organisations.list(actor)).map(({ id, name }) => [id, name]));
    return event.organisations
      .filter(({ role }) => (RUNNING_ROLES as readonly string[]).includes(role))
      .flatMap(({ organisation }) => names.get(organisation) ?? []);
  }

  return {
    /** Who completed an event, and who has a certificate. */
    async list(actor: Actor, id: EventId): Promise<CertificateList> {
      const event = await events.getFor(actor, id, "certificate:issue");
      return certificateList(await read(actor, event, { operation: "listCertificates" }));
    },

    /** Issues certificates to those who completed the course, all or none; whoever has a valid one keeps it. */
    async issue(actor: Actor, id: EventId, { participations: chosen }: CertificateIssue): Promise<CertificateList> {
      const event = await events.getFor(actor, id, "certificate:issue");
      const hosts = await hostsOf(actor, event);
      return atomically(db, async (transaction) => {
        await attendanceBook(transaction).keepClosed(id);
        const source = await read(actor, event, { operation: "issueCertificates" }, transaction);
        const { register } = source;
        if (register.rule === undefined) throw new Refused({ code: "RULE_NOT_SET" });
        const markAt = marksIn(register);
        const days = event.sessions.map(({ date }) => date).sort();
        const issuedAt = now();
        const issued = certified(certificateList(source), chosen).map(
          ({ participation, name }): Certificate => ({
            id: CertificateId.parse(newId()),
            code: toCertificateCode(randomBytes(16)),
            event: id,
            participation,
            issuedAt,
            holder: name,
            title: event.title,
            first: days.at(0) ?? event.dates.start,
            last: days.at(-1) ?? event.dates.end,
            attended: attendedOf(register.slots, event.sessions, (slot) => markAt(participation, slot)),
            organisations: hosts,
          }),
        );
        const certificates = certificateRepository(transaction);
        await certificates.insert(issued, accountOf(actor));
        return certificateList({ ...source, certificates: await certificates.ofEvent(id) });
      });
    },

    /**
     * The valid certificates of an event as a PDF with a page for each, or one of them.
     *
     * @param site where people reach the app
     */
    async print(
      actor: Actor,
      id: EventId,
      {
        certificate,
        language,
        reason,
        site,
      }: PaperRequest & { readonly certificate?: CertificateId | undefined } & { readonly site: string },
    ): Promise<Buffer> {
      const event = await events.getFor(actor, id, "certificate:issue");
      const { rows } = certificateList(await read(actor, event, { operation: "printCertificates", reason }));
      const all = rows.flatMap(({ certificates }) => certificates);
      const asked = certificate === undefined ? all : all.filter((one) => one.id === certificate);
      const valid = asked.filter(({ revoked }) => revoked === undefined);
      if (valid.length === 0) {
        const wasRevoked = certificate !== undefined && asked.length > 0;
        throw new Refused({ code: wasRevoked ? "CERTIFICATE_REVOKED" : "CERTIFICATE_NOT_FOUND" });
      }
      // What draws papers is large, and no start waits for it.
      const [{ drawCertificates }, { certificatePaper }] = await Promise.all([
        import("../papers/certificate-pages.ts"),
        import("../papers/certificate-paper.ts"),
      ]);
      const papers = valid.map((one) => certificatePaper(one, { language, site }));
      return drawCertificates(papers, { language, made: now() }, await paperFonts());
    },

    /** Revokes a certificate, for good. To whoever does not run its event it is not there. */
    async revoke(actor: Actor, id: CertificateId, revocation: CertificateRevocation): Promise<Certificate> {
      permit(actor, "certificate:issue");
      const certificates = certificateRepository(db);
      const there = await certificates.find(id);
      const nothing: Refusal = { code: "CERTIFICATE_NOT_FOUND" };
      await events.getBehind(actor, there?.event, "certificate:issue", nothing);
      if (there === undefined) throw new Refused(nothing);
      const at = atLeast(there.issuedAt, now());
      if (!(await certificates.revoke(id, revocation, { by: accountOf(actor), at }))) {
        throw new Refused({ code: "CERTIFICATE_REVOKED" });
      }
      await readingLog(db).note({ actor, operation: "revokeCertificate", event: there.event, people: 1, at });
      return { ...there, revoked: { at, ...revocation } };
    },

    /**
     * What a certificate says, for whoever has its code. What is no code, and a code that none has, are the same.
     *
     * @param client counts what fails
     */
    async check(actor: Actor, text: string, client: string): Promise<CertificateCheck> {
      permit(actor, "certificate:check");
      const found = await attempt(limitsOf(client), async () => {
        const code = certificateCodeIn(text);
        return code && certificateRepository(db).findByCode(code);
      });
      if (found === undefined) throw new Refused({ code: "CERTIFICATE_NOT_FOUND" });
      const { certificate, sensitivity } = found;
      const check = checkOf(certificate, sensitivity);
      if (check.shows === "facts") {
        const { event } = certificate;
        await readingLog(db).note({ actor, operation: "checkCertificate", event, people: 1, at: now() });
      }
      return check;
    },
  };
}
export type CertificateService = ReturnType<typeof certificateService>;

/** A machine's clock may be set back; nothing is revoked before it was issued. */
const atLeast = (earlier: string, now: string): string => (now > earlier ? now : earlier);

/** Those to be given a certificate: whoever is named, or everybody who comes into question. */
function certified({ rows }: CertificateList, chosen: CertificateIssue["participations"]) {
  if (chosen === undefined) return rows.filter(isToBeCertified);
  const known = new Map(rows.map((row) => [row.participation, row]));
  return chosen.map((id, at) => {
    const row = known.get(id);
    if (row === undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
    if (row.completion !== "met") throw new Refused({ code: "RULE_NOT_MET", id, path: ["participations", at] });
    return row;
  });
}
