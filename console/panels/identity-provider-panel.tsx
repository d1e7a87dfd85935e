import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import Toggle from '@cloudscape-design/components/toggle'
import { useState } from 'react'
import type { IdentityProvider } from '../api/resources.ts'
import { useIdentityProvider } from '../data/identity.ts'
import { NameField } from '../forms/name-field.tsx'
import { SecretInput } from '../forms/secret-input.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { FormPanel } from './form-panel.tsx'
import { type ProviderDraft, toProviderDraft } from './identity-provider-draft.ts'
import { PanelLoading } from './panel-frame.tsx'
import { useSaveIdentityProvider } from './use-save-identity-provider.ts'

/** Adds an identity provider, or changes one. */
export default function IdentityProviderPanel({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <ProviderForm /> : <EditProvider id={id} />
}

function EditProvider({ id }: { readonly id: string }) {
  const { data, error, refetch } = useIdentityProvider(id)
  // The form edits what was loaded first: a later refetch must not replace what is being typed.
  const [provider, setProvider] = useState<IdentityProvider>()
  if (!provider && data) setProvider(data)
  if (provider) return <ProviderForm provider={provider} />
  const title = 'Edit identity provider'
  return <PanelLoading title={title} what="the identity provider" error={error} retry={refetch} />
}

function ProviderForm({ provider }: { readonly provider?: IdentityProvider }) {
  const [draft, setDraft] = useState(() => toProviderDraft(provider))
  const submit = useSaveIdentityProvider(draft, provider)
  const set = (change: Partial<ProviderDraft>) => setDraft((before) => ({ ...before, ...change }))
  const { name, issuer, audience, rules } = draft
  return (
    <FormPanel
      title={provider ? 'Edit identity provider' : 'Add identity provider'}
      submit={submit}
      label={provider ? 'Update' : 'Add'}
      busyLabel="Saving"
      disabled={[name, issuer, audience].some((text) => text.trim() === '')}
      failure="The identity provider was not saved"
      fields={['name', 'issuer', 'audience', 'rules']}
    >
      <Warnings warnings={provider?.warnings ?? []} />
      <NameField
        name={name}
        issue={submit.issues.name}
        placeholder="Company"
        description="Shown on the sign-in page."
        onChange={(text) => set({ name: text })}
      />
      <TextField
        label="Issuer"
        description="The value of iss in its tokens, character by character."
        placeholder="https://login.example.com"
        value={issuer}
        issue={submit.issues.issuer}
        onChange={(text) => set({ issuer: text })}
      />
      <TextField
        label="Audience"
        description="The value of aud in the tokens of workloads. Choose one that no other service accepts."
        placeholder={location.origin}
        value={audience}
        issue={submit.issues.audience}
        onChange={(text) => set({ audience: text })}
      />
      <SignInFields draft={draft} provider={provider} set={set} />
      <RulesField rules={rules} issue={submit.issues.rules} set={set} />
    </FormPanel>
  )
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <Alert type="warning" header="These settings are allowed, and likely not meant">
      <ul>
        {warnings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Alert>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly description: string
  readonly placeholder?: string
  readonly value: string
  readonly issue?: string | undefined
  onChange(text: string): void
}

function TextField({ label, description, placeholder, value, issue, onChange }: TextFieldProps) {
  return (
    <FormField
      label={label}
      description={description}
      errorText={issue === undefined ? '' : `This ${issue}.`}
      stretch
    >
      <Input
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        autoComplete="off"
        spellcheck={false}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  )
}

interface DraftProps {
  readonly draft: ProviderDraft
  readonly provider: IdentityProvider | undefined
  set(change: Partial<ProviderDraft>): void
}

function SignInFields({ draft, provider, set }: DraftProps) {
  const callback = provider?.sign_in?.redirect_uri ?? `${location.origin}/v1/sign-in/callback`
  const hasSecret = provider?.sign_in?.withheld_fields.includes('client_secret') === true
  return (
    <SpaceBetween size="l">
      <Toggle
        checked={draft.peopleSignIn}
        onChange={({ detail }) => set({ peopleSignIn: detail.checked })}
      >
        People sign in with it
      </Toggle>
      {draft.peopleSignIn && (
        <SpaceBetween size="l">
          <FormField
            label="Redirect URI"
            description="Register it at the identity provider."
            stretch
          >
            <Copyable text={callback} what="the redirect URI" />
          </FormField>
          <TextField
            label="Client ID"
            description="The client ID that the identity provider shows."
            value={draft.clientId}
            onChange={(clientId) => set({ clientId })}
          />
          <FormField
            label="Client secret"
            description={
              hasSecret
                ? 'Stored. Leave it empty to keep it.'
                : 'Leave it empty for a public client.'
            }
            stretch
          >
            <SecretInput
              label="client secret"
              value={draft.clientSecret}
              onChange={(clientSecret) => set({ clientSecret })}
            />
          </FormField>
          <TextField
            label="Scopes"
            description="Separated by spaces. One of them is openid."
            value={draft.scopes}
            onChange={(scopes) => set({ scopes })}
          />
        </SpaceBetween>
      )}
    </SpaceBetween>
  )
}

interface RulesFieldProps extends Pick<DraftProps, 'set'> {
  readonly rules: string
  readonly issue: string | undefined
}

function RulesField({ rules, issue, set }: RulesFieldProps) {
  return (
    <FormField
      label="Rules"
      description="A JSON array. The first rule whose claims all match decides; without one there is no access."
      constraintText='Such as [{"match": {"groups": "admins"}, "role": "editor", "project": "app"}]'
      errorText={issue === undefined ? '' : `The rules ${issue}.`}
      stretch
    >
      <Textarea
        value={rules}
        rows={10}
        spellcheck={false}
        onChange={({ detail }) => set({ rules: detail.value })}
      />
    </FormField>
  )
}
