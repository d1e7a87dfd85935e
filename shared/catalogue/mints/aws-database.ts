import { Secret } from '../../model/secret.ts'
import { minRoleSeconds } from '../../runtime/aws-role.ts'
import { type AwsAccessKey, presignAwsGet } from '../../runtime/sign-aws.ts'
import type { Mint, SignedAsk } from '../mint/mint.ts'
import { redshiftLogin, redshiftServerless } from '../mint/redshift-login.ts'
import { said, type Whole } from '../whole-config.ts'

/** How long RDS accepts a token, in seconds. */
const tokenSeconds = 900

/** The port that an engine listens on. */
const usualPorts: Readonly<Record<string, number>> = {
  ...{ postgres: 5432, mysql: 3306, mariadb: 3306 },
  [redshiftServerless]: 5439,
}

/**
 * A login to a database. Of RDS or Aurora it is a token that the session of a role signs: RDS sets its
 * life, whatever its query says, so that no lookup can shorten it. Of Redshift Serverless the session
 * requests it.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html
 */
export const awsDatabaseMint: Mint = {
  name: 'aws-database',
  does: 'assumes the role with the ExternalId of the project (`sts:AssumeRole`) for `rds-db:connect` of the user alone, and signs a login by its session; of Redshift Serverless it requests one (`redshift-serverless:GetCredentials`)',
  by: 'role',
  returns: ['engine', 'host', 'port', 'database', 'user', 'password'],
  narrows: {},
  request: (config) => ({
    roleArn: said(config, 'role_arn'),
    durationSeconds: minRoleSeconds,
    policy: JSON.stringify(loginPolicy(config)),
  }),
  finish({ accessKeyId, secretAccessKey, sessionToken, expiresAt }, config, now) {
    const [secret, token] = [secretAccessKey, sessionToken].map((each) => String(each.reveal()))
    const key = { id: accessKeyId, secret: secret ?? '', sessionToken: token }
    if (isRedshift(config)) return requested(key, config, now)
    const { engine, host, database, user } = textsOf(config)
    const port = portOf(config)
    const login = {
      ...{ host: `${host}:${port}`, service: 'rds-db', region: databaseRegion(config) },
      ...{ query: { Action: 'connect', DBUser: user }, expiresSeconds: tokenSeconds },
    }
    const values = { engine, host, port, database, user, password: presignAwsGet(key, login, now) }
    // The signature names its time in whole seconds.
    const endMs = (Math.floor(now.getTime() / 1000) + tokenSeconds) * 1000
    const until = new Date(Math.min(endMs, expiresAt.getTime()))
    return { kind: 'minted', minted: { members: hidden(values), expiresAt: until } }
  },
}

const isRedshift = ({ engine }: Whole) => engine === redshiftServerless

const hidden = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))

/** The request of a login, whose response has its user and its password. */
function requested(key: AwsAccessKey, config: Whole, now: Date): SignedAsk {
  const { ask, classify } = redshiftLogin(key, config, databaseRegion(config), now)
  const { engine, host, database } = textsOf(config)
  const place = hidden({ engine, host, port: portOf(config), database })
  return {
    ask,
    classify(answer) {
      const response = classify(answer)
      if (response.kind !== 'minted') return response
      const members = { ...place, ...response.minted.members }
      return { kind: 'minted', minted: { ...response.minted, members } }
    },
  }
}

function textsOf(config: Whole) {
  const [engine, host] = [said(config, 'engine'), said(config, 'host')]
  return { engine, host, database: said(config, 'database'), user: said(config, 'user') }
}

function portOf({ port, engine }: Whole): number {
  return typeof port === 'number' ? port : (usualPorts[String(engine)] ?? 0)
}

/** The region that the name of an endpoint of RDS or Redshift Serverless has, or undefined. */
export function regionInHost(host: string): string | undefined {
  return /\.([a-z]{2}(?:-[a-z]+)+-\d{1,2})\.(?:rds|redshift-serverless)\.amazonaws\.com(?:\.cn)?$/i
    .exec(host)?.[1]
    ?.toLowerCase()
}

/** The region of a database: as set, else by its host; empty where neither has it. */
function databaseRegion(config: Whole): string {
  return said(config, 'region') || (regionInHost(said(config, 'host')) ?? '')
}

/**
 * What the session may do, whatever the role may: log in as one user. A role and a database that it
 * logs in to are in one account; the resource id of the database is not in its host, nor is that of a
 * workgroup, which the role's own policy names.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
 */
function loginPolicy(config: Whole) {
  if (isRedshift(config)) return policyOf('redshift-serverless:GetCredentials', '*')
  const [, partition, , , account] = said(config, 'role_arn').split(':')
  const place = `arn:${partition}:rds-db:${databaseRegion(config)}:${account}`
  const Resource = `${place}:dbuser:*/${said(config, 'user')}`
  return policyOf('rds-db:connect', Resource)
}

function policyOf(Action: string, Resource: string) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] }
}
