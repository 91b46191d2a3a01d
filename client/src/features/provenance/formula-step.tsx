import { DataTable, type DataColumn } from "../../ui/components/data-table.tsx";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { Note, Step } from "./step.tsx";
import styles from "./provenance.module.css";
import { formulaText, plainNumber, termName, termRole, type Provenance, type Term } from "./trace-view.ts";
import { useProvenanceWords } from "./words.ts";

export function FormulaStep({ provenance }: { readonly provenance: Provenance }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  const { metric, terms, partial } = provenance;
  const isRatio = terms.some(({ inDenominator }) => inDenominator);
  const columns: DataColumn<Term>[] = [
    { key: "measure", head: words.measure, align: "left", cell: (term) => termName(term, language) },
    { key: "role", head: words.role, align: "left", cell: (term) => termRole(term, isRatio, language) },
    { key: "source", head: words.source, align: "left", cell: ({ source }) => words.sources[source] },
    { key: "value", head: words.total, align: "right", cell: ({ value, unitZh, unitEn }) => (value === null ? words.none : `${plainNumber(value, language)} ${pick(language, unitZh, unitEn)}`) },
  ];
  return (
    <Step number={2} title={words.steps.formula}>
      <p className={styles["formula"]}>{formulaText(provenance, language)}</p>
      <p className={styles["definition"]}>{pick(language, metric.definitionZh, metric.definitionEn)}</p>
      <p className={styles["code"]}>{words.version(metric.code, String(metric.version))} · <code>{metric.formula}</code></p>
      <DataTable caption={words.steps.formula} columns={columns} rows={terms} rowKey={({ number }) => String(number)} />
      {partial ? <Note>{words.partial}</Note> : null}
    </Step>
  );
}
