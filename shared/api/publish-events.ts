import { unpublishedTypes } from './published-event.ts'
import { task } from './task.ts'

export const publishEvents = task({
  id: 'publish-events',
  summary: 'Publish what the audit trail records, for whoever has to act on it',
  trigger: {
    stream: [
      {
        eventName: ['INSERT'],
        dynamodb: {
          Keys: { sk: { S: [{ prefix: 'EVENT#' }] } },
          NewImage: { type: { S: [{ 'anything-but': [...unpublishedTypes] }] } },
        },
      },
    ],
  },
  powers: ['publishEvents'],
})
