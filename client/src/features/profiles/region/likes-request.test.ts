import { expect, it } from "vitest";
import type { Quarter } from "../../../filters/quarters.ts";
import { likesRequest } from "./likes-request.ts";

const quarter = (id: string, basis: Quarter["basis"]): Quarter => ({ id, labelZh: id, labelEn: id, basis, approvedAt: null, airedAt: null });
const [aired, approved, live] = [quarter("2026Q1", "aired"), quarter("2026Q2", "approved"), quarter("2026Q3", "live")];
const quarters = [aired, approved, live];

it("seeks likes on the page's figures where the reader sees them of all regions", () => {
  expect(likesRequest({ basis: "live", quarter: live }, true, quarters)).toEqual({ basis: "live", quarter: live, instead: false });
  expect(likesRequest({ basis: "aired", quarter: aired }, false, quarters)).toEqual({ basis: "aired", quarter: aired, instead: false });
});

it("seeks them on the nearest approved figures where live ones of others are shut", () => {
  expect(likesRequest({ basis: "live", quarter: live }, false, quarters)).toEqual({ basis: "approved", quarter: approved, instead: true });
  expect(likesRequest({ basis: "live", quarter: aired }, false, quarters)).toEqual({ basis: "approved", quarter: aired, instead: true });
  expect(likesRequest({ basis: "live", quarter: live }, false, [live])).toBeNull();
});
