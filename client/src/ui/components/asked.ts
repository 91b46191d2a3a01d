import { createContext } from "react";

/** The way to the question that a panel was drawn from. */
export interface Asked {
  /** What it is called: "以查询打开". */
  readonly label: string;
  /** Within the product; null where the question is too long for an address. */
  readonly address: () => string | null;
  readonly follow: (address: string) => void;
}

/** The questions of a panel, several where it shows the answers of several; none where it shows nothing that was asked. */
export const AskedContext = createContext<readonly Asked[]>([]);
