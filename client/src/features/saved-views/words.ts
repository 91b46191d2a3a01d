import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";

const zhCN = {
  title: "保存的视图",
  name: "名称",
  nameHint: "保存的是本页的地址：选择照旧，数值每次按当时的权限和数据重取。",
  replaces: "已有同名视图，将被替换。",
  shared: "所有登录用户可用",
  save: "保存视图",
  saved: (name: string) => `已保存“${name}”。`,
  mine: "我的视图",
  others: "他人共享",
  none: "还没有保存的视图。起个名称，把当前页面存下来。",
  by: (owner: string) => `由 ${owner} 共享`,
  isShared: "已共享",
  here: "当前页面",
  rename: "改名",
  renameOf: (name: string) => `改名：${name}`,
  keep: "保存",
  remove: "删除",
  removeOf: (name: string) => `删除：${name}`,
  removeAsk: (name: string) => `删除视图“${name}”？共享出去的链接名称也随之消失，页面本身不受影响。`,
};

const en: typeof zhCN = {
  title: "Saved views",
  name: "Name",
  nameHint: "The page's address is kept: the choices stay, and figures are asked for anew under the reader's own rights.",
  replaces: "A view of this name is there and will be replaced.",
  shared: "For everybody who has signed in",
  save: "Save view",
  saved: (name) => `“${name}” is saved.`,
  mine: "My views",
  others: "Shared by others",
  none: "No view is saved yet. Give this page a name to keep it.",
  by: (owner) => `shared by ${owner}`,
  isShared: "shared",
  here: "this page",
  rename: "Rename",
  renameOf: (name) => `Rename: ${name}`,
  keep: "Save",
  remove: "Delete",
  removeOf: (name) => `Delete: ${name}`,
  removeAsk: (name) => `Delete the view “${name}”? It goes for those it was shared with as well; the page itself stays.`,
};

export function useSavedViewsWords(): typeof zhCN {
  return pick(useLanguage(), zhCN, en);
}
