import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Says why cdk-nag's rules, by id, do not hold for a construct. */
export function acknowledge(construct: IConstruct, reasons: Record<string, string>): void {
  for (const [id, reason] of Object.entries(reasons))
    Validations.of(construct).acknowledge({ id, reason })
}
