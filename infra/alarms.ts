import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmSpec, Measured } from './measured.ts'
import { alarmsOfSweep, alarmsOfTasks } from './task-alarms.ts'

const minutes = (count: number) => Duration.minutes(count)
const { GREATER_THAN_THRESHOLD } = ComparisonOperator

/** Every alarm of a deployment. */
export function alarmsOf(measured: Measured): readonly AlarmSpec[] {
  return [
    ...ofErrors(measured),
    ...ofCapacity(measured),
    ...ofThrottling(measured),
    ...ofLimits(measured),
    ...ofGrants(measured),
    ...ofBacklog(measured),
    ...ofReadArchive(measured),
    ...alarmsOfTasks(measured),
    ...alarmsOfSweep(measured),
  ]
}

function ofErrors({ own, api }: Measured): AlarmSpec[] {
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
      means: 'A request was answered 500: an unexpected error.',
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
  ]
}

function ofCapacity({ own, account }: Measured): AlarmSpec[] {
  return [
    {
      id: 'slow-lookups',
      means: 'One lookup in a hundred takes longer than three seconds.',
      metric: own('LookupLatency', minutes(5), { statistic: 'p99' }),
      threshold: 3000,
      comparison: GREATER_THAN_THRESHOLD,
      periods: [3, 3],
    },
    {
      id: 'throttled-functions',
      means: 'Lambda concurrency limit reached: calls are throttled.',
      metric: account('Throttles', minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
  ]
}

function ofThrottling({ table, bounded }: Measured): AlarmSpec[] {
  return [
    ...bounded(minutes(5)).map(
      (metric, at): AlarmSpec => ({
        id: `bounded-functions${at === 0 ? '' : `-${at + 1}`}`,
        means:
          'A function that waits for servers of third parties has reached its reserved concurrency.',
        metric,
        threshold: 1,
        periods: [2, 3],
      }),
    ),
    {
      id: 'throttled-table',
      means: 'DynamoDB throttles requests to the table.',
      metric: table(minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
  ]
}

function ofLimits({ own }: Measured): AlarmSpec[] {
  return [
    {
      id: 'throttled-requests',
      means: 'Requests are answered 429: a route has reached its rate, or a key its budget.',
      metric: own('ThrottledRequests', minutes(5)),
      threshold: 20,
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
      id: 'refused-keys',
      means: 'Many requests come with access keys that are not valid.',
      metric: own('RefusedKeys', minutes(5)),
      threshold: 50,
      periods: [2, 3],
    },
  ]
}

function ofBacklog({ own }: Measured): AlarmSpec[] {
  return [
    {
      id: 'refresh-backlog',
      means: 'Grants in use are due for a refresh for more than five minutes.',
      metric: own('RefreshLag', minutes(5), { statistic: 'Maximum' }),
      threshold: 300,
      comparison: GREATER_THAN_THRESHOLD,
      periods: [3, 3],
    },
  ]
}

function ofGrants({ own }: Measured): AlarmSpec[] {
  return [
    {
      id: 'refresh-failures',
      means: 'Refreshes of access tokens fail repeatedly.',
      metric: own('RefreshFailures', minutes(5)),
      threshold: 5,
      periods: [3, 3],
    },
    {
      id: 'oauth-client-refused',
      means: 'A provider rejects an OAuth client: its connections cannot be refreshed.',
      metric: own('RefreshFailures', minutes(5), { ofClass: 'client_refused' }),
      threshold: 1,
    },
    {
      id: 'connections-expired',
      means: 'The grant of a connection has expired: it must be authorized again.',
      metric: own('ConnectionsExpired', minutes(60)),
      threshold: 1,
    },
  ]
}

/** Firehose delivers every five minutes, tries for 24 hours, and then drops what it could not. */
function ofReadArchive({ archiveAge }: Measured): AlarmSpec[] {
  const metric = archiveAge(minutes(5))
  if (!metric) return []
  const means = 'Audit records of reads are not delivered to S3: after 24 hours they are lost.'
  return [{ id: 'read-archive-late', means, metric, threshold: 1800, periods: [2, 3] }]
}
