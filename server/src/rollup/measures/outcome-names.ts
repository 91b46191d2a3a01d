import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

export const TYPE_NAMES: Readonly<Record<CaseType, Name>> = {
  reconsideration: { zh: "行政复议", en: "reconsideration" },
  litigation: { zh: "行政应诉", en: "administrative litigation" },
  mediation: { zh: "人民调解", en: "people's mediation" },
  legal_aid: { zh: "法律援助", en: "legal aid" },
  legality_review: { zh: "合法性审查", en: "legality review" },
  enforcement_coordination: { zh: "执法协调", en: "enforcement coordination" },
  enforcement_supervision: { zh: "执法监督", en: "enforcement supervision" },
  notarial: { zh: "公证", en: "notarial services" },
  corrections: { zh: "社区矫正", en: "community corrections" },
  screening: { zh: "滥诉甄别", en: "abuse screening" },
};

/** Names of the outcomes that the vocabulary lists. */
export const OUTCOME_NAMES: Readonly<Record<string, Name>> = {
  upheld: { zh: "维持", en: "upheld" },
  revoked: { zh: "撤销", en: "revoked" },
  changed: { zh: "变更", en: "changed" },
  confirmed_unlawful: { zh: "确认违法", en: "confirmed unlawful" },
  confirmed_invalid: { zh: "确认无效", en: "confirmed invalid" },
  ordered_to_perform: { zh: "责令履行", en: "ordered to perform" },
  dismissed: { zh: "驳回", en: "dismissed" },
  mediated: { zh: "调解", en: "mediated" },
  settled: { zh: "和解撤回终止", en: "settled" },
  withdrawn: { zh: "撤回终止", en: "withdrawn" },
  agreed: { zh: "达成协议", en: "agreed" },
  not_agreed: { zh: "未达成协议", en: "not agreed" },
  completed: { zh: "办结", en: "completed" },
  terminated: { zh: "终止", en: "terminated" },
  no_objection: { zh: "同意", en: "no objection" },
  revise: { zh: "建议修改", en: "to be revised" },
  not_approved: { zh: "不予通过", en: "not approved" },
  returned: { zh: "退回", en: "returned" },
  unrecorded: { zh: "未记录", en: "not recorded" },
};
