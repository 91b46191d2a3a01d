import { PillSelect } from "../../../../ui/components/pill-select.tsx";
import { formatPeriod, periodLabel } from "../../../../ui/formats/period.ts";
import { nameList } from "../../../../charts/chart-sentence.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import type { CompareRequest } from "../../address/compare-request.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import { useViewWords } from "../../words/view-words.ts";
import { QuarterPicker } from "../quarter-picker.tsx";
import { beginnings, chainOf, throughOf, usualBeginning } from "./change-chain.ts";

const WAYS = ["each", "years"] as const;
/** What stands in the picker for quarters that an address lists. */
const LISTED = "listed";

export interface ChainPickerProps {
  readonly request: CompareRequest;
  /** From where to where each step leads; empty where there is one alone. */
  readonly steps: readonly string[];
}

/** From which quarter, through which, to which; and which step of it is drawn. */
export function ChainPicker({ request, steps }: ChainPickerProps) {
  const words = useViewWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const chain = chainOf(request);
  if (chain === null) return <QuarterPicker request={request} />;
  const { from, through } = chain;
  const direct = { value: "direct", label: words.ways.direct };
  // A way that leads through no quarter, or through more than one answer chains, is none.
  const ways = WAYS.filter((way) => throughOf({ ...request, through: way }, from).length > 0).map((way) => ({ value: way as string, label: words.ways[way] }));
  const listed = typeof request.through === "object" && through.length > 0 ? [{ value: LISTED, label: nameList(through.map(({ id }) => formatPeriod(id, language)), language, 2) }] : [];
  const shown = request.step !== null && request.step <= steps.length ? request.step : null;
  return (
    <>
      <PillSelect
        small
        label={words.changeFrom}
        value={from.id}
        options={beginnings(request).map((quarter) => ({ value: quarter.id, label: periodLabel(quarter, language) })).toReversed()}
        onChange={(id) => change({ from: id === usualBeginning(request)?.id ? undefined : id, step: undefined })}
      />
      {ways.length + listed.length === 0 ? null : (
        <PillSelect
          small
          label={words.changeThrough}
          value={through.length === 0 ? direct.value : typeof request.through === "string" ? request.through : LISTED}
          options={[direct, ...ways, ...listed]}
          onChange={(way) => {
            if (way !== LISTED) change({ through: WAYS.find((one) => one === way), step: undefined });
          }}
        />
      )}
      <QuarterPicker request={request} label={words.changeTo} />
      {steps.length === 0 ? null : (
        <PillSelect
          small
          label={words.changeStep}
          value={shown === null ? "" : String(shown)}
          options={[{ value: "", label: words.wholeChain }, ...steps.map((name, at) => ({ value: String(at + 1), label: name }))]}
          onChange={(step) => change({ step: step === "" ? undefined : Number(step) })}
        />
      )}
    </>
  );
}
