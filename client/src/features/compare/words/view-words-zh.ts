/** What the views say of themselves, in Chinese; the model of the English ones. */
export const zhCN = {
  names: { trend: "趋势", bars: "排名", map: "地图", table: "表格" },
  tooManyPanels: (count: number, most: number) => `要画 ${count} 个小图，最多画 ${most} 个。`,
  tooManyCells: (count: string, most: string) => `表格会有 ${count} 格，最多显示 ${most} 格。`,
  firstMetricOnly: "只看第一个指标",
  onlyCounties: "只看各县（市、区）",
  lastFour: "只看最近四季",
  noOutlines: "没有这些地区的边界图：地图只画县（市、区）。",
  trendSentence: (line: string, judged: number, better: number, worse: number) =>
    `离群：该季 95% 区间不含${line}。可判断的 ${judged} 个季度值中，▲ 优于 ${better} 个，▼ 逊于 ${worse} 个；仅凭偶然也约有 5% 落在线外。`,
  barsSentence: (line: string, judged: number, better: number, worse: number) =>
    `离群：95% 区间不含${line}。${judged} 个排位地区中，▲ 优于 ${better} 个，▼ 逊于 ${worse} 个；其余与${line}的差别可能只是偶然。`,
  mapNote: "底图为演示边界，非标准地图；正式部署须换用带审图号的地图。",
  notRankedBelow: (limit: string) => `n<${limit} 或无数值，不排位`,
  beside: "并排另看",
  atQuarter: "季度",
  focusRegion: "地区",
};

export type ViewWords = typeof zhCN;
