import { theme, type ThemeConfig } from "antd";
import { fontFamily, motion, radius, type Tokens } from "./tokens.ts";

/**
 * The values that antd would otherwise derive from seeds. Its algorithms shift seed colours (the dark one turns #86B6EE into
 * #759ECD), so the last algorithm states the exact ones.
 */
function exactValues(tokens: Tokens) {
  return {
    colorPrimary: tokens.accent,
    colorPrimaryHover: tokens.accent,
    colorPrimaryActive: tokens.accent,
    colorPrimaryBorder: tokens.accent,
    colorPrimaryBorderHover: tokens.accent,
    colorPrimaryText: tokens.accent,
    colorPrimaryBg: tokens.accentGround,
    colorPrimaryBgHover: tokens.accentGround,
    colorLink: tokens.accent,
    colorLinkHover: tokens.accent,
    colorLinkActive: tokens.accent,
    colorInfo: tokens.accent,
    colorError: tokens.error,
    colorErrorBg: tokens.errorGround,
    colorWarning: tokens.warning,
    colorWarningBg: tokens.warningGround,
    colorSuccess: tokens.success,
    colorBgLayout: tokens.page,
    colorBgContainer: tokens.surface,
    colorBgElevated: tokens.elevated,
    colorBorder: tokens.control,
    colorBorderSecondary: tokens.line,
    colorText: tokens.text1,
    colorTextSecondary: tokens.text2,
    colorTextTertiary: tokens.text3,
    colorTextQuaternary: tokens.text3,
    colorFillSecondary: tokens.fill,
    colorFillTertiary: tokens.fill,
  };
}

/** The component library dressed in the tokens of one mode. */
export function antdTheme(tokens: Tokens): ThemeConfig {
  const base = tokens.mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm: [base, (_seed, map) => ({ ...(map ?? theme.defaultAlgorithm(_seed)), ...exactValues(tokens) })],
    token: {
      fontFamily,
      fontSize: 14,
      controlHeight: 32,
      borderRadius: radius.control,
      borderRadiusLG: radius.panel,
      borderRadiusSM: radius.tag,
      motionDurationFast: `${motion.hover / 1000}s`,
      motionDurationMid: `${motion.value / 1000}s`,
      colorSplit: tokens.line,
      colorTextPlaceholder: tokens.text3,
      controlItemBgActive: tokens.accentGround,
      boxShadowSecondary: tokens.shadow,
    },
    components: {
      Table: { headerBg: tokens.sunk, cellPaddingBlock: 9, cellPaddingBlockSM: 6, rowHoverBg: tokens.accentGround },
      Select: { optionSelectedBg: tokens.accentGround, optionSelectedFontWeight: 600 },
      Button: { primaryColor: tokens.onPrimary, primaryShadow: "none", defaultShadow: "none" },
    },
  };
}
