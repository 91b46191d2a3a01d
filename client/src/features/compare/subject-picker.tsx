import { TreeSelect } from "antd";
import { CaretIcon } from "../../ui/components/icons.tsx";
import styles from "./pickers.module.css";
import { useCompareWords } from "./compare-words.ts";
import { groupsOf, nodeOf, type SubjectNode } from "./subject-tree.ts";

export interface SubjectPickerProps {
  readonly nodes: SubjectNode[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One picker for indicators, case statistics and assessment scores; typing finds them by name or code. */
export function SubjectPicker({ nodes, value, onChange }: SubjectPickerProps) {
  const words = useCompareWords();
  const chosen = nodeOf(nodes, value);
  return (
    <TreeSelect<string, SubjectNode>
      aria-label={words.subject}
      className={styles["subject"] ?? ""}
      prefix={<span className={styles["label"]}>{words.subject}</span>}
      suffixIcon={<CaretIcon />}
      value={chosen?.value ?? value}
      onChange={onChange}
      treeData={nodes}
      treeNodeLabelProp="label"
      treeDefaultExpandedKeys={groupsOf(nodes, chosen?.value ?? value)}
      treeExpandAction="click"
      showSearch={{ treeNodeFilterProp: "search", filterTreeNode: (text, node) => found(String(node["search"] ?? ""), text) }}
      placeholder={words.subjectSearch}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { width: "min(440px, calc(100vw - 32px))" } } }}
      listHeight={420}
    />
  );
}

/** Every word of the search must stand somewhere in the text. */
export function found(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => lower.includes(word));
}
