import type { ComparisonOperator, IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'

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
