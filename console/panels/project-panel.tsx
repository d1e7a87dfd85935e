import Button from '@cloudscape-design/components/button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { One, Project } from '../api/resources.ts'
import { NameField } from '../forms/name-field.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/loading.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useAction } from '../parts/use-action.ts'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useOnce } from './use-idempotency-key.ts'

/** Creates a project, or renames one. */
export default function ProjectPanel({ id }: { readonly id: string | undefined }) {
  const { projects } = useProject()
  const project = projects?.find((one) => one.id === id)
  if (id === undefined) return <Named title="Create project" />
  if (project) return <Named title="Rename project" project={project} />
  return (
    <PanelFrame title="Rename project" leave="Close">
      {projects ? 'There is no such project.' : <Loading what="the project" />}
    </PanelFrame>
  )
}

function Named({ title, project }: { readonly title: string; readonly project?: Project }) {
  const { ask } = useSignedIn()
  const { choose } = useProject()
  const { tell } = useNotices()
  const { close } = usePanel()
  const queries = useQueryClient()
  const once = useOnce()
  const [name, setName] = useState(project?.name ?? '')
  const [fault, setFault] = useState('')
  const keep = useAction(async () => {
    const body = { name: name.trim() }
    setFault('')
    try {
      const { data } = await ask<One<Project>>(
        project
          ? { method: 'PATCH', path: `/v1/projects/${project.id}`, body }
          : { method: 'POST', path: '/v1/projects', body, idempotencyKey: once(body) },
      )
      await queries.invalidateQueries({ queryKey: projectsKey })
      if (!project) choose(data.id)
      tell({ type: 'success', header: `${data.name} is ${project ? 'renamed' : 'created'}.` })
      close()
    } catch (error) {
      const { code, details } = asProblem(error)
      setFault(code === 'name_taken' ? 'is taken' : String(details.name ?? ''))
      throw error
    }
  })
  return (
    <PanelFrame
      title={title}
      onSubmit={() => void keep.run()}
      actions={
        <Button
          variant="primary"
          disabled={name.trim() === ''}
          loading={keep.busy}
          loadingText="Saving"
        >
          {project ? 'Rename' : 'Create'}
        </Button>
      }
    >
      {keep.problem && fault === '' && (
        <ProblemAlert what="The project was not saved" problem={keep.problem} />
      )}
      <NameField
        name={name}
        fault={fault}
        placeholder="production"
        description="An environment, a team, an application: whatever shares its connections."
        onChange={setName}
      />
    </PanelFrame>
  )
}
