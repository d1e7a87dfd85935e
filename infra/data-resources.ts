import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'

/** The data resources of a deployment, as its functions use them. */
export interface DataResources {
  readonly table: Pick<Table, 'tableArn' | 'tableName' | 'env'>
  readonly streamArn: string
  /** Where events are published: the account's default bus. */
  readonly eventBusArn: string
  /** Encrypts the table and every secret. */
  readonly key: IKey
  /** Fingerprints the bodies of requests with an Idempotency-Key. */
  readonly macKey: IKey
  /** The function that runs connection tests, in the stack of functions: known by its name. */
  readonly connectionTestArn: string
  readonly adminKeySecretArn: string
  /** What the names of all secrets start with; ends in "/". */
  readonly secretPrefix: string
  /** All of connections' secrets, and all of OAuth clients', each by a prefix of its own. */
  readonly secretArns: string
  readonly clientSecretArns: string
}
