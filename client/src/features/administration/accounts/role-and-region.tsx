import { useQuery } from "@apollo/client/react";
import { AdministrationRegionsDocument, type RegionNameFragment, type Role } from "../../../generated/graphql.ts";
import form from "../../../ui/forms/form.module.css";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { nameOf, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { useAccountsWords } from "./accounts-words.ts";
import { possibleRoles, regionFor, suitableRegions } from "./suitable-regions.ts";

/** All regions that an administrator may give, from their own down to the towns; empty until they are there. */
export function useGivableRegions(home: string): readonly RegionNameFragment[] {
  return useQuery(AdministrationRegionsDocument, { variables: { within: home } }).data?.regions ?? [];
}

export interface RoleAndRegionProps {
  readonly regions: readonly RegionNameFragment[];
  readonly role: Role;
  readonly region: string;
  readonly onChange: (role: Role, region: string) => void;
}

/** A role, and of the regions only those that suit it. */
export function RoleAndRegion({ regions, role, region, onChange }: RoleAndRegionProps) {
  const words = useAccountsWords();
  const shared = useWords();
  const language = useLanguage();
  return (
    <div className={form["row"]}>
      <SelectField
        label={words.role}
        name="role"
        value={role}
        options={possibleRoles(regions).map((one) => ({ value: one, label: shared.roles[one] }))}
        onChange={(chosen) => onChange(chosen, regionFor(chosen, region, regions))}
      />
      <SelectField label={words.region} name="region" value={region} options={suitableRegions(role, regions).map((one) => optionOf(one, regions, language))} onChange={(chosen) => onChange(role, chosen)} />
    </div>
  );
}

/** Towns stand under the names of their counties. */
function optionOf(region: RegionNameFragment, regions: readonly RegionNameFragment[], language: Language) {
  const option = { value: region.code, label: nameOf(region, language) };
  const parent = region.level === "TOWN" ? regions.find(({ code }) => code === region.parentCode) : undefined;
  return parent === undefined ? option : { ...option, group: nameOf(parent, language) };
}
