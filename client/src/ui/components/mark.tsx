import { GLYPH_SHENG, GLYPH_ZHUN } from "./mark-glyphs.ts";

/** The mark: a plumb line from its beam, with the cinnabar bob. */
export function Bob({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3.5 4.2h17" stroke="currentColor" strokeWidth="2" strokeLinecap="round" fill="none" />
      <path d="M12 4.2v8" stroke="currentColor" strokeWidth="1.6" fill="none" />
      <path d="M12 10.2l4.6 4.1L12 22.4l-4.6-8.1z" fill="var(--bob)" />
    </svg>
  );
}

/** The name 准绳 as a drawing, as tall as `height` pixels. */
export function NameDrawing({ height }: { readonly height: number }) {
  return (
    <svg width={height * 2.08} height={height} viewBox="0 0 208 100" role="img" aria-label="准绳" focusable="false">
      <path d={GLYPH_ZHUN} fill="currentColor" />
      <path d={GLYPH_SHENG} fill="currentColor" transform="translate(106 0)" />
    </svg>
  );
}
