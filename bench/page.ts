import { availableParallelism } from 'node:os'
import { type Figure, holds } from './figures.ts'
import { pricesPage } from './prices.ts'
import { markdownOf } from './table.ts'

/** docs/internals/benchmarks.md, from the figures of one run. */
export function pageOf(figures: readonly Figure[]): string {
  const missed = figures.filter((figure) => holds(figure) === false)
  const day = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${day}: Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors. Do not edit. One run, on one machine that others may be using: read the ratios, not the milliseconds.

- **How.** What is measured is the bundle that would be deployed, called as API Gateway calls it. Each figure and its floor are taken in turns, in the same process, so that noise hits both; the median, and the range of nine tenths of the samples. Lookups are warmed up by 100 of each kind, the rest by 3.
- **The floor** is the plain way to write it: SDK clients with defaults, called one after the other.
- **The engine** is the local DynamoDB, in memory unless a figure says otherwise: on disk it flushes each write, which AWS does behind its own network. *AWS 4 ms away* puts every call to AWS so far off as it is within a region; there waiting counts, on loopback only the work of this machine does.
- **A lookup** here logs and measures nothing (\`POWERTOOLS_LOG_LEVEL=SILENT\`); neither does the floor.

- **The table's stream** is off, but for *the local run*. In AWS it costs those who write nothing; here its readers take of the same processors.
- **The local run** is measured over its own front, as \`npm start\` has it: by one caller and by sixteen, in turns with a new one, and what its processes take while idle. [Its engine's file](engine.md) has an index for that.
- **Refreshes** are made by an instance of the function for each run of the schedule, each in its own process, like the provider. *Of grants not cached*: KMS decrypts each grant's data key first. *System* is the local run: KMS, Secrets Manager and, on disk, the engine.

${markdownOf(figures)}

${missed.length === 0 ? 'Every bar is met.' : `Not met: ${missed.map(({ name }) => name).join('; ')}. See [decision 66](../decisions/0066-what-the-bench-measures.md) for why.`}

${pricesPage}`
}
