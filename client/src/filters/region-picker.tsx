import { PillSelect } from "../ui/components/pill-select.tsx";
import { nameOf } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";

export interface PickableRegion {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly pinyin: string;
}

export interface RegionPickerProps {
  /** In official order. */
  readonly regions: readonly PickableRegion[];
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly bare?: boolean;
  readonly className?: string | undefined;
}

/** One region; typing finds it by either name, by pinyin or by code. */
export function RegionPicker({ regions, value, onChange, bare = false, className }: RegionPickerProps) {
  const language = useLanguage();
  const words = useWords();
  const options = regions.map((region) => ({
    value: region.code,
    label: nameOf(region, language),
    search: `${region.nameZh} ${region.nameEn} ${region.pinyin} ${region.pinyin.replaceAll(" ", "")} ${region.code}`,
  }));
  return <PillSelect label={words.region} value={value} options={options} onChange={onChange} bare={bare} searchable={regions.length > 12} className={className} />;
}
