/** Whether a metric is the one that its code alone means: of several definitions the first, and no part of a split one. */
export function isMeantByCode({ ref, code }: { readonly ref: string; readonly code: string }): boolean {
  return ref === code;
}
