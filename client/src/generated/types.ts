/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What shall be otherwise; what is left out stays. */
export type AccountChange = {
  /** True: may no longer sign in; ends the account's sessions and tokens. */
  disabled?: boolean | null | undefined;
  /** Name to show, 1–60 characters. */
  displayName?: string | null | undefined;
  /** Code of a region; ends the account's sessions and tokens. */
  region?: string | null | undefined;
  /** Role; ends the account's sessions and tokens. */
  role?: Role | null | undefined;
};

/** How much time a value covers. */
export type Accumulation =
  /** 当期: the period alone. */
  | 'PERIOD'
  /** 滚动 n 期: as many periods of the period's own length, to its end, as `rolling` says. */
  | 'ROLLING'
  /** 滚动一年: the twelve months to the period's end. */
  | 'ROLLING_YEAR'
  /** 累计: from the start of the reporting year (the calendar year unless the installation says otherwise) to the period's end. */
  | 'YEAR_TO_DATE';

/** Days since the acceptance of a pending case, both ends of a band included. */
export type AgeBand =
  | 'DAYS_0_15'
  | 'DAYS_16_30'
  | 'DAYS_31_60'
  | 'DAYS_61_90'
  | 'DAYS_OVER_90';

/** What somebody did. */
export type AuditAction =
  /** Changed an account's name, role, region or state. */
  | 'ACCOUNT_CHANGED'
  /** Made an account. */
  | 'ACCOUNT_CREATED'
  /** Loaded a catalogue. */
  | 'CATALOGUE_LOADED'
  /** Annotated a region's period with an event. */
  | 'EVENT_ADDED'
  /** Took an event back. */
  | 'EVENT_REMOVED'
  /** Exported figures or records. */
  | 'EXPORTED'
  /** Removed a group of regions. */
  | 'GROUP_REMOVED'
  /** Saved a group of regions, new or anew. */
  | 'GROUP_SAVED'
  /** Imported a file. */
  | 'IMPORTED'
  /** Changed a password, or had one made up. */
  | 'PASSWORD_CHANGED'
  /** Aired a period. */
  | 'PERIOD_AIRED'
  /** Approved a period. */
  | 'PERIOD_APPROVED'
  /** Reopened a period. */
  | 'PERIOD_REOPENED'
  /** Removed a saved question. */
  | 'QUERY_REMOVED'
  /** Saved a question, new or anew. */
  | 'QUERY_SAVED'
  /** Read case records. */
  | 'RECORDS_READ'
  /** Ended another session, or all of them. */
  | 'SESSION_ENDED'
  /** Became the first administrator. */
  | 'SET_UP'
  /** Signed in. */
  | 'SIGNED_IN'
  /** Signed out. */
  | 'SIGNED_OUT'
  /** Was refused at the sign-in: wrong name or password, or locked. */
  | 'SIGN_IN_REFUSED'
  /** Made an API token. */
  | 'TOKEN_CREATED'
  /** Revoked an API token. */
  | 'TOKEN_REVOKED';

/** Which entries; what is left out does not matter. */
export type AuditFilter = {
  /** Of these kinds. */
  actions?: Array<AuditAction> | null | undefined;
  /** By this account. */
  actor?: string | null | undefined;
  /** From this day on, ISO 8601, on the installation's calendar. */
  from?: string | null | undefined;
  /** Whose subject holds this text, whatever its case. */
  subject?: string | null | undefined;
  /** Up to and with this day. */
  to?: string | null | undefined;
};

/** Distance from the reference line: more than chance (by the 95 % interval) or not. */
export type Band =
  /** 优于: the whole interval lies on the better side of the line. */
  | 'BETTER'
  /** 不排位: the metric is neutral or not rankable, n is below the limit, a sum lacks units, or the region is an own-level leaf. */
  | 'NOT_RANKED'
  /** 相当: the interval holds the line. */
  | 'SIMILAR'
  /** 逊于: the whole interval lies on the worse side of the line. */
  | 'WORSE';

/** Which figures are read. */
export type Basis =
  /** 已晾晒: as aired, frozen. */
  | 'AIRED'
  /** 已审定: as each unit's period was approved. */
  | 'APPROVED'
  /** 实时: everything known. */
  | 'LIVE';

/** What a block of a board shows. */
export type BoardPart =
  /** One card a metric; beside a matrix the chosen metric's alone. */
  | 'CARDS'
  /** Towns × quarters by their distance from the quarter's line. */
  | 'HEAT_MAP'
  /** Counties × metrics in bands against the line. */
  | 'MATRIX'
  /** Figures quoted from documents. */
  | 'PUBLISHED'
  /** The region's parts on a map and in ranked bars with intervals, by the chosen metric. */
  | 'STANDING'
  /** The chosen metric over time. */
  | 'TREND';

/** A bound on a measure of the groups; a group whose measure is not there does not hold it. */
export type CaseConditionInput = {
  /** What is held against the value. */
  measure: CaseMeasure;
  /** How. */
  operator: CaseOperator;
  /** In the measure's unit; rates in %. */
  value: number;
};

/** What case statistics can be grouped by. */
export type CaseDimension =
  /** Pending cases by the days since their acceptance, on the period's last day. */
  | 'AGE_BAND'
  /** How cases came in. */
  | 'CHANNEL'
  /** Whether an enterprise is a party: yes, no or unrecorded. */
  | 'ENTERPRISE'
  /** 行政管理领域: field of administration. */
  | 'FIELD'
  /** 申请事项: what is applied for. */
  | 'MATTER'
  /** Class of the organ. */
  | 'ORGAN_CLASS'
  /** Outcomes of concluded cases. */
  | 'OUTCOME'
  /** The asked periods. */
  | 'PERIOD'
  /** Procedures. */
  | 'PROCEDURE'
  /** Regions of the asked level. */
  | 'REGION'
  /** Case types. */
  | 'TYPE';

/** Which cases; what is left out does not matter. */
export type CaseFilter = {
  /** True: accepted, as case statistics count; false: not yet. */
  accepted?: boolean | null | undefined;
  /** Accepted in this period or range of periods. */
  acceptedIn?: string | null | undefined;
  /** With pendingAt: waiting for so long on the period's last day. */
  ageBand?: AgeBand | null | undefined;
  /** That came in so. */
  channels?: Array<string> | null | undefined;
  /** Concluded in this period or range of periods. */
  concludedIn?: string | null | undefined;
  /** With or without an enterprise as a party. */
  enterprise?: boolean | null | undefined;
  /** Of these fields of administration. */
  fields?: Array<string> | null | undefined;
  /** Of these matters; `unrecorded` finds cases without one, here and below. */
  matters?: Array<string> | null | undefined;
  /** True: not concluded; false: concluded. */
  open?: boolean | null | undefined;
  /** Of these classes of organs. */
  organClasses?: Array<string> | null | undefined;
  /** That ended so. */
  outcomes?: Array<string> | null | undefined;
  /** Accepted, and not concluded when this period ended. */
  pendingAt?: string | null | undefined;
  /** Of these procedures. */
  procedures?: Array<string> | null | undefined;
  /** Of this region and below; the viewer's own when absent. */
  region?: string | null | undefined;
  /** Of these types. */
  types?: Array<string> | null | undefined;
};

/** Only the first values of one dimension, in the order asked for. */
export type CaseLimitInput = {
  /** Of which dimension of groupBy; its first when absent, and never PERIOD. Its values are ordered by what they amount to over the other dimensions. */
  of?: CaseDimension | null | undefined;
  /** Count all other values together as one, from their cases. */
  others?: boolean;
  /** How many, 1–200. */
  top: number;
};

/** What case statistics count or work out for a group. */
export type CaseMeasure =
  /** 收案: accepted in the period. */
  | 'ACCEPTED'
  /** 清结率: concluded ÷ accepted, %; undefined where nothing came in. */
  | 'CLEARANCE'
  /** 结案: concluded in the period. */
  | 'CONCLUDED'
  /** 结案率: concluded ÷ (opening + accepted), %. */
  | 'CONCLUSION_RATE'
  /** 直接纠错: corrected ÷ concluded, % (the first definition of XF06). */
  | 'CORRECTION_RATE'
  /** 365 × pending ÷ concluded in a year (CEPEJ), days. */
  | 'DISPOSITION_TIME'
  /** Mean of concluded − accepted − pauses. */
  | 'MEAN_DAYS'
  /** Exact median of the same days. */
  | 'MEDIAN_DAYS'
  /** 按期: concluded by the last day of the case's own legal limit ÷ concluded, %; null where a type has none. */
  | 'ON_TIME_RATE'
  /** 期初存案: pending when the period begins. */
  | 'OPENING'
  /** Exact ninth decile of the same days. */
  | 'P90_DAYS'
  /** 期末存案: pending when the period ends. */
  | 'PENDING'
  /** Settled ÷ concluded, %. */
  | 'SETTLEMENT_RATE';

/** How a measure is held against a value: <, ≤, =, ≠, ≥, >. */
export type CaseOperator =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQUAL'
  | 'LESS'
  | 'MORE'
  | 'NOT_EQUAL';

/** One key of the order: a measure or a dimension, not both. */
export type CaseOrderInput = {
  /** By a dimension's own order. */
  dimension?: CaseDimension | null | undefined;
  /** Ascending unless said otherwise. */
  direction?: SortDirection;
  /** By a measure; groups without it come last. */
  measure?: CaseMeasure | null | undefined;
};

/** Where figures of cases were counted from. */
export type CaseSource =
  /** From stored sums by region, quarter, type and outcome. */
  | 'CELLS'
  /** From the case records themselves, within the viewer's own records. */
  | 'FACTS';

/** Which cases are counted, besides region, types and outcomes. A word that no case carries finds none; `unrecorded` finds cases without one. */
export type CaseStatisticsFilterInput = {
  /** Only cases accepted in this period, whenever they are concluded. */
  acceptedIn?: string | null | undefined;
  /** Only cases of that age pending at the period's end: for PENDING alone. */
  ageBands?: Array<AgeBand> | null | undefined;
  /** How they came in. */
  channels?: Array<string> | null | undefined;
  /** Only cases concluded in this period. */
  concludedIn?: string | null | undefined;
  /** Only cases with, or only those without an enterprise as a party. */
  enterprise?: boolean | null | undefined;
  /** 行政管理领域. */
  fields?: Array<string> | null | undefined;
  /** 申请事项. */
  matters?: Array<string> | null | undefined;
  /** Classes of organs. */
  organClasses?: Array<string> | null | undefined;
  /** Procedures. */
  procedures?: Array<string> | null | undefined;
};

/** Which cases are counted, and by what. */
export type CaseStatisticsInput = {
  /** A data version (digits) or a moment (ISO 8601). */
  asOf?: string | null | undefined;
  /** Which figures are read. Approved and aired ones are kept by region, quarter, type and outcome alone. */
  basis?: Basis;
  /** Which cases, by what else they carry. */
  filter?: CaseStatisticsFilterInput | null | undefined;
  /** 1–4 dimensions, each once, in the order of the rows' keys. */
  groupBy: Array<CaseDimension>;
  /** Groups that do not hold all of these are left out; totals still count their cases. At most 8. */
  having?: Array<CaseConditionInput> | null | undefined;
  /** With REGION: the level to group by, inside `within`. */
  level?: RegionLevel | null | undefined;
  /** Only the first values of a dimension, with the others as one row where wanted. */
  limit?: CaseLimitInput | null | undefined;
  /** What is worked out; what the rows' fields ask for when absent. */
  measures?: Array<CaseMeasure> | null | undefined;
  /** The order of the rows, first key first; each dimension's own order when absent. At most 8. */
  orderBy?: Array<CaseOrderInput> | null | undefined;
  /** Outcomes; all when absent. */
  outcomes?: Array<string> | null | undefined;
  /** Period ids, ranges or sets as in a selection, such as last(8,quarter). Without PERIOD in groupBy they count as one stretch. */
  periods: Array<string>;
  /** In the place of `level` and `within`: region codes, or sets as in a selection, such as peers(CODE), level(town,CODE) or group(ID). With REGION one row each, else counted together, each case once. */
  regions?: Array<string> | null | undefined;
  /** Totals over dimensions, counted anew from the cases and never from rows; they stand behind the groups. */
  subtotals?: CaseSubtotals;
  /** Case types; all when absent. */
  types?: Array<string> | null | undefined;
  /** On which regions earlier periods are read. */
  units?: Units;
  /** Region whose cases are counted; the root when absent. */
  within?: string | null | undefined;
};

/** Which totals come with the groups. */
export type CaseSubtotals =
  /** Over every choice of dimensions, as a table with rows and columns needs. */
  | 'CUBE'
  /** None. */
  | 'NONE'
  /** Over the last dimension, over the last two, and so on to the total of all. */
  | 'ROLLUP';

/** How a change is shared out. */
export type ChangeKind =
  /** A ratio of sums: own-rate and mix effect of each part. */
  | 'RATIO'
  /** A sum: each part's own difference. */
  | 'SUM';

/** What a change of a metric is stated in. A definition decides, and no unit: points of a score change by per cent, places of a rank by places. */
export type ChangeRule =
  /** The plain difference in the metric's own unit, of every other ratio, a mean and a rank. */
  | 'DIFFERENCE'
  /** Per cent of the value before, of what is no ratio: counts, sums, scores. None from a value of 0. */
  | 'PERCENT'
  /** Percentage points, of a percentage. */
  | 'POINTS';

/** What a count is divided by, so that places of different size can be compared. */
export type CompositeDenominatorInput = {
  /** Code of a measure 计量: a stock, taken at the period's end, such as population.resident, or a flow, summed over the period. */
  measure: string;
  /** Reference of a metric that is no ratio. */
  metric: string;
};

/** Metrics × a peer group × one period, with weights and a method. */
export type CompositeIndexInput = {
  /** A data version (digits) or a moment (ISO 8601). */
  asOf?: string | null | undefined;
  /** Which figures are read. */
  basis?: Basis;
  /** Metrics to be divided by a measure, each once. One that is not ranked for its size has its place in an index this way. */
  denominators?: Array<CompositeDenominatorInput> | null | undefined;
  /** Level of the peer group. */
  level?: RegionLevel;
  /** Min–max, arithmetic, nothing imputed and nothing treated when absent. */
  method?: CompositeMethodInput | null | undefined;
  /** Metric references, 1–40; each must be better one way, and rankable unless it is divided by a measure. */
  metrics: Array<string>;
  /** Period id. */
  period: string;
  /** For the normaliser EFFICACY; without one a metric's scale runs from the worst to the best region. */
  scales?: Array<CompositeScaleInput> | null | undefined;
  /** Asks how stable the ranks are. */
  stability?: CompositeStabilityInput | null | undefined;
  /** On which regions earlier periods are read. */
  units?: Units;
  /** All metrics alike when absent. */
  weights?: Array<CompositeWeightInput> | null | undefined;
  /** Region inside which the peers lie; the root when absent. */
  within?: string | null | undefined;
};

/** How an index is computed; each choice is open to dispute. */
export type CompositeMethodInput = {
  /** What stands in for a missing value. */
  imputation?: Imputation;
  /** How scores become one. */
  mean?: Mean;
  /** How values become scores. */
  normaliser?: Normaliser;
  /** At most how many values of a metric are drawn in as outliers, 1–50; none when absent. */
  treat?: number | null | undefined;
};

/** The ends of a metric's scale for the normaliser EFFICACY, in its unit, or in that per unit of what it is divided by. */
export type CompositeScaleInput = {
  /** The satisfactory value, which scores 100. */
  best: number;
  /** Metric reference. */
  metric: string;
  /** The value not to be allowed, which scores 60. */
  worst: number;
};

/** How ranks are shaken to see how stable they are; the same seed gives the same answer. */
export type CompositeStabilityInput = {
  /** 100–5,000; draws × regions × metrics is at most 4,000,000. */
  draws?: number;
  /** Up to 8 methods that could as well have been chosen; each draw takes one of them or the chosen one. */
  methods?: Array<CompositeMethodInput>;
  /** 0 or more. */
  seed?: number;
  /** Each weight is multiplied by an even draw between 1 − this and 1 + this; 0–1. */
  weightNoise?: number;
};

/** A place in the weights 权重, which count among siblings only: flat without parents, a tree with them. */
export type CompositeWeightInput = {
  /** One of the metrics by its reference, or a group by a name of its own. */
  node: string;
  /** The group it belongs to; the index itself when absent. */
  parent?: string | null | undefined;
  /** 0 or more. */
  weight: number;
};

/** How the limits follow from the series. */
export type ControlChartKind =
  /** Shares of trials: common share ± 3 √(p (1 − p) ÷ n) by each period's own n. */
  | 'P'
  /** Counted events on a base: common rate ± 3 √(u ÷ base) by each period's own base. */
  | 'U'
  /** Single values: mean ± 2.66 × mean moving range, cut at 0 where a value cannot be less. */
  | 'XMR';

/** Where a broken rule points. */
export type ControlDirection =
  /** Below or falling. */
  | 'DOWN'
  /** Above or rising. */
  | 'UP';

/** What chance alone seldom does, weightiest first. */
export type ControlRule =
  /** A point outside its limits. */
  | 'BEYOND_LIMIT'
  /** Part of seven points in a row on one side of the centre. */
  | 'SEVEN_ONE_SIDE'
  /** Part of seven points in a row that rise, or fall. */
  | 'SEVEN_TREND'
  /** One of two among three points in a row on one side that lie in the outer third. */
  | 'TWO_OF_THREE';

/** Which way is better. */
export type Direction =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither: never banded, never ranked. */
  | 'NEUTRAL';

/** What happened. */
export type EventInput = {
  /** What it is about. */
  kind: EventKind;
  /** Id of a period, for example 2026Q3 or 2026-09. */
  period: string;
  /** Code of a region of the viewer's own, or below it. */
  region: string;
  /** One line, 1–120 characters. */
  text: string;
};

/** What an event is about. */
export type EventKind =
  /** 专项行动: a campaign, or a special effort. */
  | 'CAMPAIGN'
  /** 法律法规: a law or rule came into force. */
  | 'LAW'
  /** 区划调整: units were merged, divided or moved. */
  | 'MERGER'
  /** 口径变化: figures are collected in another way. */
  | 'METHOD'
  /** 其他: anything else. */
  | 'OTHER';

/** How the limits follow from a unit's size. */
export type FunnelKind =
  /** A share of trials: the limits at which its Wilson interval ends at the line. */
  | 'PROPORTION'
  /** Counted events on a base: exact Poisson limits of observed ÷ expected. */
  | 'RATE';

/** How often a figure is collected. */
export type Grain =
  /** By month. */
  | 'MONTH'
  /** By quarter. */
  | 'QUARTER'
  /** By year. */
  | 'YEAR';

/** What stands in for a missing value. */
export type Imputation =
  /** The mean of the peer group. */
  | 'GROUP_MEAN'
  /** The median of the peer group. */
  | 'GROUP_MEDIAN'
  /** Nothing: the metric is not scored, and its weight goes to its siblings. */
  | 'NONE';

/** What a characteristic is about; the groups weigh alike. */
export type LikenessGroup =
  /** How many cases there are in a year. */
  | 'CASELOAD'
  /** Of what kinds the cases are. */
  | 'MIX'
  /** How many live there. */
  | 'POPULATION';

/** How scores become one. */
export type Mean =
  /** A strength makes up for a weakness. */
  | 'ARITHMETIC'
  /** It does the less so the weaker the weakness is; scores begin at 1. */
  | 'GEOMETRIC';

/** What a departure says by the metric's direction. */
export type Meaning =
  /** Towards the worse side. */
  | 'CONCERN'
  /** Towards the better side. */
  | 'IMPROVEMENT'
  /** The metric has no better side. */
  | 'NEUTRAL';

/** Where a measure's figures come from. */
export type MeasureSource =
  /** Counted from case records. */
  | 'CASES'
  /** Entered as numbers that follow from several others. */
  | 'DERIVED'
  /** Entered as numbers from a register that is kept elsewhere. */
  | 'REGISTER'
  /** Entered as numbers. */
  | 'REPORTED'
  /** Scores of units by an assessment. */
  | 'SCORE';

/** Why a value is absent; a gap is never 0. */
export type MissingReason =
  /** 未成熟: the time within which it can still change has not run. */
  | 'IMMATURE'
  /** The period is not aired for the region. */
  | 'NOT_AIRED'
  /** 不适用: it cannot be had in this form; the detail says why. */
  | 'NOT_APPLICABLE'
  /** The period is not approved for the region. */
  | 'NOT_APPROVED'
  /** The figure is collected at a higher level only. */
  | 'NOT_COLLECTED_AT_THIS_LEVEL'
  /** 未到期: the period ends after the last one that figures are due for. */
  | 'NOT_DUE_YET'
  /** The period lies before the first that figures are kept for. */
  | 'NOT_KEPT'
  /** 未报: due and not reported. */
  | 'NOT_REPORTED'
  /** 已隐去: withheld as a small number. */
  | 'SUPPRESSED'
  /** 核实中: withdrawn while it is checked. */
  | 'UNDER_QUERY'
  /** It follows from figures that are not open to the asker; the detail says which. */
  | 'WITHHELD'
  /** 分母为零: the denominator is zero; the numerator is given. */
  | 'ZERO_DENOMINATOR';

/** Somebody who shall be able to sign in. */
export type NewAccount = {
  /** Name to show, 1–60 characters. */
  displayName: string;
  /** 2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter. */
  name: string;
  /** Code of a region that suits the role, the viewer's own or below it. */
  region: string;
  /** Role. */
  role: Role;
};

/** 标准化: how values become scores that can be added up, higher always better. */
export type Normaliser =
  /** 功效系数法: 60 at the worst end of a scale, 100 at the best, clipped to both. */
  | 'EFFICACY'
  /** 0 for the worst region, 100 for the best. */
  | 'MIN_MAX'
  /** The share of the others left behind, 0–100. */
  | 'RANK'
  /** 0 for the worst region, 100 at the metric's target 目标值 and beyond. */
  | 'TARGET'
  /** Standard deviations from the mean. */
  | 'Z_SCORE';

/** Why a unit is shown and not judged. */
export type NotJudged =
  /** It is the line itself. */
  | 'IS_REFERENCE'
  /** It has no value; the measurement says why. */
  | 'MISSING'
  /** There is no line, none that the viewer may see, or one around which there are no limits. */
  | 'NO_REFERENCE'
  /** 样本量过小: its n lies below the small-number limit. */
  | 'N_BELOW_LIMIT'
  /** 本级: an own-level leaf has no peers. */
  | 'OWN_LEVEL';

/** Why a metric gives a region no points; its weight goes to its siblings. */
export type NotScored =
  /** 不全: a sum or a count that lacks units or months, which is no measure beside whole ones. */
  | 'INCOMPLETE'
  /** It has no value; the measurement says why. */
  | 'MISSING'
  /** What it is divided by is missing or 0; the denominator says which. */
  | 'NO_DENOMINATOR'
  /** No two regions differ in it. */
  | 'NO_SPREAD'
  /** 样本量过小: its n lies below the small-number limit. */
  | 'N_BELOW_LIMIT';

/** A group of regions to be kept. */
export type RegionGroupInput = {
  /** The group that is changed; a new one is kept when absent. */
  id?: string | null | undefined;
  /** 1–60 characters, once for each owner. */
  name: string;
  /** Codes of 1–200 regions, in order. */
  regions: Array<string>;
  /** Whether everybody who has signed in may use it. */
  shared?: boolean;
};

/** A level of the region tree, from the whole down. */
export type RegionLevel =
  /** 市 (prefecture-level). */
  | 'CITY'
  /** 县（市、区）. */
  | 'COUNTY'
  /** 省 or what stands in its place at the top of an installation. */
  | 'PROVINCE'
  /** 镇、乡、街道. */
  | 'TOWN';

/** What happened to a quarter. */
export type ReleaseEvent =
  /** 晾晒: its figures were published. */
  | 'AIRED'
  /** 审定: its figures were fixed. */
  | 'APPROVED'
  /** It was opened again, for a reason. */
  | 'REOPENED';

/** What an account is for; with its region it says what may be seen. */
export type Role =
  /** 管理员: accounts and audit, no cases. */
  | 'ADMINISTRATOR'
  /** 分析人员: compares, and writes questions of their own. */
  | 'ANALYST'
  /** 县级工作人员: works with the figures and cases of a county. */
  | 'COUNTY'
  /** 领导: reads boards. */
  | 'LEADER'
  /** 司法所填报人员: reports for a town. */
  | 'TOWN';

/** How a saved question is written. */
export type SavedKind =
  /** A GraphQL document that reads, with its variables. */
  | 'DOCUMENT'
  /** The text of a selection. */
  | 'SELECTION'
  /** A page as it is looked at: its address within the product, from the first slash on. */
  | 'VIEW';

/** A question to be kept. */
export type SavedQueryInput = {
  /** The document, the selection's text or the page's address, up to 20,000 characters. A document holds queries alone, an address begins with one slash. */
  body: string;
  /** The question that is changed; a new one is kept when absent. */
  id?: string | null | undefined;
  /** How it is written. */
  kind: SavedKind;
  /** 1–60 characters, once for each owner. */
  name: string;
  /** Whether everybody who has signed in may use it. */
  shared?: boolean;
  /** Variables as a JSON object, up to 20,000 characters. */
  variables?: string;
};

/** Metrics × regions × periods on a basis. */
export type SelectionInput = {
  /** 当期, 累计, 滚动一年 or 滚动 n 期. */
  accumulation?: Accumulation;
  /** Allows versions of one metric's definition side by side (XF06 with XF06@2); else they are refused. */
  acrossVersions?: boolean;
  /** A data version (digits), a day (2026-10-15, to its end on the installation's calendar) or a moment (ISO 8601 with an offset): the answer as it was then. */
  asOf?: string | null | undefined;
  /** Which figures are read. */
  basis?: Basis;
  /** Metric references: XF05, XF06@2, CV01/homicide. 1–40. */
  metrics: Array<string>;
  /** Period ids, ranges FIRST..LAST, or sets: last(8,2026Q3) the eight up to it, last(8,quarter) the last eight with figures (month, quarter, half or year), same(2026Q3,4) that period of the four years up to it, ytd(2026Q3) from the start of the reporting year. 1–60 periods after expansion. */
  periods: Array<string>;
  /** Region codes, or sets: children(CODE), counties(CODE), towns(CODE), level(county,CODE) within a region, peers(CODE) that it is ranked with, group(ID) saved by somebody. 1–200 regions after expansion. */
  regions: Array<string>;
  /** With ROLLING: how many periods each value covers, 2–60. ROLLING with 8 on quarters is the eight quarters to each quarter's end. */
  rolling?: number | null | undefined;
  /** On which regions earlier periods are read. */
  units?: Units;
};

/** Where a value lies against two limits. */
export type Side =
  /** Above the upper limit. */
  | 'ABOVE'
  /** Below the lower limit. */
  | 'BELOW'
  /** Between the limits, or on one of them. */
  | 'WITHIN';

/** From the least or from the most. */
export type SortDirection =
  | 'ASCENDING'
  | 'DESCENDING';

/** How much of a unit went into another. */
export type SuccessionExtent =
  /** A part: earlier figures of both are those of other units. */
  | 'PART'
  /** All of it: the unit ended. */
  | 'WHOLE';

/** What an API token may read; never more than its owner. */
export type TokenScope =
  /** Approved and aired figures. */
  | 'BOARD'
  /** Live figures. */
  | 'LIVE'
  /** Case records, and with them the live figures of the owner's region, which they add up to. */
  | 'RECORDS';

/** On which regions figures of earlier periods are read. */
export type Units =
  /** 当时区划: each region as it was in the period. */
  | 'AS_THEN'
  /** 现行区划: a unit that took over others whole is read with them through all periods; where only a part changed hands, earlier periods are a gap that says so. */
  | 'TODAY';

export type ChangedSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type ChangedSubscription = { changed: { version: number, asOf: string } };

export type AccountSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSessionsQuery = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, endsAt: string, address: string, agent: string, current: boolean }> };

export type AccountTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountTokensQuery = { tokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedAddress: string | null }> };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  scopes: Array<TokenScope> | TokenScope;
  days: number;
}>;


export type CreateTokenMutation = { createToken: { secret: string, token: { id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedAddress: string | null } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { revokeToken: boolean };

export type AccountTokenFragment = { id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedAddress: string | null };

export type AdministrationAccountsQueryVariables = Exact<{
  search: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationAccountsQuery = { accounts: { next: string | null, accounts: Array<{ name: string, displayName: string, role: Role, createdAt: string, createdBy: string, disabledAt: string | null, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } }> } };

export type AdministrationRegionsQueryVariables = Exact<{
  within: string;
}>;


export type AdministrationRegionsQuery = { regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }> };

export type CreateAccountMutationVariables = Exact<{
  input: NewAccount;
}>;


export type CreateAccountMutation = { createAccount: { password: string, account: { name: string, displayName: string, role: Role, createdAt: string, createdBy: string, disabledAt: string | null, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } } } };

export type ChangeAccountMutationVariables = Exact<{
  name: string;
  change: AccountChange;
}>;


export type ChangeAccountMutation = { changeAccount: { name: string, displayName: string, role: Role, createdAt: string, createdBy: string, disabledAt: string | null, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } } };

export type ResetPasswordMutationVariables = Exact<{
  name: string;
}>;


export type ResetPasswordMutation = { resetPassword: { password: string, account: { name: string, displayName: string, role: Role, createdAt: string, createdBy: string, disabledAt: string | null, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } } } };

export type AdministeredAccountFragment = { name: string, displayName: string, role: Role, createdAt: string, createdBy: string, disabledAt: string | null, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } };

export type AdministrationAuditQueryVariables = Exact<{
  filter: AuditFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationAuditQuery = { auditLog: { next: string | null, entries: Array<{ id: number, at: string, actor: string, action: AuditAction, subject: string, address: string, detail: string, seal: number | null }> } };

export type BoardCardsQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type BoardCardsQuery = { compare: { version: number, asOf: string, selection: string, basis: Basis, accumulation: Accumulation, synthetic: boolean, series: Array<{ pastBand: ReadonlyArray<string | null>, values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } }>, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }> } };

export type BoardPeersQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type BoardPeersQuery = { compare: { version: number, asOf: string, selection: string, basis: Basis, accumulation: Accumulation, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } }> } };

export type BoardMatrixQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type BoardMatrixQuery = { compare: { version: number, asOf: string, selection: string, basis: Basis, accumulation: Accumulation, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } }> } };

export type BoardTownsQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type BoardTownsQuery = { compare: { version: number, asOf: string, selection: string, basis: Basis, accumulation: Accumulation, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } }> } };

export type BoardRanksQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type BoardRanksQuery = { compare: { regions: Array<{ code: string }>, series: Array<{ rank: ReadonlyArray<number | null>, metric: { ref: string, code: string } }> } };

export type BoardPublishedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardPublishedFiguresQuery = { publishedFigures: Array<{ measure: string, nameZh: string, nameEn: string, value: number, unitZh: string, unitEn: string, source: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> };

export type BoardComparisonFragment = { version: number, asOf: string, selection: string, basis: Basis, accumulation: Accumulation, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } }> };

export type BoardSeriesFragment = { values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, factor: number, definitionZh: string, definitionEn: string, caveatZh: string, caveatEn: string, target: { operator: string, value: number } | null } };

export type CasesPivotQueryVariables = Exact<{
  input: CaseStatisticsInput;
}>;


export type CasesPivotQuery = { caseStatistics: { version: number, asOf: string, basis: Basis, explain: { source: CaseSource, read: number, sentenceZh: string, sentenceEn: string }, words: Array<{ dimension: CaseDimension, key: string, nameZh: string, nameEn: string }>, rows: Array<{ type: string | null, matter: string | null, field: string | null, outcome: string | null, organClass: string | null, channel: string | null, procedure: string | null, enterprise: string | null, totalOver: Array<CaseDimension>, othersOf: CaseDimension | null, othersCount: number | null, opening: number | null, accepted: number | null, concluded: number | null, pending: number | null, clearance: number | null, conclusionRate: number | null, dispositionTime: number | null, settled: number | null, settlementRate: number | null, corrected: number | null, correctionRate: number | null, onTime: number | null, onTimeRate: number | null, meanDays: number | null, medianDays: number | null, p90Days: number | null, missing: MissingReason | null, synthetic: boolean, region: { code: string, nameZh: string, nameEn: string, shortZh: string } | null, period: { id: string, labelZh: string, labelEn: string } | null, gaps: Array<{ measure: CaseMeasure, reason: MissingReason }> }> } };

export type CasesFlowQueryVariables = Exact<{
  input: CaseStatisticsInput;
}>;


export type CasesFlowQuery = { caseStatistics: { asOf: string, rows: Array<{ accepted: number | null, concluded: number | null, pending: number | null, missing: MissingReason | null, synthetic: boolean, period: { id: string, labelZh: string, labelEn: string } | null }> } };

export type CasesAgeQueryVariables = Exact<{
  input: CaseStatisticsInput;
}>;


export type CasesAgeQuery = { caseStatistics: { asOf: string, rows: Array<{ ageBand: AgeBand | null, totalOver: Array<CaseDimension>, pending: number | null, missing: MissingReason | null, synthetic: boolean }> } };

export type CasesWordsQueryVariables = Exact<{
  matter: CaseStatisticsInput;
  field: CaseStatisticsInput;
  organ: CaseStatisticsInput;
  channel: CaseStatisticsInput;
  procedure: CaseStatisticsInput;
}>;


export type CasesWordsQuery = { matter: { words: Array<{ key: string, nameZh: string, nameEn: string }> }, field: { words: Array<{ key: string, nameZh: string, nameEn: string }> }, organ: { words: Array<{ key: string, nameZh: string, nameEn: string }> }, channel: { words: Array<{ key: string, nameZh: string, nameEn: string }> }, procedure: { words: Array<{ key: string, nameZh: string, nameEn: string }> } };

export type CasesTownsQueryVariables = Exact<{
  within: string;
}>;


export type CasesTownsQuery = { regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }> };

export type CasesListQueryVariables = Exact<{
  filter: CaseFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesListQuery = { cases: { next: string | null, words: Array<{ dimension: CaseDimension, key: string, nameZh: string, nameEn: string }>, cases: Array<{ caseNumber: string, type: string, matter: string | null, channel: string | null, procedure: string | null, acceptedOn: string | null, concludedOn: string | null, pauseDays: number, outcome: string | null, enterprise: boolean | null, synthetic: boolean, region: { code: string, nameZh: string, nameEn: string } }> } };

export type CompareIndicatorsQueryVariables = Exact<{
  schemes: boolean;
}>;


export type CompareIndicatorsQuery = { metrics: Array<{ ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, businessEnvironmentNo: number | null, notComputed: string | null, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }> }>, assessmentSchemes?: Array<{ code: string, nameZh: string, nameEn: string, criteria: Array<{ code: string, nameZh: string, nameEn: string, weight: number }> }> };

export type CompareTownsQueryVariables = Exact<{
  within: string;
}>;


export type CompareTownsQuery = { regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, successions: Array<{ oldPath: Array<string>, newPath: Array<string>, effectiveOn: string, extent: SuccessionExtent, old: { code: string, nameZh: string, nameEn: string }, new: { code: string, nameZh: string, nameEn: string } }> };

export type CompareGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareGroupsQuery = { regionGroups: Array<{ id: string, name: string, regions: Array<string>, mine: boolean, shared: boolean, owner: string }> };

export type CompareGroupFragment = { id: string, name: string, regions: Array<string>, mine: boolean, shared: boolean, owner: string };

export type CompareIndicatorQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type CompareIndicatorQuery = { compare: { version: number, asOf: string, synthetic: boolean, accumulation: Accumulation, rolling: number | null, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null } }> } };

export type CompareCasesQueryVariables = Exact<{
  city: CaseStatisticsInput;
  counties: CaseStatisticsInput;
  towns: CaseStatisticsInput;
  withCity: boolean;
  withCounties: boolean;
  withTowns: boolean;
}>;


export type CompareCasesQuery = { city?: { version: number, asOf: string, rows: Array<{ accepted: number | null, concluded: number | null, settled: number | null, settlementRate: number | null, meanDays: number | null, medianDays: number | null, missing: MissingReason | null, synthetic: boolean, region: { code: string } | null, period: { id: string, labelZh: string, labelEn: string } | null }> }, counties?: { version: number, asOf: string, rows: Array<{ accepted: number | null, concluded: number | null, settled: number | null, settlementRate: number | null, meanDays: number | null, medianDays: number | null, missing: MissingReason | null, synthetic: boolean, region: { code: string } | null, period: { id: string, labelZh: string, labelEn: string } | null }> }, towns?: { version: number, asOf: string, rows: Array<{ accepted: number | null, concluded: number | null, settled: number | null, settlementRate: number | null, meanDays: number | null, medianDays: number | null, missing: MissingReason | null, synthetic: boolean, region: { code: string } | null, period: { id: string, labelZh: string, labelEn: string } | null }> } };

export type CompareScoresQueryVariables = Exact<{
  scheme: string;
  regions: Array<string> | string;
  periods: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type CompareScoresQuery = { assessment: { version: number, asOf: string, scheme: string, schemeVersion: number, nameZh: string, nameEn: string, synthetic: boolean, totals: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, criteria: Array<{ scores: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, criterion: { code: string, nameZh: string, nameEn: string, weight: number } }> } };

export type CompareSeriesFragment = { values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, ranked: ReadonlyArray<number | null>, rankMove: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null } };

export type CompareMetricFragment = { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null };

export type CompareMeasurementFragment = { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean };

export type CompareCaseAnswerFragment = { version: number, asOf: string, rows: Array<{ accepted: number | null, concluded: number | null, settled: number | null, settlementRate: number | null, meanDays: number | null, medianDays: number | null, missing: MissingReason | null, synthetic: boolean, region: { code: string } | null, period: { id: string, labelZh: string, labelEn: string } | null }> };

export type SaveGroupMutationVariables = Exact<{
  input: RegionGroupInput;
}>;


export type SaveGroupMutation = { saveRegionGroup: { id: string, name: string, regions: Array<string>, mine: boolean, shared: boolean, owner: string } };

export type RemoveGroupMutationVariables = Exact<{
  id: string;
}>;


export type RemoveGroupMutation = { removeRegionGroup: boolean };

export type CompareChangeQueryVariables = Exact<{
  metric: string;
  region: string;
  from: string;
  through?: Array<string> | string | null | undefined;
  to: string;
  level?: RegionLevel | null | undefined;
  groups?: Array<RegionLevel> | RegionLevel | null | undefined;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
}>;


export type CompareChangeQuery = { explainChange: { version: number, asOf: string, synthetic: boolean, kind: ChangeKind, level: RegionLevel, effect: number, ownRate: number | null, mixes: Array<number>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null }, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, parts: Array<{ effect: number, ownRate: number | null, mixes: Array<number>, incomplete: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, steps: Array<{ effect: number, ownRate: number | null, mixes: Array<number> }>, measurements: Array<{ value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean }> }>, groups: Array<{ effect: number, ownRate: number | null, mixes: Array<number>, incomplete: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, steps: Array<{ effect: number, ownRate: number | null, mixes: Array<number> }>, measurements: Array<{ value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean }> }>, steps: Array<{ effect: number, ownRate: number | null, mixes: Array<number> }>, periods: Array<{ explained: number, period: { id: string, labelZh: string, labelEn: string }, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean } }>, leftOut: Array<{ region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string } }> } };

export type CompareChangeStepFragment = { effect: number, ownRate: number | null, mixes: Array<number> };

export type CompareChangePartFragment = { effect: number, ownRate: number | null, mixes: Array<number>, incomplete: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, steps: Array<{ effect: number, ownRate: number | null, mixes: Array<number> }>, measurements: Array<{ value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean }> };

export type CompareControlQueryVariables = Exact<{
  metric: string;
  region: string;
  periods: Array<string> | string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
  starts: Array<string> | string;
}>;


export type CompareControlQuery = { controlChart: { version: number, asOf: string, synthetic: boolean, kind: ControlChartKind, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null }, points: Array<{ centre: number | null, lower: number | null, upper: number | null, baseline: number, trial: boolean, period: { id: string, labelZh: string, labelEn: string }, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean }, causes: Array<{ rule: ControlRule, direction: ControlDirection, meaning: Meaning }> }>, events: Array<{ id: number, kind: EventKind, text: string, addedBy: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> } };

export type CompareFunnelQueryVariables = Exact<{
  metric: string;
  period: string;
  level: RegionLevel;
  within: string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
}>;


export type CompareFunnelQuery = { funnel: { version: number, asOf: string, synthetic: boolean, kind: FunnelKind, reference: number | null, smallNumberLimit: number, judged: number, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null }, period: { id: string, labelZh: string, labelEn: string }, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, curve: { sizes: ReadonlyArray<number | null>, lower95: ReadonlyArray<number | null>, upper95: ReadonlyArray<number | null>, lower998: ReadonlyArray<number | null>, upper998: ReadonlyArray<number | null> }, adjustedCurve: { sizes: ReadonlyArray<number | null>, lower95: ReadonlyArray<number | null>, upper95: ReadonlyArray<number | null>, lower998: ReadonlyArray<number | null>, upper998: ReadonlyArray<number | null> } | null, levels: Array<{ level: number, expected: number, outside: number }>, overDispersion: { phi: number, significant: boolean } | null, units: Array<{ size: number | null, lower: number | null, upper: number | null, notJudged: NotJudged | null, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, missingDetail: string | null, coverage: number | null, synthetic: boolean, provisional: boolean }, limits: { lower95: number, upper95: number, lower998: number, upper998: number } | null, adjusted: { lower95: number, upper95: number, lower998: number, upper998: number } | null, judgement: { band: Band, level: number | null, side: Side } | null }> } };

export type CompareRanksQueryVariables = Exact<{
  metric: string;
  period: string;
  level: RegionLevel;
  within: string;
  basis: Basis;
  accumulation: Accumulation;
  rolling?: number | null | undefined;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
  draws: number;
}>;


export type CompareRanksQuery = { ranking: { version: number, asOf: string, smallNumberLimit: number, reference: number | null, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, formula: string, caseTypes: Array<string>, notComputed: string | null, definitionZh: string, definitionEn: string, breakdownKeys: Array<{ key: string, nameZh: string, nameEn: string }>, target: { operator: string, value: number } | null }, period: { id: string, labelZh: string, labelEn: string }, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, uncertainty: { draws: number, level: number, units: number } | null, rows: Array<{ rank: number | null, tied: boolean, notRanked: string | null, value: number | null, numerator: number | null, denominator: number | null, n: number | null, coverage: number | null, lower: number | null, upper: number | null, band: Band | null, missing: MissingReason | null, yearOnYear: number | null, synthetic: boolean, provisional: boolean, rankShares: ReadonlyArray<number | null> | null, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, rankSet: { best: number, worst: number, open: Array<string> } | null }> } };

export type AnnotatedRegionsQueryVariables = Exact<{
  within: string;
}>;


export type AnnotatedRegionsQuery = { regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }> };

export type AddEventMutationVariables = Exact<{
  input: EventInput;
}>;


export type AddEventMutation = { addEvent: { id: number, version: number } };

export type RemoveEventMutationVariables = Exact<{
  id: number;
}>;


export type RemoveEventMutation = { removeEvent: { id: number, version: number } };

export type ExploreSavedQueryVariables = Exact<{ [key: string]: never; }>;


export type ExploreSavedQuery = { savedQueries: Array<{ id: string, name: string, kind: SavedKind, body: string, variables: string, mine: boolean, shared: boolean, owner: string, changedAt: string }> };

export type ExploreSaveMutationVariables = Exact<{
  input: SavedQueryInput;
}>;


export type ExploreSaveMutation = { saveQuery: { id: string, name: string, kind: SavedKind, body: string, variables: string, mine: boolean, shared: boolean, owner: string, changedAt: string } };

export type ExploreRemoveMutationVariables = Exact<{
  id: string;
}>;


export type ExploreRemoveMutation = { removeSavedQuery: boolean };

export type ExploreSavedQueryFragment = { id: string, name: string, kind: SavedKind, body: string, variables: string, mine: boolean, shared: boolean, owner: string, changedAt: string };

export type IndexMetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndexMetricsQuery = { metrics: Array<{ ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, decimals: number, direction: Direction, rankable: boolean, notComputed: string | null, businessEnvironmentNo: number | null, formula: string, target: { operator: string, value: number } | null, measures: Array<{ code: string, nameZh: string, nameEn: string, level: RegionLevel }> }> };

export type IndexAnswerQueryVariables = Exact<{
  input: CompositeIndexInput;
}>;


export type IndexAnswerQuery = { compositeIndex: { asOf: string, version: number, basis: Basis, synthetic: boolean, smallNumberLimit: number, within: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, rows: Array<{ score: number | null, rank: number | null, tied: boolean, notScored: Array<string>, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, stability: { best: number, worst: number, median: number } | null, groups: Array<{ node: string, score: number | null }>, parts: Array<{ metric: string, contribution: number | null, score: number | null, weight: number | null, imputed: boolean, treated: boolean, notScored: NotScored | null, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null }, denominator: { value: number | null, missing: MissingReason | null } | null }> }>, metrics: Array<{ weight: number, metric: { ref: string }, denominator: { nameZh: string, nameEn: string } | null, period: { id: string, labelZh: string, labelEn: string } }> } };

export type IndexAnswerFragment = { asOf: string, version: number, basis: Basis, synthetic: boolean, smallNumberLimit: number, within: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, rows: Array<{ score: number | null, rank: number | null, tied: boolean, notScored: Array<string>, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, stability: { best: number, worst: number, median: number } | null, groups: Array<{ node: string, score: number | null }>, parts: Array<{ metric: string, contribution: number | null, score: number | null, weight: number | null, imputed: boolean, treated: boolean, notScored: NotScored | null, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null }, denominator: { value: number | null, missing: MissingReason | null } | null }> }>, metrics: Array<{ weight: number, metric: { ref: string }, denominator: { nameZh: string, nameEn: string } | null, period: { id: string, labelZh: string, labelEn: string } }> };

export type PaletteEntriesQueryVariables = Exact<{
  within: string;
  signedIn: boolean;
}>;


export type PaletteEntriesQuery = { towns: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, metrics: Array<{ ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, level: RegionLevel, rankable: boolean }>, savedQueries?: Array<{ id: string, name: string, kind: SavedKind, body: string, mine: boolean, owner: string }> };

export type MetricVersionsQueryVariables = Exact<{
  code: string;
}>;


export type MetricVersionsQuery = { metrics: Array<{ businessEnvironmentNo: number | null, frequency: Grain, factor: number, formula: string, formulaZh: string, formulaEn: string, caveatZh: string, caveatEn: string, ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, measures: Array<{ code: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, definitionZh: string, definitionEn: string, level: RegionLevel, grain: Grain, fromCases: boolean }>, target: { operator: string, value: number } | null }> };

export type MetricVersionValuesQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type MetricVersionValuesQuery = { compare: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> } };

export type MetricCountiesQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type MetricCountiesQuery = { compare: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> } };

export type MetricTownsQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type MetricTownsQuery = { compare: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> } };

export type MetricControlQueryVariables = Exact<{
  metric: string;
  region: string;
  periods: Array<string> | string;
  basis: Basis;
  asOf?: string | null | undefined;
  starts: Array<string> | string;
}>;


export type MetricControlQuery = { controlChart: { asOf: string, version: number, kind: ControlChartKind, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null }, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, points: Array<{ baseline: number, trial: boolean, centre: number | null, lower: number | null, upper: number | null, period: { id: string, labelZh: string, labelEn: string, start: string, end: string }, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, missing: MissingReason | null, synthetic: boolean, provisional: boolean }, causes: Array<{ rule: ControlRule, direction: ControlDirection, meaning: Meaning }> }>, events: Array<{ id: number, kind: EventKind, text: string, addedBy: string, removable: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> } };

export type ProfileMetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileMetricsQuery = { metrics: Array<{ ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, decimals: number, direction: Direction, rankable: boolean, businessEnvironmentNo: number | null, notComputed: string | null, level: RegionLevel, frequency: Grain, target: { operator: string, value: number } | null }> };

export type ProfileTownsQueryVariables = Exact<{
  within: string;
}>;


export type ProfileTownsQuery = { regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }> };

export type RegionIndicatorsQueryVariables = Exact<{
  a: SelectionInput;
  b: SelectionInput;
  c: SelectionInput;
  years: SelectionInput;
  withB: boolean;
  withC: boolean;
  withYears: boolean;
}>;


export type RegionIndicatorsQuery = { a: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> }, b?: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> }, c?: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> }, years?: { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> } };

export type RegionLikesQueryVariables = Exact<{
  region: string;
  period: string;
  basis: Basis;
  asOf?: string | null | undefined;
}>;


export type RegionLikesQuery = { comparableRegions: { asOf: string, version: number, peers: number, values: ReadonlyArray<number | null>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, characteristics: Array<{ code: string, group: LikenessGroup, nameZh: string, nameEn: string, unitZh: string, unitEn: string, decimals: number }>, regions: Array<{ distance: number, values: ReadonlyArray<number | null>, differences: ReadonlyArray<number | null>, agreements: Array<string>, unlike: Array<string>, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string } }>, leftOut: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }> } };

export type ProfileAnswerFragment = { version: number, asOf: string, synthetic: boolean, referenceRegion: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, regions: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, periods: Array<{ id: string, labelZh: string, labelEn: string }>, series: Array<{ values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } }> };

export type ProfileSeriesFragment = { values: ReadonlyArray<number | null>, numerators: ReadonlyArray<number | null>, denominators: ReadonlyArray<number | null>, n: ReadonlyArray<number | null>, coverage: ReadonlyArray<number | null>, missing: ReadonlyArray<string | null>, synthetic: ReadonlyArray<boolean | null>, provisional: ReadonlyArray<boolean | null>, lower: ReadonlyArray<number | null>, upper: ReadonlyArray<number | null>, yearOnYear: ReadonlyArray<number | null>, yearOnYearMissing: ReadonlyArray<string | null>, rank: ReadonlyArray<number | null>, tied: ReadonlyArray<boolean | null>, ranked: ReadonlyArray<number | null>, band: ReadonlyArray<string | null>, bandLevel: ReadonlyArray<number | null>, targetBand: ReadonlyArray<string | null>, targetBandLevel: ReadonlyArray<number | null>, pastBand: ReadonlyArray<string | null>, pastBandLevel: ReadonlyArray<number | null>, reference: ReadonlyArray<number | null>, metric: { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null } };

export type ProfileMetricFragment = { ref: string, code: string, version: number, breakdown: string | null, nameZh: string, nameEn: string, domainZh: string, domainEn: string, unitZh: string, unitEn: string, countUnitZh: string, decimals: number, direction: Direction, rankable: boolean, proportion: boolean, changeRule: ChangeRule, wholeIsTotal: boolean, level: RegionLevel, notComputed: string | null, definitionZh: string, definitionEn: string, target: { operator: string, value: number } | null };

export type FigureProvenanceQueryVariables = Exact<{
  metric: string;
  region: string;
  period: string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
}>;


export type FigureProvenanceQuery = { provenance: { version: number, asOf: string, basis: Basis, partial: boolean, recordsOpen: boolean, metric: { ref: string, code: string, version: number, nameZh: string, nameEn: string, unitZh: string, unitEn: string, countUnitZh: string, countUnitEn: string, decimals: number, formula: string, factor: number, definitionZh: string, definitionEn: string }, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, measurement: { value: number | null, numerator: number | null, denominator: number | null, n: number | null, coverage: number | null, missing: MissingReason | null, synthetic: boolean }, terms: Array<{ number: number, measure: string, nameZh: string, nameEn: string, unitZh: string, unitEn: string, fn: string | null, source: MeasureSource, inNumerator: boolean, inDenominator: boolean, countsN: boolean, value: number | null }>, cells: { total: number, next: string | null, cells: Array<{ term: number, measure: string, breakdown: string, running: boolean, value: number | null, units: number | null, version: number | null, changedAt: string | null, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> }, observations: { total: number, next: string | null, observations: Array<{ term: number, measure: string, breakdown: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, history: Array<{ value: string | null, missing: string | null, source: string | null, version: number, at: string, row: number | null, counted: boolean, batch: { id: number, key: string, fileName: string, contentHash: string, author: string, observations: number, cases: number, at: string } | null }> }> }, releases: { total: number, next: string | null, releases: Array<{ event: ReleaseEvent, actor: string, reason: string | null, version: number, at: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> } } };

export type MoreTracedCellsQueryVariables = Exact<{
  metric: string;
  region: string;
  period: string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreTracedCellsQuery = { provenance: { cells: { total: number, next: string | null, cells: Array<{ term: number, measure: string, breakdown: string, running: boolean, value: number | null, units: number | null, version: number | null, changedAt: string | null, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> } } };

export type MoreTracedReportsQueryVariables = Exact<{
  metric: string;
  region: string;
  period: string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreTracedReportsQuery = { provenance: { observations: { total: number, next: string | null, observations: Array<{ term: number, measure: string, breakdown: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, history: Array<{ value: string | null, missing: string | null, source: string | null, version: number, at: string, row: number | null, counted: boolean, batch: { id: number, key: string, fileName: string, contentHash: string, author: string, observations: number, cases: number, at: string } | null }> }> } } };

export type TracedCaseListQueryVariables = Exact<{
  metric: string;
  region: string;
  period: string;
  basis: Basis;
  asOf?: string | null | undefined;
  units?: Units | null | undefined;
  after?: string | null | undefined;
}>;


export type TracedCaseListQuery = { provenance: { cases: { total: number, next: string | null, cases: Array<{ term: number, caseNumber: string, acceptedOn: string | null, concludedOn: string | null, outcome: string | null, amount: number, versionNo: number, version: number, changedAt: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, batch: { fileName: string, author: string } | null }> } } };

export type TracedCellsFragment = { total: number, next: string | null, cells: Array<{ term: number, measure: string, breakdown: string, running: boolean, value: number | null, units: number | null, version: number | null, changedAt: string | null, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> };

export type TracedReportsFragment = { total: number, next: string | null, observations: Array<{ term: number, measure: string, breakdown: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string }, history: Array<{ value: string | null, missing: string | null, source: string | null, version: number, at: string, row: number | null, counted: boolean, batch: { id: number, key: string, fileName: string, contentHash: string, author: string, observations: number, cases: number, at: string } | null }> }> };

export type TracedReleasesFragment = { total: number, next: string | null, releases: Array<{ event: ReleaseEvent, actor: string, reason: string | null, version: number, at: string, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedQueries: Array<{ id: string, name: string, kind: SavedKind, body: string, mine: boolean, shared: boolean, owner: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SavedQueryInput;
}>;


export type SaveViewMutation = { saveQuery: { id: string, name: string, kind: SavedKind, body: string, mine: boolean, shared: boolean, owner: string } };

export type RemoveSavedViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSavedViewMutation = { removeSavedQuery: boolean };

export type SavedViewFragment = { id: string, name: string, kind: SavedKind, body: string, mine: boolean, shared: boolean, owner: string };

export type SetUpMutationVariables = Exact<{
  code: string;
  name: string;
  displayName: string;
  password: string;
}>;


export type SetUpMutation = { setUp: { user: string | null } };

export type ShownEventsQueryVariables = Exact<{
  regions: Array<string> | string;
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type ShownEventsQuery = { events: { version: number, asOf: string, events: Array<{ id: number, kind: EventKind, text: string, addedBy: string, removable: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } }> } };

export type ShownEventFragment = { id: number, kind: EventKind, text: string, addedBy: string, removable: boolean, region: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, period: { id: string, labelZh: string, labelEn: string } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { nameZh: string, nameEn: string, demonstration: boolean, timeZone: string, mapFile: string | null, smallNumberLimit: number, version: number, asOf: string, home: { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }, quarters: Array<{ basis: Basis, approvedAt: string | null, airedAt: string | null, period: { id: string, labelZh: string, labelEn: string } }> }, cities: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, counties: Array<{ code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string }>, metrics: Array<{ ref: string, code: string, level: RegionLevel, frequency: Grain }>, boards: Array<{ code: string, nameZh: string, nameEn: string, levels: Array<RegionLevel>, metrics: Array<{ ref: string, code: string, level: RegionLevel }>, townMetric: { ref: string, code: string, level: RegionLevel } | null, blocks: Array<{ part: BoardPart, columns: number }> }> };

export type InstallationVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationVersionQuery = { viewer: { user: string | null } | null, installation: { version: number, asOf: string } };

export type RegionNameFragment = { code: string, parentCode: string | null, level: RegionLevel, nameZh: string, shortZh: string, nameEn: string, pinyin: string };

export type QuartersAsOfQueryVariables = Exact<{
  asOf: string;
}>;


export type QuartersAsOfQuery = { installation: { version: number, asOf: string, quarters: Array<{ basis: Basis, approvedAt: string | null, airedAt: string | null, period: { id: string, end: string, labelZh: string, labelEn: string } }> } };

export type RevisionsQueryVariables = Exact<{
  selection: SelectionInput;
}>;


export type RevisionsQuery = { compare: { regions: Array<{ code: string }>, periods: Array<{ id: string }>, series: Array<{ airedAt: ReadonlyArray<string | null>, airings: ReadonlyArray<number | null>, revised: ReadonlyArray<boolean | null>, revisedTo: ReadonlyArray<number | null>, metric: { ref: string } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { user: string | null, displayName: string | null, role: Role | null, board: boolean, live: boolean, recordRegion: string | null, introspection: boolean, accounts: boolean, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } | null } | null };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { entrance: { nameZh: string | null, nameEn: string | null, setUpNeeded: boolean, publicReading: boolean, demonstrationAccounts: Array<{ name: string, password: string, role: Role, regionZh: string, regionEn: string }> } };

export type SignInMutationVariables = Exact<{
  name: string;
  password: string;
}>;


export type SignInMutation = { signIn: { user: string | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerFactsFragment = { user: string | null, displayName: string | null, role: Role | null, board: boolean, live: boolean, recordRegion: string | null, introspection: boolean, accounts: boolean, mustChangePassword: boolean, region: { code: string, nameZh: string, nameEn: string } | null };

