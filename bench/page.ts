import { availableParallelism } from 'node:os'
import { type Figure, holds, ratioOf } from './figures.ts'
import { pricesPage } from './prices.ts'

/** docs/internals/benchmarks.md, from the figures of one run. */
export function pageOf(figures: readonly Figure[]): string {
  const missed = figures.filter((figure) => holds(figure) === false)
  const day = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${day}: Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors. Do not edit. One run, on one machine that others may be using: read the ratios, not the milliseconds.

- **How.** The bundle that would be deployed is called with the event of API Gateway. A figure and its floor are measured alternately in the same process, so that noise affects both. Figures are the median, and the range of nine tenths of the samples. Warm-up is 100 calls of each kind for lookups, 3 for the rest.
- **The floor** is the simplest implementation: SDK clients with defaults, called one after the other.
- **The engine** is the local DynamoDB, in memory unless a figure says otherwise: on disk it flushes each write, which AWS does behind its own network. *AWS 4 ms away* delays every call to AWS by the latency within a region: there waiting dominates, on loopback the processor time of this machine.
- **A lookup** here writes no log and no metric (\`POWERTOOLS_LOG_LEVEL=SILENT\`); neither does the floor.

- **The table's stream** is off, except for *the local run*. In AWS a stream costs a writer nothing; here its readers use the same processors.
- **The local run** is measured through its own gateway, as \`npm start\` has it: by one caller and by sixteen, alternately with a new one; and its processor use while idle. [Its engine's file](engine.md) has an index, without which it becomes slower with each request.
- **The command line** is run as it is packed, against a local run that is warm; a figure includes the start of Node.
- **Processor time** is that of the run's processes by /proc, in turns with that of a server over bare calls: [where it goes](processor-time.md).
- **Envelope lookups** are of connections that the process has not read. The floor's secrets are in Secrets Manager. *A cold key*: more time than a private key is kept passes before each, on the clock of the process.
- **Refreshes** are made by an instance of the function for each run of the schedule, each in its own process, like the provider. *Of grants not cached*: KMS decrypts each grant's data key first. *System* is the local run: KMS, Secrets Manager and, on disk, the engine.

${markdownOf(figures)}

${missed.length === 0 ? 'Every bar is met.' : `Not met: ${missed.map(({ name }) => name).join('; ')}. See [decision 66](../decisions/0066-what-the-bench-measures.md) for why.`}

${pricesPage}`
}

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
function markdownOf(figures: readonly Figure[]): string {
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
