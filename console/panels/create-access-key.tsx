import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import RadioGroup from '@cloudscape-design/components/radio-group'
import Select from '@cloudscape-design/components/select'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { AccessKey, NewAccessKey, One } from '../api/resources.ts'
import { accessKeysKey } from '../data/access-keys.ts'
import { NameField } from '../forms/name-field.tsx'
import { OtherFaults } from '../forms/other-issues.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useAction } from '../parts/use-action.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { PanelFrame } from './panel-frame.tsx'

const roles: readonly { value: AccessKey['role']; label: string; description: string }[] = [
  {
    value: 'runtime',
    label: 'Runtime',
    description: 'Looks credentials up. For software that runs; not for people.',
  },
  { value: 'viewer', label: 'Viewer', description: 'Sees connections, and no secret.' },
  {
    value: 'editor',
    label: 'Editor',
    description: 'Makes and changes connections and OAuth clients, and reads no secret.',
  },
  {
    value: 'admin',
    label: 'Admin',
    description: 'All of that, and access keys, projects and the audit trail.',
  },
]

const day = 24 * 3600 * 1000
const lives = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
  { value: '', label: 'Until it is deleted' },
]
const everyProject = ''

/** Asks what a new access key is for, and makes it. */
export function CreateAccessKey({ onMade }: { onMade(made: NewAccessKey): void }) {
  const { ask, self } = useSignedIn()
  const { projects, project } = useProject()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [user, setUser] = useState('')
  const [role, setRole] = useState<AccessKey['role']>('runtime')
  const [chosen, choose] = useState<string>()
  // Until somebody says otherwise the narrower one: the project that is looked at.
  const projectId = chosen ?? self.project_id ?? project?.id ?? everyProject
  const [life, setLife] = useState(lives[1])
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const make = useAction(async () => {
    setFaults({})
    const body = {
      ...{ name: name.trim(), role },
      ...(user.trim() === '' ? {} : { user: user.trim() }),
      ...(projectId === everyProject ? {} : { project_id: projectId }),
      ...(life?.value
        ? { expires_at: new Date(Date.now() + Number(life.value) * day).toISOString() }
        : {}),
    }
    try {
      const { data } = await ask<One<NewAccessKey>>({
        method: 'POST',
        path: '/v1/access-keys',
        body,
      })
      void queries.invalidateQueries({ queryKey: accessKeysKey })
      onMade(data)
    } catch (error) {
      const told = Object.entries(asProblem(error).details).map(([at, words]) => [
        at,
        String(words),
      ])
      setFaults(Object.fromEntries(told))
      throw error
    }
  })
  const { name: nameFault = '', user: userFault = '', ...others } = faults
  const choices = [
    ...(projects ?? []).map(({ id, name: label }) => ({ value: id, label })),
    // A key of one project can make none that reaches further.
    ...(self.project_id === null ? [{ value: everyProject, label: 'Every project' }] : []),
  ]
  return (
    <PanelFrame
      title="Create access key"
      onSubmit={() => void make.run()}
      actions={
        <Button
          variant="primary"
          disabled={name.trim() === ''}
          loading={make.busy}
          loadingText="Creating"
        >
          Create
        </Button>
      }
    >
      {make.problem && (
        <ProblemAlert what="The access key was not created" problem={make.problem}>
          <OtherFaults faults={others} />
        </ProblemAlert>
      )}
      <NameField
        name={name}
        fault={nameFault}
        placeholder="checkout-service"
        description="What uses it, so that you know later what stops when it goes."
        onChange={setName}
      />
      <FormField
        label={
          <span>
            User <i>- optional</i>
          </span>
        }
        description="Whom the audit trail names; by default the key’s name."
        errorText={userFault === '' ? '' : `The user ${userFault}.`}
        stretch
      >
        <Input
          value={user}
          autoComplete="off"
          spellcheck={false}
          onChange={({ detail }) => setUser(detail.value)}
        />
      </FormField>
      <FormField label="Role" stretch>
        <RadioGroup
          value={role}
          items={roles}
          onChange={({ detail }) => setRole(detail.value as AccessKey['role'])}
        />
      </FormField>
      <FormField label="Project" stretch>
        <Select
          options={choices}
          selectedOption={choices.find(({ value }) => value === projectId) ?? null}
          onChange={({ detail }) => choose(detail.selectedOption.value ?? everyProject)}
        />
      </FormField>
      <FormField label="Expires" stretch>
        <Select
          options={lives}
          selectedOption={life ?? null}
          onChange={({ detail }) =>
            setLife(lives.find(({ value }) => value === detail.selectedOption.value))
          }
        />
      </FormField>
    </PanelFrame>
  )
}
