/** Fails the input that is being played. @param what what has to be true, in words */
export function must(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new Error(`not true: ${what}`);
}
