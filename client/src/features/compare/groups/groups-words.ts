import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";

const zhCN = {
  title: "地区分组",
  none: "还没有分组。把常一起比的地区存成一组，下次一点就选中。",
  mine: "我的分组",
  others: "他人共享",
  count: (regions: string) => `${regions} 个地区`,
  by: (owner: string) => `由 ${owner} 共享`,
  isShared: "已共享",
  inUse: "正在使用",
  use: (name: string) => `选用：${name}`,
  edit: "修改",
  editOf: (name: string) => `修改：${name}`,
  remove: "删除",
  removeOf: (name: string) => `删除：${name}`,
  removeAsk: (name: string) => `删除分组“${name}”？含有它的链接和视图会找不到这一组；本页改为逐个列出其地区。`,
  make: "新建分组",
  name: "名称",
  shared: "所有登录用户可用",
  members: "地区",
  search: "按名称、拼音或编码查找",
  chosen: (count: string, most: string) => `已选 ${count} 个，最多 ${most} 个`,
  more: (count: string) => `另有 ${count} 个未列出，请多输几个字。`,
  nothing: "没有符合的地区。",
  save: "保存分组",
};

const en: typeof zhCN = {
  title: "Groups of regions",
  none: "There is no group yet. Keep regions that are compared again and again as a group, and choose them at once.",
  mine: "My groups",
  others: "Shared by others",
  count: (regions) => `${regions} ${regions === "1" ? "region" : "regions"}`,
  by: (owner) => `shared by ${owner}`,
  isShared: "shared",
  inUse: "in use",
  use: (name) => `Choose: ${name}`,
  edit: "Change",
  editOf: (name) => `Change: ${name}`,
  remove: "Delete",
  removeOf: (name) => `Delete: ${name}`,
  removeAsk: (name) => `Delete the group “${name}”? Links and views that name it will no longer find it; this page names its regions one by one instead.`,
  make: "New group",
  name: "Name",
  shared: "For everybody who has signed in",
  members: "Regions",
  search: "Search by name, pinyin or code",
  chosen: (count, most) => `${count} chosen, at most ${most}`,
  more: (count) => `${count} more are not listed: type more of the name.`,
  nothing: "No region is found.",
  save: "Save group",
};

export type GroupsWords = typeof zhCN;

export function useGroupsWords(): GroupsWords {
  return pick(useLanguage(), zhCN, en);
}
