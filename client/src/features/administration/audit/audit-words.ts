import { pick, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";

/** The words of the audit in Chinese; the model of the English ones. */
const zhCN = {
  title: "审计记录",
  list: "记录",
  within: (region: string) => `${region}及以下，最新在前`,
  time: "时间",
  actor: "账户",
  action: "行为",
  subject: "对象",
  address: "地址",
  detail: "详情",
  seal: "封存",
  sealed: (place: string) => `第 ${place} 号`,
  unsealed: "封存中",
  commandLine: "命令行",
  actorHint: "账户名",
  subjectHint: "对象所含文字",
  all: "全部",
  from: "起始日期",
  to: "截止日期",
  search: "查询",
  clear: "清除",
  none: "没有符合条件的记录。",
  yes: "是",
  no: "否",
  nothing: "—",
  actions: {
    SIGNED_IN: "登录", SIGN_IN_REFUSED: "登录被拒", SIGNED_OUT: "退出登录", SESSION_ENDED: "结束会话", SET_UP: "初始设置", ACCOUNT_CREATED: "建立账户", ACCOUNT_CHANGED: "修改账户",
    PASSWORD_CHANGED: "修改密码", TOKEN_CREATED: "新建令牌", TOKEN_REVOKED: "撤销令牌", IMPORTED: "导入文件", CATALOGUE_LOADED: "装入目录", RECORDS_READ: "查看案件", EXPORTED: "导出",
    PERIOD_APPROVED: "审定", PERIOD_REOPENED: "重新打开", PERIOD_AIRED: "晾晒",
    EVENT_ADDED: "添加事件", EVENT_REMOVED: "撤回事件", QUERY_SAVED: "保存查询", QUERY_REMOVED: "删除查询", GROUP_SAVED: "保存地区组", GROUP_REMOVED: "删除地区组",
  },
  keys: {
    role: "角色", region: "地区", disabled: "停用", reset: "重置", locked: "已锁定", session: "会话", sessions: "会话数", token: "令牌", scopes: "范围", days: "天数", from: "原", to: "现",
    file: "文件", rows: "行数", reason: "原因", period: "期间", county: "县", version: "数据版本", kind: "类别", count: "数量", address: "地址", filter: "条件",
    counties: "县数", bytes: "字节", query: "查询", metrics: "指标", regions: "地区数", measures: "计量", batch: "批次", contentHash: "内容摘要", mapping: "映射", observations: "填报值", cases: "案件",
    renamed: "改名", within: "范围", groupBy: "分组", periods: "期间", pendingAt: "未结于", caseNumber: "案号", event: "事件", text: "内容", id: "编号", shared: "共享",
  } as Readonly<Record<string, string>>,
  /** What was read, by the name that the contract gives it. */
  subjects: { caseStatistics: "案件统计", cases: "案件清单" } as Readonly<Record<string, string>>,
};

const en: typeof zhCN = {
  title: "Audit",
  list: "Entries",
  within: (region) => `${region} and below, latest first`,
  time: "Time",
  actor: "Account",
  action: "Action",
  subject: "Subject",
  address: "Address",
  detail: "Details",
  seal: "Seal",
  sealed: (place) => `No. ${place}`,
  unsealed: "Being sealed",
  commandLine: "Command line",
  actorHint: "Account name",
  subjectHint: "Text in the subject",
  all: "All",
  from: "From",
  to: "To",
  search: "Search",
  clear: "Clear",
  none: "No entry matches.",
  yes: "yes",
  no: "no",
  nothing: "—",
  actions: {
    SIGNED_IN: "Signed in", SIGN_IN_REFUSED: "Sign-in refused", SIGNED_OUT: "Signed out", SESSION_ENDED: "Ended sessions", SET_UP: "Set-up", ACCOUNT_CREATED: "Made an account", ACCOUNT_CHANGED: "Changed an account",
    PASSWORD_CHANGED: "Changed a password", TOKEN_CREATED: "Made a token", TOKEN_REVOKED: "Revoked a token", IMPORTED: "Imported a file", CATALOGUE_LOADED: "Loaded a catalogue", RECORDS_READ: "Read cases", EXPORTED: "Exported",
    PERIOD_APPROVED: "Approved", PERIOD_REOPENED: "Reopened", PERIOD_AIRED: "Aired",
    EVENT_ADDED: "Noted an event", EVENT_REMOVED: "Took back an event", QUERY_SAVED: "Saved a question", QUERY_REMOVED: "Removed a question", GROUP_SAVED: "Saved a group", GROUP_REMOVED: "Removed a group",
  },
  keys: {
    role: "role", region: "region", disabled: "disabled", reset: "reset", locked: "locked", session: "session", sessions: "sessions", token: "token", scopes: "scopes", days: "days", from: "from", to: "to",
    file: "file", rows: "rows", reason: "reason", period: "period", county: "county", version: "data version", kind: "kind", count: "count", address: "address", filter: "filter",
    counties: "counties", bytes: "bytes", query: "query", metrics: "metrics", regions: "regions", measures: "measures", batch: "batch", contentHash: "content hash", mapping: "mapping", observations: "figures",
    cases: "cases", renamed: "renamed", within: "within", groupBy: "grouped by", periods: "periods", pendingAt: "pending at", caseNumber: "case number", event: "event", text: "text", id: "id", shared: "shared",
  },
  subjects: { caseStatistics: "Case statistics", cases: "List of cases" },
};

export type AuditWords = typeof zhCN;

export function auditWords(language: Language): AuditWords {
  return pick(language, zhCN, en);
}

export function useAuditWords(): AuditWords {
  return auditWords(useLanguage());
}
