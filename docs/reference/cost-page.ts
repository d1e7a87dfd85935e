import { type PriceName, prices, priceTable } from '../../bench/prices.ts'
import {
  assumed,
  type Cost,
  facts,
  type Load,
  readAuditCost,
  requestPath,
  storagePath,
  sumOf,
} from './cost-model.ts'

const connections = [10_000, 100_000, 1_000_000, 10_000_000]
const rates = [10, 1000]
const stores = ['secrets-manager', 'envelope'] as const
const audits = ['table', 'archive'] as const

const count = (value: number): string => value.toLocaleString('en-US')
const dollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 })}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}

/** What everything costs, by size, rate, driver and place of the audit records. */
function sums(): string {
  const head = ['lookups a second', 'secretStore', 'readAudit', ...connections.map(count)]
  const rows = rates.flatMap((lookupsPerSecond) =>
    stores.flatMap((secretStore) =>
      audits.map((readAudit) => [
        ...[count(lookupsPerSecond), `\`${secretStore}\``, `\`${readAudit}\``],
        ...connections.map((each) => {
          const load = { connections: each, lookupsPerSecond, secretStore, readAudit }
          return dollars(total(load))
        }),
      ]),
    ),
  )
  return table(head, rows)
}

const total = (load: Load): number =>
  [requestPath, storagePath, readAuditCost].reduce((sum, part) => sum + sumOf(part(load)), 0)

/** One part of the cost, line by line, for every combination of the options that it depends on. */
function lines(
  cost: (load: Load) => Cost,
  loads: readonly { readonly name: string; readonly load: Load }[],
): string {
  const each = loads.map(({ load }) => cost(load))
  const names = [...new Set(each.flatMap(Object.keys))]
  const cell = (value: number | undefined) => (value === undefined ? '' : dollars(value))
  return table(
    ['$ a month', ...loads.map(({ name }) => name)],
    [
      ...names.map((name) => [name, ...each.map((costs) => cell(costs[name]))]),
      ['sum', ...each.map((costs) => dollars(sumOf(costs)))],
    ],
  )
}

const base = { connections: 1_000_000, secretStore: 'envelope', readAudit: 'table' } as const

const byRateAndAudit = rates.flatMap((lookupsPerSecond) =>
  audits.map((readAudit) => ({
    name: `${count(lookupsPerSecond)}/s, \`${readAudit}\``,
    load: { ...base, lookupsPerSecond, readAudit },
  })),
)

const byStore = stores.flatMap((secretStore) =>
  connections.map((each) => ({
    name: `\`${secretStore}\`, ${count(each)}`,
    load: { ...base, connections: each, lookupsPerSecond: 1000, secretStore },
  })),
)

/** The page docs/operate/cost.md. */
export function costPage(): string {
  return `# Cost

What a deployment costs a month, before you deploy it: generated from the prices below and from what the code does, by \`docs/reference/cost-model.ts\`. Tests compare the quantities with the code (\`test/aws/cost-facts.test.ts\`) and hold the bars (\`test/aws/cost-bars.test.ts\`). Without free tiers, discounts, taxes, changes of connections, refreshes and the console.

## In sum

Dollars a month, by the number of connections:

${sums()}

- A connection costs $0.40 a month with \`secrets-manager\`; the quota of 500,000 secrets a region has to be raised for more. With \`envelope\` it costs next to nothing.
- Lookups cost by rate, whatever they look up. Most of it is the way in: callers that [invoke by IAM](../guide/use-from-lambda.md) have no API Gateway and no CloudFront, and callers of the output \`ApiUrl\` have no CloudFront.
- The audit of reads in the table is the largest part of all with the driver in the row, since each record is three writes and stays for \`auditDays\`: [\`readAudit=archive\`](read-archive.md).

## Requests

The same for any number of connections:

${lines(requestPath, byRateAndAudit)}

## Storage of connections and secrets

At 1,000 lookups a second, reads recorded in the table:

${lines(storagePath, byStore)}

With \`secrets-manager\` a lookup calls Secrets Manager, and that KMS, unless its process still has the secret in memory: this counts with every connection being looked up equally often, which is the worst case. With \`envelope\` each process unwraps each of ${facts.envelopeKeys} keys every ${facts.keySeconds / 60} minutes.

## The audit of reads

Once the first records expire, after ${assumed.auditDays} days; before that storage costs less:

${lines(readAuditCost, byRateAndAudit)}

Parquet by Firehose's conversion would cost ${dollars(parquetExtra())} more at 1,000 lookups a second, and saves no storage worth that: records are JSON, gzipped ([decision 111](../decisions/0111-the-read-archive.md)). Lookups that wait for Firehose take longer, so that there are more processes, each of which unwraps the keys of \`envelope\` for itself. A batch of lookups is one record of Firehose, billed by 5 KB together.

## Quantities

| of one lookup, one connection or one process | | by |
| --- | ---: | --- |
${quantities()}

## Prices

List prices of us-east-1, as texts of that day repeat them from AWS’s price list. They change: compare them with the pages.

${priceTable(Object.keys(prices) as PriceName[])}
`
}

const conversionShare = 0.018 / 0.029 // dollars a GB of conversion and of ingestion

function parquetExtra(): number {
  const { Firehose = 0 } = readAuditCost({ ...base, lookupsPerSecond: 1000, readAudit: 'archive' })
  return Firehose * conversionShare
}

function quantities(): string {
  const tested = 'the code, by a test'
  const rows: [string, string, string][] = [
    ['read units', `${facts.readUnits}`, tested],
    ['write units of an audit record in the table', `${facts.auditWriteUnits}`, tested],
    [
      'bytes of a connection’s rows, `secrets-manager`',
      count(facts.connectionBytes['secrets-manager']),
      tested,
    ],
    ['bytes of a connection’s rows, `envelope`', count(facts.connectionBytes.envelope), tested],
    [
      'bytes of an audit record, and of its index entries',
      `${facts.auditRowBytes} and ${facts.auditIndexBytes}`,
      tested,
    ],
    [
      'bytes of a line in the archive, and of it gzipped',
      `${facts.archiveLineBytes} and ${facts.archiveGzippedBytes}`,
      tested,
    ],
    ['memory of the function, GB', `${facts.memoryGb}`, tested],
    ['secrets in the memory of a process', count(facts.cachedSecrets), 'the code'],
    [
      'billed ms of a warm lookup, `table` and `archive`',
      `${assumed.lambdaSeconds.table * 1000} and ${assumed.lambdaSeconds.archive * 1000}`,
      'assumed',
    ],
    ['processes for each lookup under way', `${assumed.processesPerLookup}`, 'assumed'],
    ['bytes of a response', count(assumed.responseBytes), 'assumed'],
    [
      'bytes of log lines: 810 of the function, the rest of Lambda and the API',
      count(assumed.logBytes),
      'a local run, and assumed',
    ],
    [
      'traces recorded, beyond one a second',
      `${assumed.tracedShare * 100}%`,
      'X-Ray’s default rule',
    ],
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
