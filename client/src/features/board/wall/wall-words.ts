import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";

/** What only a wall says: the board's page does not load it. */
const zhCN = {
  noWall: "这个看板现在没有可上大屏的数据。",
  overdue: "已逾期",
  lapsed: (moment: string) => `登录已失效。画面停留在截至 ${moment} 的数据，不再更新；按 Esc 键重新登录。`,
  lostSince: (clock: string) => `${clock} 起连接中断`,
  stopped: "已暂停轮播",
  townsPage: "镇（街道）",
  ranks: { county: "县（市、区）位次", town: "镇（街道）位次" },
  parts: { county: "各县（市、区）", town: "各镇（街道）" },
  mapNoteShort: "底图为演示边界，非标准地图",
  heatMapShort: (line: string) => `与当季${line}之差`,
};

const en: typeof zhCN = {
  noWall: "This board has no figures for a wall at the moment.",
  overdue: "overdue",
  lapsed: (moment) => `The session has ended. The figures stay as of ${moment} and are not renewed; press Esc to sign in again.`,
  lostSince: (clock) => `disconnected since ${clock}`,
  stopped: "Rotation stopped",
  townsPage: "Towns",
  ranks: { county: "Ranks of counties", town: "Ranks of towns" },
  parts: { county: "Counties", town: "Towns" },
  mapNoteShort: "Demonstration outlines, not a standard map",
  heatMapShort: (line) => `distance from ${line} of each quarter`,
};

export function useWallWords(): typeof zhCN {
  return pick(useLanguage(), zhCN, en);
}
