import { TreeSelect } from "antd";
import { MOST_SUBJECTS } from "../address/compare-request.ts";
import { CaretIcon } from "../../../ui/components/icons.tsx";
import { useCompareWords } from "../words/compare-words.ts";
import { found } from "./found.ts";
import styles from "./pickers.module.css";
import { groupsOf, nodeOf, type SubjectNode } from "./subject-tree.ts";

export interface SubjectPickerProps {
  readonly nodes: SubjectNode[];
  /** At least one. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** The metric that is compared first, and beside it further ones; typing finds them by name or code. */
export function SubjectPicker({ nodes, value, onChange }: SubjectPickerProps) {
  const words = useCompareWords();
  const [first = "", ...more] = value;
  const chosen = nodeOf(nodes, first);
  return (
    <>
      <TreeSelect<string, SubjectNode>
        aria-label={words.subject}
        className={styles["subject"] ?? ""}
        prefix={<span className={styles["label"]}>{words.subject}</span>}
        suffixIcon={<CaretIcon />}
        value={chosen?.value ?? first}
        onChange={(next) => onChange([next, ...more.filter((text) => text !== next)])}
        treeData={nodes}
        treeNodeLabelProp="label"
        treeDefaultExpandedKeys={groupsOf(nodes, chosen?.value ?? first)}
        treeExpandAction="click"
        showSearch={{ treeNodeFilterProp: "search", filterTreeNode: (text, node) => found(String(node["search"] ?? ""), text) }}
        placeholder={words.subjectSearch}
        popupMatchSelectWidth={false}
        styles={{ popup: { root: { width: "min(440px, calc(100vw - 32px))" } } }}
        listHeight={420}
      />
      <TreeSelect<string[], SubjectNode>
        aria-label={words.moreSubjects}
        className={(more.length === 0 ? styles["addSubject"] : styles["moreSubjects"]) ?? ""}
        multiple
        treeCheckable
        treeCheckStrictly={false}
        showCheckedStrategy={TreeSelect.SHOW_CHILD}
        value={nodes.length === 0 ? [] : more.map((text) => nodeOf(nodes, text)?.value ?? text)}
        onChange={(next) => onChange([first, ...next.filter((text) => text !== (chosen?.value ?? first))].slice(0, MOST_SUBJECTS))}
        treeData={nodes}
        treeNodeLabelProp="label"
        treeExpandAction="click"
        suffixIcon={<CaretIcon />}
        showSearch={{ treeNodeFilterProp: "search", filterTreeNode: (text, node) => found(String(node["search"] ?? ""), text) }}
        placeholder={`+ ${words.moreSubjects}`}
        maxTagCount="responsive"
        maxTagPlaceholder={(left) => words.andMore(String(left.length))}
        popupMatchSelectWidth={false}
        styles={{ popup: { root: { width: "min(440px, calc(100vw - 32px))" } } }}
        listHeight={420}
      />
    </>
  );
}
