import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import { GraphQLError } from "graphql";
import { answer, authoriseBasis, authoriseRecords } from "../../graphql/answer.ts";
import { recordCaseReading } from "../../graphql/case-reading.ts";
import { assertSomebody, scopeOfAsker } from "../../graphql/operation-context.ts";
import type { OperationContext } from "../../graphql/operation-context.ts";
import { recordReading } from "../../identity/record-reading.ts";
import { caseStatistics } from "../../query/case-statistics/case-statistics.ts";
import { STOCK_MEASURES, STORED_MEASURES } from "../../query/case-statistics/read-measures.ts";
import { cases } from "../../query/cases/cases.ts";
import { compare } from "../../query/compare/compare.ts";
import type { CompareOptions } from "../../query/compare/compare-options.ts";
import { withinSight } from "../../query/sight.ts";
import { CASE_HEAD, caseRows } from "./case-rows.ts";
import { readCaseQuestion } from "./case-statistics-query.ts";
import { caseStatisticsTable } from "./case-statistics-rows.ts";
import { COMPARISON_HEAD, comparisonRows } from "./comparison-rows.ts";
import { csvText } from "./csv-text.ts";
import { ExportRefused, readCaseFilter, readSelection } from "./export-query.ts";
import type { ExportTable } from "./export-table.ts";
import { xlsxFile } from "./xlsx-file.ts";

/** Values with their parts and intervals; changes and ranks are derived from them. */
const OPTIONS: CompareOptions = { yearOnYear: false, previousChange: false, rank: false, rankMove: false, reference: false, interval: true };
const MOST_CASES = 10_000;
/** What is written where the address names no measures: what stored sums have, and of live ones what is pending as well. */
const DEFAULTS: Readonly<Record<Basis, readonly CaseMeasure[]>> = { live: [...STORED_MEASURES, ...STOCK_MEASURES], approved: STORED_MEASURES, aired: STORED_MEASURES };

/** Gives the context of a request that was admitted. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => OperationContext;

/** Asks a question and lays its answer out as a table. */
type Read = (context: OperationContext, search: URLSearchParams) => Promise<ExportTable>;

/** The two forms of each export: what it is sent as, and how a table becomes its body. */
const FORMS = {
  csv: { type: "text/csv; charset=utf-8", write: ({ head, rows }: ExportTable): string | Promise<Buffer> => csvText(head, rows) },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: xlsxFile },
} as const;

/**
 * `GET /export/compare`, `/export/case-statistics` and `/export/cases`, each as `.csv` and `.xlsx`: the same questions, scopes and
 * refusals as in GraphQL, put on record before anything is handed over.
 */
export function serveExports(app: FastifyInstance, contextOf: ContextOf): void {
  const serve = (path: string, name: string, read: Read): void => {
    for (const form of ["csv", "xlsx"] as const) app.get(`/export/${path}.${form}`, (request, reply) => send(request, reply, contextOf, { name, form, read }));
  };
  serve("compare", "comparison", async (context, search) => {
    const selection = readSelection(search);
    authoriseBasis(context, selection.basis);
    const comparison = await answer(context, (question) => compare(question, selection, withinSight(OPTIONS, scopeOfAsker(context.asker), selection.basis)));
    return { head: COMPARISON_HEAD, rows: comparisonRows(comparison) };
  });
  serve("case-statistics", "case-statistics", async (context, search) => {
    const question = readCaseQuestion(search);
    authoriseBasis(context, question.basis);
    const statistics = await answer(context, async (room) => {
      const counted = await caseStatistics(room, question, { measures: DEFAULTS[question.basis] });
      await recordCaseReading(context, question, counted);
      return counted;
    });
    return caseStatisticsTable(question.groupBy, statistics);
  });
  serve("cases", "cases", async (context, search) => {
    const filter = readCaseFilter(search);
    authoriseRecords(context);
    const page = await answer(context, (question) => cases(question, filter, { first: MOST_CASES, after: null }));
    if (page.next !== null) throw new ExportRefused(`More than ${MOST_CASES} cases fit the filter: name a smaller region or a shorter period.`);
    return { head: CASE_HEAD, rows: caseRows(page) };
  });
}

interface Export {
  readonly name: string;
  readonly form: keyof typeof FORMS;
  readonly read: Read;
}

async function send(request: FastifyRequest, reply: FastifyReply, contextOf: ContextOf, { name, form, read }: Export): Promise<FastifyReply> {
  const context = contextOf(request, reply);
  const search = new URLSearchParams(request.url.split("?")[1] ?? "");
  try {
    assertSomebody(context.asker);
    const body = await FORMS[form].write(await read(context, search));
    await recordReading(context.identity, context.asker, { action: "exported", subject: `${name}.${form}`, detail: { query: search.toString().slice(0, 2_000), bytes: body.length } }, context.origin);
    return await reply.type(FORMS[form].type).header("content-disposition", `attachment; filename="plumbline-${name}.${form}"`).send(body);
  } catch (error) {
    if (error instanceof ExportRefused) return await reply.code(400).send(errorBody(error.message, error.code));
    const code = error instanceof GraphQLError ? error.extensions["code"] : undefined;
    if (!(error instanceof GraphQLError) || typeof code !== "string") throw error;
    return await reply.code(code === "UNAUTHENTICATED" ? 401 : code === "FORBIDDEN" ? 403 : 400).send(errorBody(error.message, code));
  } finally {
    context.read.close();
  }
}

const errorBody = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
