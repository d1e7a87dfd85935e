import { resourcesOf } from './assembly.ts'
import { isMembers, listOf, type Members, membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

/** A function that reads the stream of a table. */
export interface StreamMapping {
  /** Names its checkpoint; stays the same as long as the template does. */
  readonly id: string
  readonly streamArn: string
  readonly functionName: string
  readonly batchSize: number
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST'
  /** How often a failing batch is tried again; undefined: for ever. */
  readonly retries: number | undefined
  readonly bisects: boolean
  readonly reportsFailures: boolean
  /** A record that fits none of these is passed over; no pattern at all lets every one through. */
  readonly filters: readonly Members[]
}

/** Every reader of a table's stream. @throws Error where a mapping reads something else. */
export function streamMappingsOf(reading: Reading): readonly StreamMapping[] {
  return resourcesOf(reading.stacks, 'AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map((mapping) => {
      const properties = membersOf(reading.resolved(mapping))
      const id = `${mapping.stack.name}/${mapping.logicalId}`
      if (/:dynamodb:.*\/stream\//.test(String(properties.EventSourceArn))) {
        return mappingOf(id, properties)
      }
      throw new Error(`${id} reads ${properties.EventSourceArn}, which is no table's stream.`)
    })
}

function mappingOf(id: string, properties: Members): StreamMapping {
  const { MaximumRetryAttempts, FilterCriteria } = properties
  const retries = Number(MaximumRetryAttempts ?? -1)
  return {
    id,
    streamArn: String(properties.EventSourceArn),
    functionName: String(properties.FunctionName),
    batchSize: Number(properties.BatchSize ?? 100),
    startsAt: properties.StartingPosition === 'LATEST' ? 'LATEST' : 'TRIM_HORIZON',
    retries: retries < 0 ? undefined : retries,
    bisects: properties.BisectBatchOnFunctionError === true,
    reportsFailures: listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
    filters: listOf(membersOf(FilterCriteria).Filters).map(
      (filter): Members => patternOf(membersOf(filter).Pattern),
    ),
  }
}

function patternOf(pattern: unknown): Members {
  const parsed: unknown = typeof pattern === 'string' ? JSON.parse(pattern) : pattern
  return isMembers(parsed) ? parsed : {}
}
