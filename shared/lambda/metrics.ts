import { type Metric, metricNamespace, metrics } from '../api/metrics.ts'
import { settings } from '../runtime/settings.ts'

/** What was measured at one moment. */
export type Measures = Partial<Record<Metric, number>>

/**
 * Writes metrics as one line in CloudWatch's embedded metric format, from which CloudWatch makes
 * them without a call. With a class they are also told by that class alone.
 *
 * Past `console`, whose lines Lambda begins with words of its own: such a line makes no metrics.
 */
export function measure(measures: Measures, ofClass?: string): void {
  if (process.env.POWERTOOLS_METRICS_DISABLED === 'true') return
  const names = Object.keys(measures) as Metric[]
  const Dimensions = ofClass === undefined ? [['Stage']] : [['Stage'], ['Stage', 'Class']]
  const line = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions,
          Metrics: names.map((Name) => ({ Name, Unit: metrics[Name] })),
        },
      ],
    },
    Stage: process.env[settings.stage] ?? '',
    ...(ofClass === undefined ? {} : { Class: ofClass }),
    ...measures,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
