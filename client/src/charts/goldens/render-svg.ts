import type { init } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import type { Drawing, Size } from "../drawing.ts";
import { echartsTheme } from "../echarts-theme.ts";

/**
 * Draws without a browser, the same on every machine: the engine measures text by its built-in table, the ids that it counts
 * through a process are made plain, and each element stands on a line of its own. Tests hand in the engine, which the product
 * itself reaches by its host alone.
 */
export function renderSvg(engine: typeof init, drawing: Drawing, tokens: Tokens, size: Size): string {
  const chart = engine(null, echartsTheme(tokens), { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption(drawing.option);
    return plainIds(chart.renderToSVGString({ useViewBox: true })).replaceAll("><", ">\n<");
  } finally {
    chart.dispose();
  }
}

/** Numbers them in order of appearance, so that a new drawing moves no other one's. */
function plainIds(svg: string): string {
  const known = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-([a-z-]*)\d+/g, (id, kind: string) => {
    const plain = known.get(id) ?? `zr-${kind}${known.size}`;
    known.set(id, plain);
    return plain;
  });
}
