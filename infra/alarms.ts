import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmSpec } from './alarm-spec.ts'
import type { Measured } from './measured.ts'
import { alarmsOfSweep, alarmsOfTasks } from './task-alarms.ts'

const minutes = (count: number) => Duration.minutes(count)
const { GREATER_THAN_THRESHOLD } = ComparisonOperator

/** Every alarm of a deployment. */
export function alarmsOf(measured: Measured): readonly AlarmSpec[] {
  return [
    ...ofRequests(measured),
    ...ofGrants(measured),
    ...alarmsOfTasks(measured),
    ...alarmsOfSweep(measured),
  ]
}

function ofRequests({ own, api, account, table, bounded }: Measured): AlarmSpec[] {
  return [
    {
      id: 'server-errors',
      means: 'The API answers 5xx, also where no function was reached.',
      metric: api('5xx', minutes(5)),
      threshold: 5,
      periods: [2, 3],
    },
    {
      id: 'bugs',
      means: 'A request was answered 500: something that nobody foresaw.',
      metric: own('Bugs', minutes(5)),
      threshold: 1,
    },
    {
      id: 'secret-missing',
      means: 'A secret is needed that its connection or OAuth client pins, and is gone.',
      metric: own('SecretsMissing', minutes(5)),
      threshold: 1,
    },
    {
      id: 'unavailable',
      means: 'Requests are answered 503: AWS or a provider does not answer.',
      metric: own('Unavailable', minutes(5)),
      threshold: 10,
      periods: [2, 3],
    },
    {
      id: 'slow-lookups',
      means: 'One look-up in a hundred takes longer than three seconds.',
      metric: own('LookupLatency', minutes(5), { statistic: 'p99' }),
      threshold: 3000,
      comparison: GREATER_THAN_THRESHOLD,
      periods: [3, 3],
    },
    {
      id: 'throttled-functions',
      means: 'Lambda turns calls away: the account has no more room for functions at once.',
      metric: account('Throttles', minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
    {
      id: 'throttled-requests',
      means: 'Requests are answered 429: a route has reached its rate, or a key its budget.',
      metric: own('ThrottledRequests', minutes(5)),
      threshold: 20,
      periods: [2, 3],
    },
    {
      id: 'bounded-functions',
      means: 'A function that waits for servers of strangers has reached its reserved concurrency.',
      metric: bounded(minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
    {
      id: 'connection-test-budget',
      means: 'Access keys use up their budget of connection tests.',
      metric: own('ConnectionTestsLimited', minutes(5)),
      threshold: 30,
      periods: [2, 3],
    },
    {
      id: 'throttled-table',
      means: 'DynamoDB turns reads or writes of the table away.',
      metric: table(minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
    {
      id: 'refused-keys',
      means: 'Many requests come with access keys that prove nobody.',
      metric: own('RefusedKeys', minutes(5)),
      threshold: 50,
      periods: [2, 3],
    },
  ]
}

function ofGrants({ own }: Measured): AlarmSpec[] {
  return [
    {
      id: 'refresh-failures',
      means: 'Providers do not renew access tokens, again and again.',
      metric: own('RefreshFailures', minutes(5)),
      threshold: 5,
      periods: [3, 3],
    },
    {
      id: 'oauth-client-refused',
      means: 'A provider refuses an OAuth client: all connections of it are at stake.',
      metric: own('RefreshFailures', minutes(5), { ofClass: 'client_refused' }),
      threshold: 1,
    },
    {
      id: 'connections-expired',
      means: 'The grant of a connection has ended: somebody must authorize it again.',
      metric: own('ConnectionsExpired', minutes(60)),
      threshold: 1,
    },
  ]
}
