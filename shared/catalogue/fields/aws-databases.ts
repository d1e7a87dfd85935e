import { isIP } from 'node:net'
import { redshiftServerless, workgroupInHost } from '../mint/redshift-login.ts'
import { regionInHost } from '../mints/aws-database.ts'
import type { Field } from './facts.ts'
import type { Rule } from './rule.ts'
import { matchingText } from './shaped-text.ts'

/**
 * A user of a database that logs in by IAM. Its name is part of a session policy, where `*`, `?` and
 * `${…}` would stand for other users.
 */
export function databaseUser(label: string): Field {
  return matchingText(label, '^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,62}$', 'reports')
}

/** Requires the region of a database: in a field, or in the host name, and not two. */
export function rdsEndpoint(host: string, region: string): Rule {
  return {
    of: [host, region],
    description: `${host} is a name; ${region} is required unless ${host} is an endpoint of RDS or Redshift Serverless, which names it`,
    check({ [host]: name, [region]: given }) {
      if (typeof name !== 'string') return {}
      if (isIP(name) !== 0) return { [host]: 'must be a name: a token is valid for the endpoint' }
      const own = regionInHost(name)
      if (own === undefined && given === undefined)
        return { [region]: `is required: ${host} is no endpoint of AWS that names its region` }
      if (own === undefined || given === undefined || own === given) return {}
      return { [region]: `must be ${own}, which ${host} names` }
    },
  }
}

/** Requires a user; or, of Redshift Serverless, an endpoint that names the workgroup. */
export function loginOfEngine(): Rule<'engine' | 'host' | 'user'> {
  return {
    of: ['engine', 'host', 'user'],
    description: `user is required, except with ${redshiftServerless}: its user is the role's, and its host is the endpoint of a workgroup`,
    check({ engine, host, user }) {
      if (engine !== redshiftServerless)
        return user === undefined ? { user: `is required, except with ${redshiftServerless}` } : {}
      const isNamed = workgroupInHost(String(host)) !== undefined
      return {
        ...(user === undefined ? {} : { user: "is the role's, IAMR:<name of the role>: omit it" }),
        ...(isNamed ? {} : { host: 'must be the endpoint of a workgroup, which names it' }),
      }
    },
  }
}
