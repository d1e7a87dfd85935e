import { type Figure, holds, ratioOf } from './figures.ts'

const heads = ['figure', 'median (5–95 %)', 'floor or peer', 'ratio', 'bar', 'holds'] as const

/** A number with three figures that count. */
function shown(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}

function cellsOf(figure: Figure): string[] {
  const { name, value, spread, unit, against, floor, bar } = figure
  const between = spread ? ` (${spread.map(shown).join('–')})` : ''
  const ratio = ratioOf(figure)
  const met = holds(figure)
  const bound = bar?.most === undefined ? `≥ ${bar?.least}` : `≤ ${bar.most}`
  return [
    name,
    `${shown(value)}${between} ${unit}`,
    against === undefined
      ? ''
      : `${against}${floor === undefined ? '' : `: ${shown(floor)} ${unit}`}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    bar ? bound : '',
    met === undefined ? '' : met ? 'yes' : 'NO',
  ]
}

/** The figures as a table in text. */
export function textOf(figures: readonly Figure[]): string {
  const rows = [[...heads], ...figures.map(cellsOf)]
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

/** The figures as a table in Markdown. */
export function markdownOf(figures: readonly Figure[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...figures.map((each) => line(cellsOf(each))),
  ].join('\n')
}

/** A figure as one line of JSON. */
export function jsonOf(figure: Figure): string {
  const { name, value, unit, against = null, spread = null, floor = null, bar } = figure
  return JSON.stringify({
    ...{ name, value, unit, against, ratio: ratioOf(figure) ?? null },
    ...{ bar: bar?.most ?? bar?.least ?? null, holds: holds(figure) ?? null, floor, spread },
  })
}
