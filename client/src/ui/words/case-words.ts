import { pick, type Language } from "../language.ts";

const TYPE_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  reconsideration: ["行政复议", "reconsideration"],
  litigation: ["行政应诉", "litigation"],
  mediation: ["人民调解", "people's mediation"],
  legal_aid: ["法律援助", "legal aid"],
  legality_review: ["合法性审查", "legality review"],
  enforcement_coordination: ["执法协调", "enforcement coordination"],
  enforcement_supervision: ["执法监督", "enforcement supervision"],
  notarial: ["公证", "notarial"],
  corrections: ["社区矫正", "community corrections"],
  screening: ["滥诉甄别", "abusive-litigation screening"],
};

/** A case type's name in both languages; an unknown word stands for itself. */
export function caseTypeName(type: string): { readonly nameZh: string; readonly nameEn: string } {
  const [nameZh, nameEn] = TYPE_NAMES[type] ?? [type, type];
  return { nameZh, nameEn };
}

const OUTCOME_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  upheld: ["维持", "upheld"],
  revoked: ["撤销", "revoked"],
  changed: ["变更", "changed"],
  confirmed_unlawful: ["确认违法", "confirmed unlawful"],
  confirmed_invalid: ["确认无效", "confirmed invalid"],
  ordered_to_perform: ["责令履行", "ordered to perform"],
  dismissed: ["驳回", "dismissed"],
  mediated: ["调解", "mediated"],
  settled: ["和解撤回终止", "settled"],
  withdrawn: ["撤回终止", "withdrawn"],
  agreed: ["达成协议", "agreed"],
  not_agreed: ["未达成协议", "not agreed"],
  completed: ["办结", "completed"],
  terminated: ["终止", "terminated"],
  no_objection: ["同意", "no objection"],
  revise: ["建议修改", "to be revised"],
  not_approved: ["不予通过", "not approved"],
  returned: ["退回", "returned"],
  decided: ["协调决定", "decided"],
  released: ["期满解除矫正", "released at the end of the term"],
  answered: ["已回复", "answered"],
  unrecorded: ["未记录", "not recorded"],
};

/** An outcome's name; an unknown word stands for itself. */
export function outcomeName(outcome: string, language: Language): string {
  const [zh, en] = OUTCOME_NAMES[outcome] ?? [outcome, outcome.replaceAll("_", " ")];
  return pick(language, zh, en);
}
