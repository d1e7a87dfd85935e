import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Estate } from './estate.ts'

/** Reads which grants are due: the index holds keys and no more. */
export function readDueIndex(estate: Estate): PolicyStatement[] {
  return [queryIndexes(estate, ['due'], 'DUE#*')]
}

/** Reads where the records of the audit log stand: the indexes hold keys and no more. */
export function readLogIndexes(estate: Estate): PolicyStatement[] {
  return [queryIndexes(estate, ['due', 'log'], 'LOG#*')]
}

function queryIndexes({ table }: Estate, names: readonly string[], partitions: string) {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: names.map((name) => `${table.tableArn}/index/${name}`),
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [partitions] },
      // ForAllValues holds for no value at all: a request without keys must not pass by that.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  })
}
