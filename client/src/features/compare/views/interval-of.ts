/** Both ends of an interval as an answer gives them, or none. */
export function intervalOf({ lower, upper }: { readonly lower?: number | null | undefined; readonly upper?: number | null | undefined }): readonly [lower: number, upper: number] | null {
  return typeof lower === "number" && typeof upper === "number" ? [lower, upper] : null;
}
