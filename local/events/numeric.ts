const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}

/** Whether a number fits `[">", 0, "<=", 5]`. @throws Error for another comparison. */
export function fitsNumber(wish: readonly unknown[], value: number): boolean {
  for (let index = 0; index < wish.length; index += 2) {
    const compare = comparisons[String(wish[index])]
    if (!compare) throw new Error(`An event pattern compares by "${wish[index]}".`)
    if (!compare(value, Number(wish[index + 1]))) return false
  }
  return true
}
