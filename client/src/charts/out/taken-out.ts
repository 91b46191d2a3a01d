import type { Language } from "../../ui/language.ts";
import type { Tokens } from "../../ui/tokens.ts";
import type { PlacedOutlet } from "../outlets/outlets.ts";
import type { PanelText } from "./panel-text.ts";
import type { Provenance } from "../outlets/provenance.ts";

/** Everything that goes out with a panel's charts. */
export interface TakenOut {
  readonly outlets: readonly PlacedOutlet[];
  readonly text: PanelText;
  readonly provenance: Provenance;
  readonly tokens: Tokens;
  readonly language: Language;
}
