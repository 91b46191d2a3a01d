import { parseRegionSearch } from "../../features/profiles/region/region-search.ts";
import type { Read } from "./read.ts";

export const readRegion: Read = (raw) => ({ ...parseRegionSearch(raw) });
