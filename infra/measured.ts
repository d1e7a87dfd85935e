import type { Duration } from 'aws-cdk-lib'
import {
  type ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  type TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { metricNamespace, type Metric as OwnMetric } from '../shared/api/metrics.ts'
import type { PoweredFunction } from './powered-function.ts'

/** How one of our own metrics is read. */
export interface Reading {
  readonly statistic?: string
  readonly ofClass?: string
}

/** What a deployment is measured by: its own metrics, and those that AWS makes of its parts. */
export interface Measured {
  own(name: OwnMetric, period: Duration, reading?: Reading): Metric
  api(name: string, period: Duration, statistic?: string): Metric
  /** Of all functions of the account together. */
  account(name: string, period: Duration): Metric
  /** Throttled calls of functions with reserved concurrency: a sum of ten each, the most that an alarm takes. */
  bounded(period: Duration): readonly IMetric[]
  /** Reads and writes of the table that were throttled. */
  table(period: Duration): IMetric
  /** Of what a clock or the stream starts. */
  failures(period: Duration): IMetric
  runs(task: string, period: Duration): Metric
  iteratorAge(task: string, period: Duration): Metric
  /** Messages in the dead-letter queues. */
  deadLetters(period: Duration): IMetric
  /** Age of the oldest record in Firehose, in seconds; undefined where there is no read archive. */
  archiveAge(period: Duration): IMetric | undefined
}

/** The parts that are measured. */
export interface Parts {
  readonly stage: string
  readonly apiId: string
  /** The functions that wait for servers of third parties. */
  readonly bounded: readonly PoweredFunction[]
  readonly tableName: string
  readonly tasks: ReadonlyMap<string, PoweredFunction>
  readonly queues: readonly Queue[]
  /** The delivery stream of the read archive, where there is one. */
  readonly readStream?: string | undefined
}

/** Reads the metrics of these parts. */
export function measuredOf(parts: Parts): Measured {
  const { stage, apiId } = parts
  return {
    own: (name, period, { statistic = 'Sum', ofClass } = {}) =>
      of(metricNamespace, { Stage: stage, ...(ofClass ? { Class: ofClass } : {}) })(
        name,
        period,
        statistic,
      ),
    api: (name, period, statistic) =>
      of('AWS/ApiGateway', { ApiId: apiId })(name, period, statistic),
    account: of('AWS/Lambda'),
    ...ofFunctions(parts),
    ...ofStores(parts),
  }
}

function of(namespace: string, dimensionsMap: Record<string, string> = {}) {
  return (metricName: string, period: Duration, statistic = 'Sum') =>
    new Metric({ namespace, metricName, dimensionsMap, period, statistic })
}

function ofFunctions({ tasks, bounded }: Parts) {
  const ofOne = (FunctionName: string) => of('AWS/Lambda', { FunctionName })
  const task = (id: string) => {
    const own = tasks.get(id)
    if (!own) throw new Error(`No task ${id} is measured`)
    return ofOne(own.lambda.functionName)
  }
  const failures: Measured['failures'] = (period) =>
    sum(
      [...tasks.keys()].map((id) => task(id)('Errors', period)),
      period,
    )
  const throttles: Measured['bounded'] = (period) =>
    tens(bounded).map((some) =>
      sum(
        some.map(({ functionName }) => ofOne(functionName)('Throttles', period)),
        period,
      ),
    )
  const runs: Measured['runs'] = (id, period) => task(id)('Invocations', period)
  const iteratorAge: Measured['iteratorAge'] = (id, period) =>
    task(id)('IteratorAge', period, 'Maximum')
  return { failures, bounded: throttles, runs, iteratorAge }
}

const tens = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.flatMap((_item, at) => (at % 10 === 0 ? [items.slice(at, at + 10)] : []))

function ofStores(parts: Parts): Pick<Measured, 'table' | 'deadLetters' | 'archiveAge'> {
  const { tableName, queues, readStream } = parts
  return {
    archiveAge: (period) => {
      if (readStream === undefined) return undefined
      const own = of('AWS/Firehose', { DeliveryStreamName: readStream })
      return own('DeliveryToS3.DataFreshness', period, 'Maximum')
    },
    table: (period) => {
      const own = of('AWS/DynamoDB', { TableName: tableName })
      return sum(
        ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) => own(name, period)),
        period,
      )
    },
    deadLetters: (period) => {
      const visible = (queue: Queue) =>
        queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' })
      return sum(queues.map(visible), period)
    },
  }
}

function sum(all: readonly IMetric[], period: Duration): IMetric {
  const named = Object.fromEntries(all.map((metric, at) => [`m${at}`, metric]))
  const terms = Object.keys(named).map((name) => `FILL(${name}, 0)`)
  return new MathExpression({
    expression: terms.join(' + '),
    usingMetrics: named,
    period,
    label: 'all together',
  })
}

/** One condition that a person must look at; docs/operate/runbook.md has a section for each, by its id. */
export interface AlarmSpec {
  readonly id: string
  /** What it means, in a sentence. */
  readonly means: string
  readonly metric: IMetric
  readonly threshold: number
  readonly comparison?: ComparisonOperator
  /** The number of breaching periods, of how many; 1 of 1 by default. */
  readonly periods?: readonly [number, number]
  readonly missing?: TreatMissingData
}
