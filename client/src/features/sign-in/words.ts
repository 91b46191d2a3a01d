import { useLanguage } from "../../ui/preferences.ts";

/** The words of the sign-in in Chinese; the model of the English ones. */
const zhCN = {
  title: "登录",
  name: "账户名",
  password: "密码",
  submit: "登录",
  busy: "正在登录…",
  over: "会话已结束，请重新登录；登录后回到原来的页面。",
  signedOut: "已退出登录。",
  readAired: "不登录，看已晾晒数据",
  setUp: "尚无管理员。请用服务器日志中的地址完成初始设置。",
  demonstration: "演示账户",
  demonstrationNote: "点一下即可登录。本系统为演示：除标明真实者外，数值均由种子生成，不代表任何地区。",
  forgotten: "忘记密码，请找本单位管理员重置。",
};

export type SignInWords = typeof zhCN;

const en: SignInWords = {
  title: "Sign in",
  name: "Account name",
  password: "Password",
  submit: "Sign in",
  busy: "Signing in…",
  over: "The session is over: sign in again, and you come back to the page you were on.",
  signedOut: "You have signed out.",
  readAired: "Read aired figures without signing in",
  setUp: "There is no administrator yet: use the address in the server's log to make one.",
  demonstration: "Demonstration accounts",
  demonstrationNote: "One click signs you in. This is a demonstration: except where a figure names its source, all come from a seed and describe no real region.",
  forgotten: "Forgotten your password? An administrator of your bureau can reset it.",
};

export function useSignInWords(): SignInWords {
  return useLanguage() === "zh-CN" ? zhCN : en;
}
