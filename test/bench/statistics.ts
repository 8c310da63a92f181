/** The figure below which a part of all lies. @param part from 0 to 1 */
export function quantile(figures: readonly number[], part: number): number {
  const inOrder = [...figures].sort((a, b) => a - b);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(part * inOrder.length))] ?? Number.NaN;
}

export function medianOf(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The same things in an order that the seed alone decides. */
export function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const left = [...things];
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return things.flatMap(() => {
    // A linear congruential generator (Numerical Recipes).
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1);
  });
}
