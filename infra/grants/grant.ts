import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { DataResources } from '../data-resources.ts'
import type { TableRights } from './table-rights.ts'

/** What a power comes to in AWS. */
export interface Grant {
  /** Beside the table's name, which whoever has rights on it is given. */
  readonly settings?: readonly Setting[]
  readonly table?: TableRights
  readonly others?: (estate: DataResources) => readonly PolicyStatement[]
}
