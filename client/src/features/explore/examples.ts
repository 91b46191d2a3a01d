/** What examples are asked of: the places and times that the viewer may ask for. */
export interface ExamplePlace {
  readonly home: string;
  /** A county, for questions of one region. */
  readonly region: string;
  /** The latest quarter with the basis, and eight quarters that end with it. */
  readonly period: string;
  readonly periods: string;
  readonly basis: "LIVE" | "APPROVED" | "AIRED";
}

export interface Example {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly document: string;
  readonly variables: (place: ExamplePlace) => Readonly<Record<string, unknown>>;
}

/** Ready questions, each a way into one part of the contract. */
export const EXAMPLES: readonly Example[] = [
  {
    id: "counties",
    nameZh: "各县（市、区）调解和解率，八个季度",
    nameEn: "Settlement by county, eight quarters",
    document: `query CountiesOverTime($selection: SelectionInput!) {
  compare(selection: $selection) {
    asOf version basis synthetic
    regions { code nameZh nameEn }
    periods { id labelZh labelEn }
    series { metric { ref } values n missing }
  }
}
`,
    variables: ({ home, periods, basis }) => ({ selection: { metrics: ["XF05"], regions: [`counties(${home})`], periods: [periods], basis } }),
  },
  {
    id: "cells",
    nameZh: "一个数值的全部依据",
    nameEn: "Everything that defends a value",
    document: `query Cells($selection: SelectionInput!) {
  compare(selection: $selection) {
    asOf version basis synthetic
    cells {
      metric region period
      value numerator denominator n lower upper
      missing missingDetail coverage definitionVersion
      rank band yearOnYear
    }
  }
}
`,
    variables: ({ home, period, basis }) => ({ selection: { metrics: ["XF05", "XF06@2"], regions: [home, `counties(${home})`], periods: [period], basis } }),
  },
  {
    id: "ranking",
    nameZh: "排位及其不确定性",
    nameEn: "Ranks and how sure they are",
    document: `query Places($metric: String!, $period: String!, $basis: Basis!) {
  ranking(metric: $metric, period: $period, basis: $basis, level: COUNTY, uncertainty: { draws: 1000, seed: 1 }) {
    asOf version basis reference
    rows {
      region { code nameZh nameEn }
      value numerator denominator n lower upper missing
      rank rankSet { best worst open } notRanked
    }
  }
}
`,
    variables: ({ period, basis }) => ({ metric: "XF05", period, basis }),
  },
  {
    id: "towns",
    nameZh: "哪些镇（街道）偏离全市线",
    nameEn: "Which towns differ from the city line",
    document: `query Towns($metric: String!, $period: String!, $basis: Basis!) {
  funnel(metric: $metric, period: $period, basis: $basis, level: TOWN) {
    asOf version basis synthetic reference judged
    units {
      region { code nameZh nameEn }
      measurement { value numerator denominator n missing }
      judgement { band level }
      notJudged
    }
  }
}
`,
    variables: ({ period, basis }) => ({ metric: "TJ02", period, basis }),
  },
  {
    id: "cases",
    nameZh: "各县（市、区）复议案件",
    nameEn: "Reconsideration cases by county",
    document: `query CasesByCounty($input: CaseStatisticsInput!) {
  caseStatistics(input: $input) {
    asOf version basis
    rows {
      region { code nameZh nameEn }
      accepted concluded settled settlementRate meanDays medianDays
      missing
    }
  }
}
`,
    variables: ({ home, period, basis }) => ({ input: { types: ["reconsideration"], groupBy: ["REGION"], level: "COUNTY", within: home, periods: [period], basis } }),
  },
  {
    id: "control",
    nameZh: "一个地区的控制图",
    nameEn: "A control chart of one region",
    document: `query Control($metric: String!, $region: String!, $periods: [String!]!, $basis: Basis!) {
  controlChart(metric: $metric, region: $region, periods: $periods, basis: $basis) {
    asOf version basis kind
    points {
      period { id labelZh labelEn }
      measurement { value n missing }
      centre lower upper trial
      causes { rule meaning }
    }
  }
}
`,
    variables: ({ region, periods, basis }) => ({ metric: "TJ02", region, periods: [periods], basis }),
  },
  {
    id: "catalogue",
    nameZh: "指标目录",
    nameEn: "The catalogue of metrics",
    document: `query Catalogue {
  metrics {
    ref nameZh nameEn domainEn unitEn direction formula notComputed
    target { operator value }
  }
}
`,
    variables: () => ({}),
  },
];
