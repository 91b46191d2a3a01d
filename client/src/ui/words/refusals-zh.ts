import type { Failure } from "../read-failure.ts";

type Say = (about: Failure) => string;

/** 「“ZZ99”」 where the server names what it refused, and nothing where it does not. */
const named = ({ offender }: Failure): string => (offender === "" ? "" : `“${offender}”`);
const within = ({ bound }: Failure, lead: string): string => (bound === null ? "" : `${lead} ${digits(bound)}`);
const digits = (bound: number | string): string => (typeof bound === "number" ? bound.toLocaleString("zh-CN") : bound);

function tooLarge(failure: Failure): string {
  const asked = failure.count === null ? "所问过多" : `所问有 ${digits(failure.count)} 项`;
  return `${asked}${within(failure, "，一次至多")}。请减少指标、地区或期间，分次再问。`;
}

/**
 * The server speaks English, in sentences that name the value and the way out. A reader in Chinese gets the same by code, with
 * the value and the bound that come beside it.
 */
const SENTENCES: Readonly<Record<string, Say>> = {
  EMPTY_INSTALLATION: () => "数据库里还没有装入地区和指标目录。请管理员先装入，或以演示数据启动。",
  EMPTY_SELECTION: (failure) => (named(failure) === "" ? "没有选到任何内容。请至少选一项。" : `${named(failure)}之下没有可选的内容。请另选。`),
  UNKNOWN_METRIC: (failure) => `没有指标${named(failure)}，或没有这个口径版本、分项。请从指标目录里选。`,
  UNKNOWN_REGION: (failure) => `没有地区${named(failure)}。请从地区列表里选。`,
  UNKNOWN_PERIOD: (failure) => `${named(failure) || "所写"}不是可用的期间${within(failure, "，年份须在")}。请写成 2026Q3、2026-09 或 2025Q1..2026Q3 的样子。`,
  PERIOD_NOT_KEPT: (failure) => `${named(failure) || "这个期间"}没有按这个长度存数。请换期间。`,
  UNKNOWN_CASE_TYPE: (failure) => `没有案件类型${named(failure)}。`,
  UNKNOWN_OUTCOME: (failure) => `没有办理结果${named(failure)}。`,
  UNKNOWN_SCHEME: (failure) => `没有考核方案${named(failure)}。`,
  UNKNOWN_VERSION: (failure) => `${named(failure) || "所写"}没有对应的数据版本：须是已有的版本号，或首批数据之后的时刻。`,
  UNKNOWN_GROUP: (failure) => `没有可用的地区组${named(failure)}。请选自己保存的组，或直接选地区。`,
  UNKNOWN_WORD: (failure) => `选择里有不认识的词${named(failure)}。`,
  UNKNOWN_PLACE: (failure) => `${named(failure) || "这个位置"}在这里不适用。请换一个，或从头列起。`,
  UNKNOWN_EVENT: (failure) => `没有事件${named(failure)}，可能已撤回。`,
  TOO_MANY_EVENTS: () => "这个地区在这个期间的事件已满。请先撤回不再需要的。",
  MIXED_VERSIONS: (failure) => `选择里混有同一指标的不同口径${named(failure)}，含义不同。请只留一个，或注明跨口径。`,
  SELECTION_TOO_LARGE: tooLarge,
  UNSUITABLE_METRIC: (failure) => `指标${named(failure)}不适用于这种分析。请换一个指标。`,
  UNSUITABLE_PERIODS: (failure) => `期间${named(failure)}不适用于这里：须为同一长度、前后相接、由早到晚。请换期间。`,
  UNSUITABLE_METHOD: (failure) => `所选方法不适用${named(failure) === "" ? "" : `于${named(failure)}`}。请换一种方法，或去掉这个指标。`,
  UNSUITABLE_DIMENSIONS: () => "所选维度不能这样组合。请去掉一个，或换一个。",
  UNSUITABLE_MEASURE: (failure) => `${named(failure) || "所选统计量"}在这样的分组下没有意义。请换一个。`,
  UNSUITABLE_BASIS: (failure) => `已审定和已晾晒的案件统计只按地区、季度、类型和结果存数${named(failure) === "" ? "" : `，不含${named(failure)}`}。请改看实时数据，或去掉这一项。`,
  PARTS_NOT_COMPARABLE: () => "各组成部分在所选期间不可比（有缺数，或加不出总数），变化无从分解。请换期间或层级。",
  OUT_OF_RANGE: (failure) => `${named(failure) || "所填的数"}超出范围${within(failure, "，须在")}。`,
  PAGE_SIZE_INVALID: (failure) => `一页不能列 ${failure.offender} 条${within(failure, "，须在")}。`,
  PERIOD_NOT_A_QUARTER: () => "审定和晾晒按季度进行。请选一个季度。",
  PERIOD_NOT_ENDED: () => "这个期间还没有结束。请等期满后再办。",
  PERIOD_APPROVED: () => "这个期间已经审定。要改须先重新打开，并写明原因。",
  PERIOD_NOT_APPROVED: () => "还有县（市、区）未审定。请全部审定后再晾晒。",
  PERIOD_NOT_LOCKED: () => "这个期间本来就是打开的。",
  PERIOD_AIRED: () => "这个期间已经晾晒。请先重新打开要改的部分并审定，再晾晒。",
  COUNTY_UNKNOWN: () => "其中有不属于本系统的县（市、区）代码。",
  REASON_MISSING: () => "重新打开须写明原因。",
  OWN_REPORT: () => "本人填报的数不能由本人审定。请另一位领导审定。",
  UNKNOWN_SAVED: () => "没有这个已保存的内容：可能是别人的，或已删除。",
  NAME_TAKEN: (failure) => `已有名为${named(failure)}的保存内容。请换名，或修改原来那个。`,
  TOO_MANY_SAVED: (failure) => `保存的数量已满${within(failure, "：至多")}。请先删去不用的。`,
  SAVED_UNSUITABLE: (failure) => `内容不能保存：须为一个完整的只读查询，变量为 JSON 对象${within(failure, "，数量至多")}。`,
  WORK_CALENDAR_MISSING: () => "所涉年份没有装入工作日历，期限无从计算。请管理员装入。",
  LEGAL_LIMIT_MISSING: () => "所涉日期没有装入法定期限，无从计算。请管理员装入。",
  READ_TIMEOUT: () => "查询用时过长，已中止。请减少指标、地区或期间再试。",
  READ_ABANDONED: () => "查询已被放弃。请重试。",
  SERVICE_UNAVAILABLE: () => "数据库暂时没有应答。请过几秒再试。",
  INTERNAL_SERVER_ERROR: () => "服务器内部出错，原因已记入日志。请重试；再不行，请告知管理员。",
  BAD_USER_INPUT: () => "所填的内容格式不对。请检查后再试。",
  BAD_REQUEST: () => "请求的格式不对。",
  NOT_FOUND: () => "没有这个地址。",
  FOREIGN_ORIGIN: () => "请求来自别的网站，已拒绝。请从本系统的页面操作。",
  PAYLOAD_TOO_LARGE: () => "请求过大。请一次少问一些。",
  UNSUPPORTED_MEDIA_TYPE: () => "请求的类型不对。",
  EXPORT_UNREADABLE: () => "导出的条件写得不对，或超出一次导出的上限。",
  TOO_MANY_OPERATIONS: () => "同时进行的查询过多。请等一个完成后再试。",
  GRAPHQL_PARSE_FAILED: () => "查询写得不完整，读不懂。",
  GRAPHQL_VALIDATION_FAILED: () => "查询与接口的定义不符。",
  DOCUMENT_TOO_LARGE: () => "查询过长、过深或重复过多。请拆成几个。",
  OPERATION_RESOLUTION_FAILURE: () => "一次只能运行一个查询，请指明是哪一个。",
  INTROSPECTION_DISABLED: () => "接口说明只对分析人员和管理员开放。",
  PASSWORD_CHANGE_NEEDED: () => "请先修改初始密码，再继续。",
  UNAUTHENTICATED: () => "尚未登录，或登录已过期。请重新登录。",
  FORBIDDEN: () => "当前账户无权这样做。",
  TOO_MANY_REQUESTS: ({ bound }) => (bound === null ? "请求过多，请稍后再试。" : `请求过多，请等 ${digits(bound)} 秒再试。`),
};

/** A refusal in Chinese; where a code is not known, that the server refused. */
export function refusalInChinese(failure: Failure): string {
  return SENTENCES[failure.code]?.(failure) ?? "服务器没有接受这个请求。";
}
