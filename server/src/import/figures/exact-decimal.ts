/** An exact decimal number: units ÷ 10^scale. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

function parse(digits: string): Decimal {
  const [whole = "0", fraction = ""] = digits.split(".");
  return { units: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

const at = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale);

function print(units: bigint, scale: number): string {
  const negative = units < 0n;
  const text = String(negative ? -units : units).padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The exact sum of decimal digits; "0" of none. */
export function exactSum(values: readonly string[]): string {
  const decimals = values.map(parse);
  const scale = Math.max(0, ...decimals.map((value) => value.scale));
  return print(decimals.reduce((sum, value) => sum + at(value, scale), 0n), scale);
}

/** 100 × part ÷ whole, exact, rounded half up (away from zero) to the decimals; null when the whole is zero. */
export function exactPercentage(part: string, whole: string, decimals: number): string | null {
  const [numerator, denominator] = [parse(part), parse(whole)];
  const scale = Math.max(numerator.scale, denominator.scale);
  const below = at(denominator, scale);
  if (below === 0n) return null;
  const above = at(numerator, scale) * 100n * 10n ** BigInt(decimals);
  const negative = above < 0n !== below < 0n;
  const [size, unit] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const rounded = (2n * size + unit) / (2n * unit);
  return print(negative ? -rounded : rounded, decimals);
}
