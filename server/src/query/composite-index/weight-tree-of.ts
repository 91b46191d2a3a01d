import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { WeightNode } from "../../statistics/composite/weight-tree.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { assertBetween } from "../selection/assert-range.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { WeightRequest } from "./composite-answer.ts";

/** The root's name, which no group may take. */
export const INDEX = "index";

const WEIGHT = { least: 0, most: 1_000_000 };
const LONGEST_NAME = 60;

const faulty = (sentence: string): QuestionError => new QuestionError("UNSUITABLE_METHOD", sentence);

/**
 * The tree that a list of weights describes, its leaves being the canonical references of exactly the given metrics; all alike
 * without a list. Throws UNSUITABLE_METHOD that names the node.
 */
export function weightTreeOf(weights: readonly WeightRequest[] | null, metrics: readonly SelectedMetric[], catalogue: InstallationCatalogue): WeightNode {
  const named = (weights ?? metrics.map(({ ref }): WeightRequest => ({ node: ref, weight: 1 }))).map(({ node, parent, weight }) => {
    assertBetween(weight, WEIGHT, `The weight of “${node}”`);
    return { code: nameOf(node, catalogue), parent: parent === null || parent === undefined ? INDEX : nameOf(parent, catalogue), weight };
  });
  const refs = new Set(metrics.map(({ ref }) => ref));
  const codes = new Set<string>();
  for (const { code } of named) {
    if (code === INDEX) throw faulty(`“${INDEX}” is the index itself: give the group another name.`);
    if (codes.has(code)) throw faulty(`“${code}” stands in the weights twice: give each metric and group one place.`);
    codes.add(code);
  }
  for (const { code, parent } of named) {
    if (refs.has(parent) || (parent !== INDEX && !codes.has(parent))) throw faulty(`“${code}” belongs to “${parent}”, which is no group of the weights: add a line for it, or leave the parent out.`);
    if (parseMetricRef(code) !== null && !refs.has(code)) throw faulty(`The weights name the metric ${code}, which the index does not take: add it to the metrics, or leave it out.`);
  }
  const unweighed = metrics.find(({ ref }) => !codes.has(ref));
  if (unweighed !== undefined) throw faulty(`${unweighed.ref} has no weight: give every metric one, or none at all to count all alike.`);
  const placed = new Set<string>();
  const build = (code: string, weight: number): WeightNode => {
    placed.add(code);
    const children = named.filter(({ parent }) => parent === code);
    if (children.length === 0 && !refs.has(code)) throw faulty(`The group “${code}” holds no metric: leave it out.`);
    if (children.length > 0 && children.every((child) => child.weight === 0)) throw faulty(`All weights below “${code}” are 0: give at least one more.`);
    return { code, weight, children: children.map((child) => build(child.code, child.weight)) };
  };
  const tree = build(INDEX, 1);
  const lost = named.find(({ code }) => !placed.has(code));
  if (lost !== undefined) throw faulty(`“${lost.code}” belongs to itself by way of “${lost.parent}”: give one of them another parent, or none.`);
  return tree;
}

/** What reads as a metric reference is one, in its canonical form; anything else is the name of a group. */
function nameOf(text: string, catalogue: InstallationCatalogue): string {
  if (parseMetricRef(text) !== null) return parseMetric(text, catalogue).ref;
  if (text.length === 0 || text.length > LONGEST_NAME) throw faulty(`“${text}” is no name of a group: write 1 to ${LONGEST_NAME} characters.`);
  return text;
}
