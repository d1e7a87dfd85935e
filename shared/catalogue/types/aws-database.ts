import { connectionType } from '../connection-type.ts'
import { databaseUser, loginOfEngine, rdsEndpoint } from '../fields/aws-databases.ts'
import { assumable, awsRegion, roleArn } from '../fields/aws-roles.ts'
import { choice, destination, host, maybe, port, text } from '../fields/fields.ts'
import { redshiftServerless } from '../mint/redshift-login.ts'
import { awsDatabaseMint } from '../mints/aws-database.ts'
import { byMinting } from '../probe.ts'

/** Logins to a database of RDS, Aurora or Redshift Serverless as an IAM role, without a password. */
export const awsDatabase = connectionType({
  id: 'mooring.connections.AWSDatabase',
  name: 'AWS database',
  category: 'sql',
  docsUrl: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  offeredInForm: true,
  probe: byMinting,
  mint: awsDatabaseMint,
  config: {
    engine: choice(
      'Engine',
      ['postgres', 'mysql', 'mariadb', redshiftServerless],
      'The first three are of RDS or Aurora.',
    ),
    host: host('Host', 'The endpoint that AWS shows; a token of RDS is valid for that name alone.'),
    port: maybe(
      port(
        'Port',
        '5432 for postgres, 3306 for mysql and mariadb, 5439 for redshift-serverless unless set.',
      ),
    ),
    database: text('Database'),
    user: maybe(databaseUser('User')),
    region: maybe(destination(awsRegion())),
    role_arn: roleArn('Role ARN'),
  },
  rules: [assumable('role_arn'), rdsEndpoint('host', 'region'), loginOfEngine()],
})
