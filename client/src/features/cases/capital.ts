/** A word as it begins a label: English words of the catalogue are written small. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
