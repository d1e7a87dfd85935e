import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { runConnectionTest } from '../shared/api/surfaces/native/connection-tests.ts'
import { acknowledge } from './acknowledge.ts'
import type { DataResources } from './data-resources.ts'
import { functionNameOf } from './function-name.ts'
import { dueIndex, logIndex, tableProps } from './table.ts'

interface Choices {
  readonly stage: string
  /** How many HMAC keys there have been: the last one serves. */
  readonly macKeys: number
}

/** What must outlive every deployment: the table, the keys, the first admin key's secret. */
export class DataStack extends Stack implements DataResources {
  readonly table: Table
  readonly streamArn: string
  readonly eventBusArn: string
  readonly connectionTestArn: string
  readonly key: Key
  readonly macKey: Key
  readonly adminKeySecretArn: string
  readonly secretPrefix: string
  readonly secretArns: string
  readonly clientSecretArns: string

  constructor(scope: Construct, id: string, props: StackProps & Choices) {
    super(scope, id, { terminationProtection: true, ...props })
    const name = `mooring-${props.stage}`
    this.secretPrefix = `${name}/`
    this.secretArns = this.secretsBelow('connections')
    this.clientSecretArns = this.secretsBelow('oauth2-clients')
    this.eventBusArn = this.formatArn({
      service: 'events',
      resource: 'event-bus',
      resourceName: 'default',
    })
    this.connectionTestArn = this.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: functionNameOf(props.stage, runConnectionTest.id),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
    this.key = new Key(this, 'Key', {
      description: `${name}: the table and every secret`,
      alias: name,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.macKey = this.lastMacKey(name, props.macKeys)
    this.table = new Table(this, 'Table', tableProps(this.key))
    this.table.addGlobalSecondaryIndex(dueIndex)
    this.table.addGlobalSecondaryIndex(logIndex)
    this.streamArn = this.table.tableStreamArn ?? ''
    this.adminKeySecretArn = this.adminKeySecret(name).ref
  }

  private secretsBelow(place: 'connections' | 'oauth2-clients'): string {
    return this.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `${this.secretPrefix}${place}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
  }

  /**
   * KMS cannot rotate an HMAC key, so another replaces it. Earlier ones stay in the template
   * and exported: CloudFormation removes no export that the other stack imports until it is updated.
   */
  private lastMacKey(name: string, count: number): Key {
    const first = this.aMacKey('MacKey', name)
    const more = Array.from({ length: count - 1 }, (_, at) => this.aMacKey(`MacKey${at + 2}`, name))
    const [last = first, ...before] = [first, ...more].reverse()
    for (const key of before) this.exportValue(key.keyArn)
    return last
  }

  private aMacKey(id: string, name: string): Key {
    return new Key(this, id, {
      description: `${name}: fingerprints of requests that may be repeated, and signatures of links`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** Empty: create-admin-key writes it, so that no template and no log ever holds the key. */
  private adminKeySecret(name: string): CfnSecret {
    const secret = new CfnSecret(this, 'AdminKey', {
      description: `${name}: the first admin key`,
      kmsKeyId: this.key.keyArn,
    })
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN)
    acknowledge(secret, {
      'AwsSolutions-SMG4':
        'Rotating an access key stops the old one immediately, so its owner does it, by rotate-access-key, when its callers can follow.',
    })
    return secret
  }
}
