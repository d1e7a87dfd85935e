import { unpublishedTypes } from './published-event.ts'
import { task } from './task.ts'

export const publishEvents = task({
  id: 'publish-events',
  summary: 'Publish audit records to the event bus',
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
