import { theme } from "antd";
import { describe, expect, it } from "vitest";
import { antdTheme } from "./antd-theme.ts";
import { darkTokens, lightTokens } from "./tokens.ts";

describe.each([lightTokens, darkTokens])("antd in $mode mode", (tokens) => {
  const shown = theme.getDesignToken(antdTheme(tokens));

  it("shows the stated colours, not ones its algorithm shifted", () => {
    expect(shown).toMatchObject({
      colorPrimary: tokens.accent,
      colorLink: tokens.accent,
      colorInfo: tokens.accent,
      colorError: tokens.error,
      colorWarning: tokens.warning,
      colorSuccess: tokens.success,
      colorBgLayout: tokens.page,
      colorBgContainer: tokens.surface,
      colorBgElevated: tokens.elevated,
      colorBorder: tokens.control,
      colorBorderSecondary: tokens.line,
      colorSplit: tokens.line,
      colorText: tokens.text1,
      colorTextSecondary: tokens.text2,
      colorTextTertiary: tokens.text3,
      colorTextPlaceholder: tokens.text3,
      colorFillSecondary: tokens.fill,
      controlItemBgActive: tokens.accentGround,
    });
  });

  it("keeps radii, heights and durations", () => {
    expect(shown).toMatchObject({
      borderRadius: 6, borderRadiusLG: 8, borderRadiusSM: 4, controlHeight: 32, fontSize: 14, motionDurationFast: "0.12s", motionDurationMid: "0.2s",
    });
  });
});
