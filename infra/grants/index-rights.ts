import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DataResources } from '../data-resources.ts'

/** Reads which grants are due: the index holds keys and no more. */
export function readDueIndex(estate: DataResources): PolicyStatement[] {
  return [queryIndex(estate, 'due')]
}

/** Reads where the records of the audit log stand: the indexes hold keys and no more. */
export function readLogIndexes(estate: DataResources): PolicyStatement[] {
  return ['due', 'log'].map((name) => queryIndex(estate, name))
}

/**
 * Without `dynamodb:LeadingKeys`: its documentation speaks of a table's partition key, and not of an
 * index's. Were the key absent on a query of an index, a condition on it would stop every refresh,
 * to hide keys of rows from a function that may read the rows.
 */
function queryIndex({ table }: DataResources, name: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/${name}`],
  })
}
