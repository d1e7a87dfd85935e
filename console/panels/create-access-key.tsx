import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import RadioGroup from '@cloudscape-design/components/radio-group'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccessKey, NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey } from '../data/queries.ts'
import { NameField } from '../forms/name-field.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSubmit } from './use-submit.ts'

const dayMs = 24 * 3600 * 1000

/** Asks what a new access key is for, and creates it. */
export function CreateAccessKey({ onCreated }: { onCreated(created: NewAccessKey): void }) {
  const { ask, self } = useSignedIn()
  const { projects, project } = useProject()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [draft, setDraft] = useState<Omit<AccessKeyDraft, 'projectId'>>({
    ...{ user: '', role: 'runtime', lifeDays: 90 },
  })
  const [chosen, choose] = useState<string>()
  // The narrower scope by default: the project that is open, so not before the projects are known.
  const scope = chosen ?? self.project_id ?? project?.id
  const projectId = scope ?? everyProject
  const submit = useSubmit({
    async send() {
      const body = bodyOf(name, { ...draft, projectId })
      const path = '/v1/access-keys'
      const { data } = await ask<One<NewAccessKey>>({ method: 'POST', path, body })
      void queries.invalidateQueries({ queryKey: accessKeysKey })
      onCreated(data)
    },
  })
  return (
    <FormPanel
      title="Create access key"
      submit={submit}
      label="Create"
      busyLabel="Creating"
      disabled={name.trim() === '' || (scope === undefined && projects === undefined)}
      failure="The access key was not created"
      fields={['name', 'user']}
    >
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder="checkout-service"
        description="The application or person that uses the key."
        onChange={setName}
      />
      <AccessKeyFields
        draft={{ ...draft, projectId }}
        userIssue={submit.issues.user}
        onChange={({ projectId: id, ...others }) => {
          if (id !== undefined) choose(id)
          setDraft((now) => ({ ...now, ...others }))
        }}
      />
    </FormPanel>
  )
}

function bodyOf(name: string, { user, role, projectId, lifeDays }: AccessKeyDraft) {
  return {
    ...{ name: name.trim(), role },
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    ...(projectId === everyProject ? {} : { project_id: projectId }),
    ...(lifeDays === undefined
      ? {}
      : { expires_at: new Date(Date.now() + lifeDays * dayMs).toISOString() }),
  }
}

/** What a new access key is, but for its name. */
interface AccessKeyDraft {
  readonly user: string
  readonly role: AccessKey['role']
  /** Or `everyProject`. */
  readonly projectId: string
  /** Undefined: it does not expire. */
  readonly lifeDays: number | undefined
}

/** The value that stands for no limit to one project. */
const everyProject = ''

const roles: readonly { value: AccessKey['role']; label: string; description: string }[] = [
  {
    value: 'runtime',
    label: 'Runtime',
    description: 'Looks up credentials. For applications, not for people.',
  },
  { value: 'viewer', label: 'Viewer', description: 'Can view connections but not secrets.' },
  {
    value: 'editor',
    label: 'Editor',
    description: 'Can create and change connections and OAuth clients, but cannot read secrets.',
  },
  {
    value: 'admin',
    label: 'Admin',
    description: 'Full access, including secrets, access keys, projects and the audit log.',
  },
]
const lives = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: '1 year' },
  { value: '', label: 'Never' },
]

interface AccessKeyFieldsProps {
  readonly draft: AccessKeyDraft
  readonly userIssue: string | undefined
  onChange(change: Partial<AccessKeyDraft>): void
}

/** The user, role, project and lifetime of a new access key. */
function AccessKeyFields({ draft, userIssue, onChange }: AccessKeyFieldsProps) {
  const projects = useProjectOptions()
  return (
    <SpaceBetween size="l">
      <FormField
        label={
          <span>
            User <i>- optional</i>
          </span>
        }
        description="User recorded in the audit log. By default the name of the key."
        errorText={userIssue === undefined ? '' : `The user ${userIssue}.`}
        stretch
      >
        <Input
          value={draft.user}
          autoComplete="off"
          spellcheck={false}
          onChange={({ detail }) => onChange({ user: detail.value })}
        />
      </FormField>
      <FormField label="Role" stretch>
        <RadioGroup
          value={draft.role}
          items={roles}
          onChange={({ detail }) => onChange({ role: detail.value as AccessKey['role'] })}
        />
      </FormField>
      <FormField label="Project" stretch>
        <Select
          options={projects}
          selectedOption={projects.find(({ value }) => value === draft.projectId) ?? null}
          onChange={({ detail }) =>
            onChange({ projectId: detail.selectedOption.value ?? everyProject })
          }
        />
      </FormField>
      <FormField label="Expires after" stretch>
        <Select
          options={lives}
          selectedOption={lives.find(({ value }) => value === `${draft.lifeDays ?? ''}`) ?? null}
          onChange={({ detail }) =>
            onChange({ lifeDays: Number(detail.selectedOption.value) || undefined })
          }
        />
      </FormField>
    </SpaceBetween>
  )
}

function useProjectOptions() {
  const { self } = useSignedIn()
  const { projects = [] } = useProject()
  return [
    ...projects.map(({ id, name }) => ({ value: id, label: name })),
    // A key of one project cannot create one for all of them.
    ...(self.project_id === null ? [{ value: everyProject, label: 'Every project' }] : []),
  ]
}
