import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CompareIndicatorsQuery } from "../../../generated/graphql.ts";
import { capital, capitalName } from "../../../ui/formats/capital.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { caseTypeName } from "../../../ui/words/case-words.ts";
import { CASE_MEASURE_TRAITS } from "../sheet/case-measures.ts";
import { compareWords } from "../words/compare-words.ts";
import { CASE_MEASURES, printSubject } from "../address/subject.ts";

/** A node of the picker: a group, or a subject that can be chosen. */
export interface SubjectNode {
  readonly value: string;
  readonly title: string;
  /** What stands in the closed control. */
  readonly label: string;
  /** What a search finds: names in both languages and the code. */
  readonly search: string;
  readonly selectable: boolean;
  /** The same with its version, where its code alone means it. */
  readonly versioned?: string;
  readonly children?: SubjectNode[];
}

export type Indicator = CompareIndicatorsQuery["metrics"][number];

/** An assessment scheme with its criteria. */
export type Scheme = NonNullable<CompareIndicatorsQuery["assessmentSchemes"]>[number];

/** The types whose statistics are kept as case records. */
const TYPES: readonly CaseType[] = ["reconsideration", "mediation", "legal_aid", "legality_review"];

/** One tree of all that can be compared: the business-environment set first, the other indicators by domain, case statistics, assessments. */
export function subjectTree(indicators: readonly Indicator[], schemes: readonly Scheme[], language: Language): SubjectNode[] {
  const words = compareWords(language);
  const several = new Set(indicators.filter(({ version, code }) => indicators.some((other) => other.code === code && other.version !== version)).map(({ code }) => code));
  const leafOf = (indicator: Indicator, prefix: string): SubjectNode => indicatorNode(indicator, several.has(indicator.code), language, prefix);
  const set = indicators.filter((indicator) => typeof indicator.businessEnvironmentNo === "number");
  const others = indicators.filter((indicator) => typeof indicator.businessEnvironmentNo !== "number");
  const domains = [...new Set(others.map((indicator) => indicator.domainZh))];
  const ordered = set.toSorted((a, b) => (a.businessEnvironmentNo ?? 0) - (b.businessEnvironmentNo ?? 0));
  const nodes = [
    group("set", words.businessEnvironment, ordered.map((indicator) => leafOf(indicator, `${indicator.businessEnvironmentNo}. `))),
    ...domains.map((domain) => {
      const members = others.filter((indicator) => indicator.domainZh === domain);
      const name = members[0] === undefined ? domain : nameOf({ nameZh: domain, nameEn: members[0].domainEn }, language);
      return group(`domain ${domain}`, capital(name), members.map((indicator) => leafOf(indicator, "")));
    }),
    group("cases", words.caseStatistics, TYPES.map((type) => caseGroup(type, language))),
    ...schemes.map((scheme) => schemeGroup(scheme, language)),
  ];
  return nodes.filter((node) => node.children !== undefined && node.children.length > 0);
}

/** The node of a subject. A definition that its code alone means stands under the code, whichever way the address names it. */
export function nodeOf(nodes: readonly SubjectNode[], value: string): SubjectNode | null {
  const all = nodes.flatMap(function flat(node): SubjectNode[] {
    return [node, ...(node.children ?? []).flatMap(flat)];
  });
  return all.find((node) => node.value === value) ?? all.find((node) => node.selectable && node.versioned === value) ?? null;
}

/** The group that holds a subject, so that the open tree shows it. */
export function groupsOf(nodes: readonly SubjectNode[], value: string): string[] {
  for (const node of nodes) {
    if (node.value === value) return [node.value];
    const below = groupsOf(node.children ?? [], value);
    if (below.length > 0) return [node.value, ...below];
  }
  return [];
}

function group(value: string, title: string, children: SubjectNode[]): SubjectNode {
  return { value, title, label: title, search: title, selectable: false, children };
}

function indicatorNode(indicator: Indicator, saysVersion: boolean, language: Language, prefix: string): SubjectNode {
  const words = compareWords(language);
  const name = capitalName(indicator, language);
  const version = saysVersion ? ` v${indicator.version}` : "";
  const computed = typeof indicator.notComputed === "string" ? ` · ${words.notComputed}` : "";
  const leaf = {
    value: indicator.ref,
    title: `${prefix}${name}${version}${computed}`,
    label: `${indicator.code} ${name}${version}`,
    search: `${indicator.code} ${indicator.nameZh} ${indicator.nameEn}`,
    selectable: true,
    versioned: `${indicator.code}@${indicator.version}`,
  };
  if (indicator.breakdown !== null && indicator.breakdown !== undefined) return leaf;
  const children = indicator.breakdownKeys.map((key) => ({
    value: `${indicator.ref}/${key.key}`,
    versioned: `${leaf.versioned}/${key.key}`,
    title: nameOf(key, language),
    label: `${leaf.label} · ${nameOf(key, language)}`,
    search: `${leaf.search} ${key.key} ${key.nameZh} ${key.nameEn}`,
    selectable: true,
  }));
  return children.length === 0 ? leaf : { ...leaf, children };
}

function caseGroup(type: CaseType, language: Language): SubjectNode {
  const names = caseTypeName(type);
  const name = capitalName(names, language);
  return group(
    `cases ${type}`,
    name,
    CASE_MEASURES.map((measure) => {
      const traits = CASE_MEASURE_TRAITS[measure];
      return {
        value: printSubject({ kind: "cases", type, measure }),
        title: capitalName(traits, language),
        label: `${name} · ${nameOf(traits, language)}`,
        search: `${names.nameZh} ${names.nameEn} ${traits.nameZh} ${traits.nameEn}`,
        selectable: true,
      };
    }),
  );
}

function schemeGroup({ code, criteria, ...names }: Scheme, language: Language): SubjectNode {
  const words = compareWords(language);
  const name = capitalName(names, language);
  const leaf = (criterion: string | null, title: string, search: string): SubjectNode => ({
    value: printSubject({ kind: "score", scheme: code, criterion }),
    title,
    label: `${name} · ${title}`,
    search: `${names.nameZh} ${names.nameEn} ${search}`,
    selectable: true,
  });
  return group(`scheme ${code}`, `${words.assessment} · ${name}`, [
    leaf(null, words.totalScore, words.totalScore),
    ...criteria.map((criterion) => leaf(criterion.code, capitalName(criterion, language), `${criterion.code} ${criterion.nameZh} ${criterion.nameEn}`)),
  ]);
}
