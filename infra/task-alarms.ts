import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { AlarmSpec, Measured } from './measured.ts'

const minutes = (count: number) => Duration.minutes(count)
const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator

/** The alarms of what a schedule or the stream starts. */
export function alarmsOfTasks(measured: Measured): AlarmSpec[] {
  return [...ofSchedules(measured), ...ofStreams(measured)]
}

function ofSchedules({ failures, runs }: Measured): AlarmSpec[] {
  return [
    {
      id: 'tasks-failing',
      means: 'A function that runs by the clock or the stream fails.',
      metric: failures(minutes(5)),
      threshold: 1,
      periods: [2, 3],
    },
    {
      id: 'refresh-not-running',
      means: 'The function that refreshes tokens before they expire is not started.',
      metric: runs('refresh-tokens', minutes(5)),
      threshold: 1,
      comparison: LESS_THAN_THRESHOLD,
      periods: [3, 3],
      missing: TreatMissingData.BREACHING,
    },
  ]
}

function ofStreams({ iteratorAge, deadLetters }: Measured): AlarmSpec[] {
  return [
    {
      id: 'events-late',
      means: 'Events are published more than ten minutes after they happened.',
      metric: iteratorAge('publish-events', minutes(5)),
      threshold: 10 * 60_000,
      comparison: GREATER_THAN_THRESHOLD,
      periods: [2, 3],
    },
    {
      id: 'set-aside',
      means:
        'A record of the table’s stream is in a dead-letter queue: an event or a revocation is missing.',
      metric: deadLetters(minutes(5)),
      threshold: 1,
    },
  ]
}

/** The alarms of the daily sweep. */
export function alarmsOfSweep(measured: Measured): AlarmSpec[] {
  return [sweepNotRunning(measured), ...ofSweepResults(measured)]
}

function sweepNotRunning({ runs }: Measured): AlarmSpec {
  return {
    id: 'sweep-not-running',
    means: 'The daily sweep was not started.',
    metric: runs('sweep', Duration.days(1)),
    threshold: 1,
    comparison: LESS_THAN_THRESHOLD,
    missing: TreatMissingData.BREACHING,
  }
}

function ofSweepResults({ own }: Measured): AlarmSpec[] {
  const daily = (name: 'LeftoverAge' | 'OrphanedSecrets' | 'LostSecrets') =>
    own(name, Duration.days(1), { statistic: 'Maximum' })
  return [
    {
      id: 'leftover-age',
      means: 'A cleanup task has failed for more than two days.',
      metric: daily('LeftoverAge'),
      threshold: 2 * 24 * 3600,
      comparison: GREATER_THAN_THRESHOLD,
    },
    {
      id: 'orphaned-secrets',
      means: 'There are secrets that no connection and no OAuth client pins.',
      metric: daily('OrphanedSecrets'),
      threshold: 1,
    },
    {
      id: 'lost-secrets',
      means: 'A connection or OAuth client pins a secret that is gone: it cannot be resolved.',
      metric: daily('LostSecrets'),
      threshold: 1,
    },
  ]
}
