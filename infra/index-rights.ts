import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Estate } from './estate.ts'

/** Reads which grants are due: the index holds keys and no more. */
export function readDueIndex(estate: Estate): PolicyStatement[] {
  return [queryIndex(estate, 'due', 'DUE#*')]
}

/** Reads where the records of the audit log stand: the indexes hold keys and no more. */
export function readLogIndexes(estate: Estate): PolicyStatement[] {
  return ['due', 'log'].map((name) => queryIndex(estate, name, 'LOG#*'))
}

function queryIndex({ table }: Estate, name: string, partitions: string) {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/${name}`],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [partitions] },
      // ForAllValues holds for no value at all: a request without keys must not pass by that.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  })
}
