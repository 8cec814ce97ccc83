/** A number with no fewer decimals than its source gives it: 58 is «58,0» where the source says 58,0. */
export function writtenNumber(value: number, decimalSign: string, decimals = 0): string {
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(`${value}`) ?? [];
  // A number with an exponent is left as it is.
  if (whole === undefined) return `${value}`.replace('.', decimalSign);
  const digits = fraction.padEnd(decimals, '0');
  return digits === '' ? whole : whole + decimalSign + digits;
}
