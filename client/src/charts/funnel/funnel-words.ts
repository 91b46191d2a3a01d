import { pick, type Language } from "../../ui/language.ts";

/** Words inside the plot. */
export interface FunnelWords {
  readonly limit95: string;
  readonly limit998: string;
  readonly adjusted: string;
  readonly small: (limit: number) => string;
}

const ZH: FunnelWords = { limit95: "95% 界限", limit998: "99.8% 界限", adjusted: "调整后 95%", small: (limit) => `n<${limit} 不排位` };
const EN: FunnelWords = { limit95: "95% limit", limit998: "99.8% limit", adjusted: "adjusted 95%", small: (limit) => `n<${limit}, not ranked` };

export function funnelWords(language: Language): FunnelWords {
  return pick(language, ZH, EN);
}
