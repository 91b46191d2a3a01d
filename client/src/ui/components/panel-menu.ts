import { createContext, type ReactNode } from "react";

/** What stands at the end of a panel's head, given the panel's element (null before it is drawn); the panel itself does not know what it offers. */
export type PanelMenu = (panel: HTMLElement | null) => ReactNode;

/** Null: nothing. */
export const PanelMenuContext = createContext<PanelMenu | null>(null);
