/** What a trail needs of a region. */
interface TrailRegion {
  readonly code: string;
  readonly parentCode?: string | null | undefined;
}

/** The way from the topmost known region down to the lowest one that holds all of the given regions; a single region stands at its own end. Towns beside each other end at their county. */
export function regionTrail<Region extends TrailRegion>(regions: readonly TrailRegion[], known: readonly Region[]): readonly Region[] {
  const byCode = new Map(known.map((region) => [region.code, region]));
  const above = (region: TrailRegion): Region[] => {
    const own = byCode.get(region.code);
    const parent = typeof region.parentCode === "string" ? byCode.get(region.parentCode) : undefined;
    return [...(parent === undefined ? [] : above(parent)), ...(own === undefined ? [] : [own])];
  };
  const [first = [], ...others] = regions.map(above);
  return first.filter(({ code }) => others.every((trail) => trail.some((region) => region.code === code)));
}
