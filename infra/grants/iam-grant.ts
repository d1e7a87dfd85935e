import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { DataResources } from '../data-resources.ts'
import type { TableRights } from './table-rights.ts'

/** What a power comes to in AWS. */
export interface IamGrant {
  /** Settings beyond the table's name, which every function with rights on the table has. */
  readonly settings?: readonly Setting[]
  readonly table?: TableRights
  readonly others?: (data: DataResources) => readonly PolicyStatement[]
}
