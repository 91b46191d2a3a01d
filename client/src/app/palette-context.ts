import { createContext } from "react";

/** Opens the palette; null where there is none, as on the doors. */
export const PaletteContext = createContext<(() => void) | null>(null);
