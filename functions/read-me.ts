import { readMe, toMeView } from '../shared/api/surfaces/native/me.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'

export const handler = endpoint(readMe, { readProjects }, async ({ caller }, { readProjects }) => {
  const { projectId } = caller
  const project = projectId === undefined ? undefined : await readProjects.find(projectId)
  return { body: { data: toMeView(caller, project) } }
})
