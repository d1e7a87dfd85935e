import { publishedEvent, publishEvents as task } from '../shared/api/published-event.ts'
import { publishEvents } from '../shared/aws/events.ts'
import { auditStreamHandler } from '../shared/lambda/task.ts'
import { setting } from '../shared/runtime/settings.ts'

export const handler = auditStreamHandler(
  task,
  { publishEvents },
  async (records, { publishEvents }) => {
    const stage = setting('stage')
    return publishEvents.publish(records.flatMap((record) => publishedEvent(record, stage) ?? []))
  },
)
