import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { McpDiscovery } from '../../api/resources.ts'
import { connectionKey, connectionsKey } from '../../data/queries.ts'
import { type ClientChoice, useClientChoice } from '../../forms/client-choice.ts'
import { ConfigField } from '../../forms/config-field.tsx'
import { ConfigFields } from '../../forms/config-fields.tsx'
import { type ConfigForm, useConfigForm } from '../../forms/config-form.ts'
import { FieldGroup } from '../../forms/field-groups.tsx'
import { useMcpPreview } from '../../forms/mcp-preview.ts'
import { McpPreviewView } from '../../forms/mcp-preview-view.tsx'
import { NameField } from '../../forms/name-field.tsx'
import { usePanel } from '../../layout/panel.tsx'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'
import { handOverTab, openTab, requestAuthorization } from '../authorization.ts'
import { FormPanel } from '../form-panel.tsx'
import { useSubmit } from '../use-submit.ts'
import { createTitle, type NewConnectionProps, useAnnounce, useCreate } from './use-create.ts'

const serverField = 'url'

/** The form of an MCP server: its URL, what it asks for, and one click that creates and authorizes. */
export function McpForm({ type, typeField, name, setName }: NewConnectionProps) {
  const { project } = useProject()
  const form = useConfigForm(type, undefined, { references: true })
  const field = form.fields.find((each) => each.name === serverField)
  const url = field ? String(form.draft(field)).trim() : ''
  const preview = useMcpPreview(url, type.type)
  const { discovery, urlIssue } = preview
  const choice = useClientChoice(type, discovery?.issuer ?? undefined)
  const suggested = useSuggestedName({ name, setName })
  const shownName = suggested.shown(discovery ? url : '')
  const needsClient = discovery?.authorization === 'needs_client'
  const submit = useCreateMcp({ type: type.type, form, name: shownName.trim(), discovery, choice })
  const authorizes = opensTab(discovery, needsClient && choice.isFilled)
  return (
    <FormPanel
      title={createTitle}
      submit={submit}
      label={authorizes ? 'Create and authorize' : 'Create'}
      busyLabel="Creating"
      opensTab={authorizes}
      disabled={shownName.trim() === '' || !project}
      failure="The connection was not created"
      fields={['name']}
    >
      {typeField}
      {field && (
        <ConfigField form={form} field={field} {...(urlIssue ? { issue: urlIssue } : {})} />
      )}
      <McpPreviewView preview={preview} />
      {needsClient && choice.canRegister && (
        <ConfigFields form={choice.form} except={['issuer', 'token_auth_method', 'grant']} />
      )}
      <NameField name={shownName} issue={submit.issues.name} onChange={suggested.type} />
      <FieldGroup
        form={form}
        label="Scopes and headers"
        fields={form.fields.filter((each) => each !== field)}
      />
    </FormPanel>
  )
}

/** The name of the connection: until one is typed, the host of its server. */
function useSuggestedName({ name, setName }: Pick<NewConnectionProps, 'name' | 'setName'>) {
  const [isTyped, setTyped] = useState(name !== '')
  return {
    shown: (url: string) => (isTyped || !URL.canParse(url) ? name : new URL(url).hostname),
    type(next: string) {
      setTyped(true)
      setName(next)
    },
  }
}

/** Whether the click that creates also opens the consent page. */
function opensTab(discovery: McpDiscovery | undefined, hasClient: boolean): boolean {
  return discovery?.authorization === 'oauth' || hasClient
}

interface DraftedServer {
  readonly type: string
  readonly form: ConfigForm
  readonly name: string
  readonly discovery: McpDiscovery | undefined
  readonly choice: ClientChoice
}

/** Creates the connection, and starts its authorization where the preview says that it can. */
function useCreateMcp({ type, form, name, discovery, choice }: DraftedServer) {
  const { ask } = useSignedIn()
  const panel = usePanel()
  const queries = useQueryClient()
  const create = useCreate()
  const announce = useAnnounce()
  return useSubmit({
    issuesOf: (problem) => choice.showIssues(problem) ?? form.showIssues(problem),
    async send() {
      const config = form.read()
      const needsClient = discovery?.authorization === 'needs_client'
      const client = needsClient ? choice.read() : null
      if (!config || client === undefined) return
      const tab = opensTab(discovery, client !== null) ? openTab() : undefined
      try {
        if (client !== null) await choice.requireId(client)
        const created = await create({ type, name, config, clientId: undefined })
        if (tab) handOverTab(created.id, tab)
        if (discovery?.authorization === 'none') {
          const { url } = await requestAuthorization(ask, created.id)
          if (url === undefined) {
            await queries.invalidateQueries({ queryKey: connectionsKey })
            queries.removeQueries({ queryKey: connectionKey(created.id) })
            announce({ name, status: 'active' })
            return panel.close()
          }
        }
        panel.open('authorize-connection', created.id)
        announce(created)
      } catch (error) {
        tab?.close()
        throw error
      }
    },
  })
}
