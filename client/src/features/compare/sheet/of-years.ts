/** Whether periods are whole years. */
export function ofYears(periods: readonly { readonly id: string }[]): boolean {
  return periods.length > 0 && periods.every(({ id }) => /^\d{4}$/.test(id));
}
