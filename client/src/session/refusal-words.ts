import { pick, type Language } from "../ui/language.ts";
import type { Failure } from "../ui/read-failure.ts";
import { refusalInChinese } from "../ui/words/refusals-zh.ts";
import { wordsOf } from "../ui/words.ts";

/** What a refusal about accounts, and what they keep and put down, means and what to do, by its code in the contract: Chinese, English. */
const SENTENCES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  SIGN_IN_REFUSED: ["账户名或密码不对，或错误次数过多。请核对后再试；连错五次须等 15 分钟。", "The name or the password is wrong, or there were too many wrong ones. Check both; after five wrong ones wait 15 minutes."],
  PASSWORD_WRONG: ["当前密码不对，或错误次数过多：连错五次须等 15 分钟。", "The current password is wrong, or there were too many wrong ones: after five wait 15 minutes."],
  PASSWORD_UNSUITABLE: [
    "新密码不合适：至少 12 个字符、5 种不同字符，不能只由账户名和常见词组成，也不能与当前密码相同。",
    "The new password does not suit: use at least 12 characters, 5 of them different, not only the account's name and well-known words, and not the current one.",
  ],
  ACCOUNT_NAME_INVALID: ["账户名须为 2–32 个小写字母、数字、点、下划线或连字符，并以字母开头。", "The account name takes 2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter."],
  ACCOUNT_EXISTS: ["这个账户名已有人用或用过，请换一个。", "There is, or was, an account of this name: choose another."],
  UNKNOWN_ACCOUNT: ["本地区没有这个账户，请刷新列表。", "There is no such account in your region: load the list again."],
  REGION_UNSUITABLE: ["该角色不能用这个地区，请另选。", "The role cannot have this region: choose another."],
  LAST_ADMINISTRATOR: ["这是最后一个管理员，请先另设一个。", "This is the last administrator: make another one first."],
  SET_UP_REFUSED: ["初始设置已完成，或代码不对。尚无管理员时，服务器日志里有正确的地址。", "The set-up is over, or its code is another one: the server's log shows the address while an administrator is still to be made."],
  TOKEN_UNSUITABLE: ["令牌不合适：有效期 1–366 天，至少选一个范围，每个账户最多 20 个有效令牌。", "The token does not suit: 1–366 days, at least one scope, and at most 20 standing tokens an account."],
  UNKNOWN_TOKEN: ["没有这个令牌，可能已被撤销。", "There is no such token: it may be revoked already."],
  UNKNOWN_SESSION: ["没有这个会话，可能已结束。", "There is no such session: it may be over already."],
  TEXT_UNSUITABLE: ["名称须为 1–60 个可见字符，不含换行和控制字符。", "A name takes 1–60 visible characters, without line breaks and control characters."],
  NAME_TAKEN: ["这个名称已用于另一项，请换一个。", "Another one has this name already: choose another."],
  TOO_MANY_SAVED: ["已存满，请先删除不用的。", "No more can be kept: delete what is no longer used."],
  UNKNOWN_SAVED: ["没有这一项，可能已被删除。", "There is no such thing any more: it may be deleted already."],
  SAVED_UNSUITABLE: ["内容过长或不合适，没有保存。请缩小选择后再试。", "It is too long or does not suit, and was not saved: choose less and try again."],
  UNKNOWN_REGION: ["没有这个地区，请另选。", "There is no such region: choose another."],
  UNKNOWN_EVENT: ["没有这个事件，可能已被撤回。", "There is no such event: it may have been taken back already."],
  TOO_MANY_EVENTS: ["该地区这一期的事件已满 10 个，请先撤回不再说明问题的。", "This region has 10 events in that period already: take one back that no longer explains anything."],
  FORBIDDEN: ["当前账户无权这样做。", "This account may not do that."],
};

/** Nothing was kept, and what was filled in still stands there. */
const NOT_SENT = ["连不上服务器，没有提交。恢复连接后请再试，已填的内容仍在。", "The server does not answer, so nothing was sent. What you filled in is still here: try again once the connection is back."] as const;

/** A sentence for whoever filled in a form: what was refused, and the way out. */
export function refusalSentence(failure: Failure, language: Language): string {
  if (failure.kind === "network") return pick(language, ...NOT_SENT);
  if (failure.kind === "busy") return wordsOf(language).tooMany(failure.waitSeconds);
  const sentence = SENTENCES[failure.code];
  if (sentence !== undefined) return pick(language, ...sentence);
  if (language === "zh-CN") return refusalInChinese(failure);
  return failure.message === "" ? wordsOf(language).notRead : failure.message;
}
