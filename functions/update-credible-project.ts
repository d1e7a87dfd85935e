import { projectWritten, updateCredibleProject } from '../shared/api/surfaces/credible/projects.ts'
import { findProjects, renameProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { renameProject } from '../shared/usecases/projects.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateCredibleProject,
  { findProjects, renameProjects },
  async ({ params, body, caller, context }, powers) => {
    const before = await findProjectNamed(powers.findProjects, caller, params.projectName)
    // A client can send the body of a read again: a key of one project must not fail over an equal name.
    const { name } = body
    const changes = {
      name: name === before.name ? undefined : (name ?? undefined),
      readme: body.readme === null ? '' : body.readme,
    }
    const project = await renameProject(powers, before, changes, context)
    return { body: projectWritten(project, 'updated') }
  },
)
