import { useLanguage } from "../../ui/preferences.ts";

/** The words of the set-up in Chinese; the model of the English ones. */
const zhCN = {
  title: "初始设置",
  intro: "设立第一个管理员。之后的账户由管理员建立；本页只能用一次。",
  name: "账户名",
  nameHint: "2–32 个小写字母、数字、点、下划线或连字符，以字母开头。",
  displayName: "姓名",
  password: "密码",
  passwordHint: "至少 12 个字符，例如四个互不相干的词。",
  again: "再输一次",
  differs: "两次输入的密码不同。",
  submit: "建立并登录",
  done: "初始设置已完成，本页不再可用。",
  noCode: "地址里没有代码。请用服务器日志中的完整地址打开本页。",
  toSignIn: "去登录",
};

const en: typeof zhCN = {
  title: "Set-up",
  intro: "Make the first administrator, who then makes the other accounts. This page works once.",
  name: "Account name",
  nameHint: "2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter.",
  displayName: "Name to show",
  password: "Password",
  passwordHint: "At least 12 characters, for example four unrelated words.",
  again: "Password again",
  differs: "The two passwords differ.",
  submit: "Make it and sign in",
  done: "The set-up is over: this page no longer works.",
  noCode: "The address holds no code: open this page by the whole address in the server's log.",
  toSignIn: "To the sign-in",
};

export function useSetUpWords(): typeof zhCN {
  return useLanguage() === "zh-CN" ? zhCN : en;
}
