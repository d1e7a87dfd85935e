import { accessKeyAsked, createAccessKey, shownOnce } from '../shared/api/access-keys.ts'
import { createAccessKeys } from '../shared/aws/create-access-keys.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { eventOf } from '../shared/model/event.ts'
import { demandEveryProject, demandProject } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  createAccessKey,
  { createAccessKeys },
  async ({ body, caller, occasion }, { createAccessKeys }) => {
    if (body.project_id) demandProject(caller, body.project_id)
    else demandEveryProject(caller, 'This access key belongs to one project: name its project_id.')
    const { accessKey, key } = accessKeyAsked(body, caller, occasion.now)
    const { name, role, user } = accessKey
    const event = eventOf('access_key.created', accessKey.id, occasion, { name, role, user })
    await createAccessKeys.insert(accessKey, event)
    return shownOnce(201, accessKey, key)
  },
)
