import type { FaultList } from "../fault-list.ts";
import { plainText } from "../written/plain-text.ts";

/** Where the wanted columns stand, by the names the mapping uses; null after reporting those that are missing or stand twice. */
export function headerIndex(headers: readonly string[], wanted: readonly string[], row: number, faults: FaultList): ReadonlyMap<string, number> | null {
  const plain = headers.map(plainText);
  const index = new Map<string, number>();
  const before = faults.total;
  for (const name of new Set(wanted)) {
    const header = plainText(name);
    const first = plain.indexOf(header);
    if (first < 0) {
      faults.add(row, name, "", `The file has no column “${header}”; its columns are ${plain.map((text) => `“${text}”`).join(", ").slice(0, 300)}: correct the mapping or the file.`);
    } else if (plain.indexOf(header, first + 1) >= 0) {
      faults.add(row, name, "", `The file has two columns “${header}”: rename or remove one of them.`);
    }
    index.set(name, first);
  }
  return faults.total > before ? null : index;
}
