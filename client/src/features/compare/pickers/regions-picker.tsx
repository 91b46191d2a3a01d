import { TreeSelect } from "antd";
import { Suspense, useState, type ReactElement } from "react";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { CaretIcon } from "../../../ui/components/icons.tsx";
import { isSignedIn, useViewer } from "../../../session/viewer.ts";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useCompareWords } from "../words/compare-words.ts";
import styles from "./pickers.module.css";
import { readChoice, writeChoice, type ChoosableRegions } from "../address/region-choice.ts";
import { regionTree, type RegionNode } from "./region-tree.ts";
import { found } from "./found.ts";
import { lazyPart } from "../../../ui/load-part.ts";

/** Loaded when somebody first looks at their groups. */
const GroupsDialog = lazyPart(async () => import("../groups/groups-dialog.tsx"));

export interface RegionsPickerProps {
  readonly from: ChoosableRegions;
  readonly home: RegionNameFragment;
  /** Codes and sets, as in the address. */
  readonly value: readonly string[];
  readonly onChange: (texts: readonly string[]) => void;
}

interface Chosen {
  readonly value: string;
  readonly label: string;
}

/** Any regions down to towns, with quick picks for whole levels and saved groups. */
export function RegionsPicker({ from, home, value, onChange }: RegionsPickerProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const signedIn = isSignedIn(useViewer());
  const [grouping, setGrouping] = useState(false);
  const chosen = readChoice(value, from).regions.map((region): Chosen => ({ value: region.code, label: nameOf(region, language) }));
  const counties = from.counties.filter((county) => from.towns.some((town) => town.parentCode === county.code));
  const picks = [
    { text: `counties(${home.code})`, label: words.allCounties },
    ...(from.towns.length === 0 ? [] : [{ text: `towns(${home.code})`, label: words.allTowns }]),
    ...(from.groups ?? []).map(({ id, name }) => ({ text: `group(${id})`, label: name })),
    ...counties.map((county) => ({ text: `towns(${county.code})`, label: words.townsOf(nameOf(county, language)) })),
  ];
  const withPicks = (menu: ReactElement) => (
    <>
      <div className={styles["picks"]} role="group" aria-label={words.quickPicks}>
        {picks.map(({ text, label }) => (
          <button key={text} type="button" className={styles["pick"]} aria-pressed={value.length === 1 && value[0] === text} onClick={() => onChange([text])}>
            {label}
          </button>
        ))}
        {signedIn ? (
          <button type="button" className={styles["manage"]} aria-haspopup="dialog" onClick={() => setGrouping(true)}>
            {words.groups}
          </button>
        ) : null}
      </div>
      {menu}
    </>
  );
  return (
    <>
      <TreeSelect<Chosen[], RegionNode>
        aria-label={words.regions}
        className={styles["regions"] ?? ""}
        prefix={<span className={styles["label"]}>{words.regions}</span>}
        suffixIcon={<CaretIcon />}
        treeCheckable
        treeCheckStrictly
        multiple
        value={chosen}
        onChange={(nodes) => onChange(writeChoice(nodes.map((node) => node.value), from))}
        treeData={regionTree(from, language)}
        treeDefaultExpandedKeys={from.cities.map((city) => city.code)}
        showSearch={{ treeNodeFilterProp: "search", filterTreeNode: (text, node) => found(String(node["search"] ?? ""), text) }}
        placeholder={words.regionsSearch}
        maxTagCount="responsive"
        maxTagPlaceholder={(left) => words.andMore(String(left.length))}
        popupMatchSelectWidth={false}
        styles={{ popup: { root: { width: "min(420px, calc(100vw - 32px))" } } }}
        popupRender={withPicks}
        listHeight={360}
      />
      {grouping ? (
        <Suspense fallback={null}>
          <GroupsDialog from={from} value={value} onChange={onChange} onClose={() => setGrouping(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
