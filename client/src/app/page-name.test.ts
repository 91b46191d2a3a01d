import { expect, it } from "vitest";
import { zhCN } from "../ui/words/zh-cn.ts";
import { pageName } from "./page-name.ts";

it.each([["/board/330421", "看板"], ["/board", "看板"], ["/compare", "比较"], ["/comparison", ""], ["/metric/XF05", "指标"], ["/region/330421", "地区"]])("%s stands on the page %s", (pathname, name) => {
  expect(pageName(pathname, zhCN)).toBe(name);
});
