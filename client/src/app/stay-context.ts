import { createContext } from "react";

/** The number of the running stay: what is drawn for one user is thrown away, not changed, for the next. */
export const StayContext = createContext(0);
