import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";

const zhCN = {
  title: "查找",
  placeholder: "地区（名称、拼音、首字母、编码）、看板、指标、页面、保存的视图",
  groups: { pages: "页面", views: "保存的视图", regions: "地区", boards: "看板", metrics: "指标" },
  recent: "最近去过",
  nothing: (typed: string) => `没有找到“${typed}”。`,
  results: (count: number) => `${count} 项`,
  keys: "↑↓ 选择　Enter 前往　Esc 关闭",
  failed: "没有读到镇（街道）和指标，只能查找县（市、区）、看板和页面。",
  shortcuts: "快捷键",
  list: [
    [["Ctrl K", "⌘K", "/"], "查找地区、看板、指标和页面"],
    [["?"], "本页"],
    [["Tab"], "到下一个控件；页首的第一个是“跳到正文”"],
    [["← → ↑ ↓"], "在图形里逐个读数"],
    [["Enter"], "在图形里进入所读的地区"],
    [["Esc"], "关闭提示、菜单和对话框"],
    [["Alt ←"], "退回上一步：每次选择都在地址里"],
  ] as readonly (readonly [keys: readonly string[], does: string])[],
};
const en: typeof zhCN = {
  title: "Find",
  placeholder: "Regions by name, pinyin, initials or code; boards; metrics; pages; saved views",
  groups: { pages: "Pages", views: "Saved views", regions: "Regions", boards: "Boards", metrics: "Metrics" },
  recent: "Recent",
  nothing: (typed) => `Nothing is found for “${typed}”.`,
  results: (count) => `${count} found`,
  keys: "↑↓ choose   Enter go   Esc close",
  failed: "Towns and metrics could not be read; counties, boards and pages can be found.",
  shortcuts: "Shortcuts",
  list: [
    [["Ctrl K", "⌘K", "/"], "find regions, boards, metrics and pages"],
    [["?"], "this sheet"],
    [["Tab"], "to the next control; the first of a page is “Skip to content”"],
    [["← → ↑ ↓"], "read a chart mark by mark"],
    [["Enter"], "in a chart: into the region that is read"],
    [["Esc"], "close tooltips, menus and dialogs"],
    [["Alt ←"], "back: every choice is a part of the address"],
  ],
};

export function usePaletteWords(): typeof zhCN {
  return pick(useLanguage(), zhCN, en);
}
