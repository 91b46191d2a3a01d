/** What the views say of themselves, in Chinese; the model of the English ones. */
export const zhCN = {
  names: { trend: "趋势", bars: "排名", heat: "热力图", map: "地图", control: "控制图", table: "表格" },
  tooManyPanels: (count: number, most: number) => `要画 ${count} 个小图，最多画 ${most} 个。`,
  tooManyCells: (count: string, most: string) => `表格会有 ${count} 格，最多显示 ${most} 格。`,
  firstMetricOnly: "只看第一个指标",
  onlyCounties: "只看各县（市、区）",
  lastFour: "只看最近四季",
  severalRegions: "这里要比较几个地区，现在只有一个。",
  severalQuarters: "这里要看几个季度，现在只有一个。",
  quartersInARow: "控制图要连续的几个季度。",
  lastEight: "看最近八季",
  lastFifteen: "看最近十五季",
  forAccounts: "这一分析须登录后查看。",
  indicatorsOnly: "这里只分析指标；案件统计和考核评分没有这一分析。",
  takeIndicator: "换成指标",
  controlTitle: (region: string, metric: string) => `${region}${metric}：哪些季度不是偶然？`,
  controlSummary: (region: string, metric: string) => `${region}${metric}的控制图。`,
  controlKinds: {
    P: "p 图：共同比率 ± 3√(p(1−p)÷n)，界限随各期 n 变化",
    U: "u 图：共同发生率 ± 3√(u÷基数)，界限随各期基数变化",
    XMR: "XmR 图：均值 ± 2.66 × 平均移动极差",
  },
  event: "事件",
  eventKinds: { CAMPAIGN: "专项行动", LAW: "法律法规", MERGER: "区划调整", METHOD: "口径变化", OTHER: "其他" },
  refusals: {
    UNSUITABLE_METRIC: "这个指标做不了这项分析：它的分子不是单纯的计数，或没有分母。请改看排名或趋势。",
    UNSUITABLE_PERIODS: "这几个季度做不了这项分析：要等长、连续、按时间先后。",
    PARTS_NOT_COMPARABLE: "各组成部分不可比：有的缺数据，或相加不等于整体。请换一个季度或层级。",
    EMPTY_SELECTION: "这个地区没有下级，无法这样分析。",
  } as Readonly<Record<string, string>>,
  noOutlines: "没有这些地区的边界图：地图只画县（市、区）。",
  trendSentence: (line: string, judged: number, better: number, worse: number) =>
    `离群：该季 95% 区间不含${line}。可判断的 ${judged} 个季度值中，▲ 优于 ${better} 个，▼ 逊于 ${worse} 个；仅凭偶然也约有 5% 落在线外。`,
  barsSentence: (line: string, judged: number, better: number, worse: number) =>
    `离群：95% 区间不含${line}。${judged} 个排位地区中，▲ 优于 ${better} 个，▼ 逊于 ${worse} 个；其余与${line}的差别可能只是偶然。`,
  mapNote: "底图为演示边界，非标准地图；正式部署须换用带审图号的地图。",
  notRankedBelow: (limit: string) => `n<${limit} 或无数值，不排位`,
  hatchAndRing: (limit: string) => `无数值；○ n<${limit}，不排位`,
  beside: "并排另看",
  atQuarter: "季度",
  focusRegion: "地区",
};

export type ViewWords = typeof zhCN;
