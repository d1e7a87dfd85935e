/**
 * Whether a matrix is tried whole. `.ci/run` and `npm run faults` set it; `npm test`, which has
 * four minutes, tries a third of the largest matrices, another one with each run: of the faults, and
 * of the looks of axe at the console. It also generates fewer inputs where thousands take seconds,
 * and starts half as many processes where each is a caller.
 */
export const isWhole = process.env.MOORING_TEST_WHOLE !== undefined

/** Which third this run tries: vitest.config.ts chooses one for all processes. */
const third = Number(process.env.MOORING_TEST_THIRD ?? 0)

/** How to try the same share of a matrix again: for the message of a failure. */
export const shareTried = isWhole
  ? 'MOORING_TEST_WHOLE=1: all of the matrix'
  : `MOORING_TEST_THIRD=${third}: a third of the matrix`

/**
 * Whether the cell of a matrix is in the share of this run. Of each three neighbours, in a row as in
 * a column, one is; three runs in a row try every cell.
 */
export function isInShare(row: number, column: number): boolean {
  return isWhole || (row + column + third) % 3 === 0
}
