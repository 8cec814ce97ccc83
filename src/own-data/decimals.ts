/** As many decimals as the number with the most has: up to six, or more where the largest would otherwise be zero. */
export function decimalsOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  const most = largest > 0 ? Math.min(20, Math.max(6, Math.ceil(3 - Math.log10(largest)))) : 0;
  const decimals = (value: number) => {
    for (let count = 0; count < most; count++) if (Number(value.toFixed(count)) === value) return count;
    return most;
  };
  return Math.max(0, ...values.map(decimals));
}
