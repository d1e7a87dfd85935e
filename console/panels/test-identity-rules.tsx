import Alert from '@cloudscape-design/components/alert'
import FormField from '@cloudscape-design/components/form-field'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import Textarea from '@cloudscape-design/components/textarea'
import { useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import type { IdentityRulesTest, One } from '../api/resources.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { FormPanel } from './form-panel.tsx'
import { toClaims } from './token-claims.ts'
import { useSubmit } from './use-submit.ts'

/** Tests which rule of an identity provider matches claims, and which access it gives. */
export default function TestIdentityRules({ id }: { readonly id: string }) {
  const { ask } = useSignedIn()
  const [text, setText] = useState('')
  const [result, setResult] = useState<IdentityRulesTest>()
  const submit = useSubmit({
    async send() {
      setResult(undefined)
      const body = { claims: requireClaims(text) }
      const path = `/v1/identity-providers/${encodeURIComponent(id)}/test`
      setResult((await ask<One<IdentityRulesTest>>({ method: 'POST', path, body })).data)
    },
  })
  const issue = submit.issues.claims
  return (
    <FormPanel
      title="Test rules"
      submit={submit}
      label="Test"
      busyLabel="Testing"
      leave="Close"
      disabled={text.trim() === ''}
      failure="The rules were not tested"
      fields={['claims']}
    >
      <FormField
        label="Claims or token"
        description="Claims as JSON, or a token: it is decoded in this tab, and only its claims are sent. Its signature and times are not checked, and nothing is stored."
        errorText={issue === undefined ? '' : `This ${issue}.`}
        stretch
      >
        <Textarea
          value={text}
          rows={10}
          spellcheck={false}
          placeholder='{"sub": "repo:acme/app:ref:refs/heads/main"}'
          onChange={({ detail }) => setText(detail.value)}
        />
      </FormField>
      <div role="status">{result && <Result result={result} />}</div>
    </FormPanel>
  )
}

function requireClaims(text: string): object {
  const claims = toClaims(text)
  if (claims) return claims
  const details = { claims: 'must be a JSON object or a token with three parts' }
  const message = 'These are not claims.'
  throw new ApiProblem({ status: 400, code: 'invalid_request', message, details })
}

const reasons: Readonly<Record<string, string>> = {
  no_rule: 'No rule matches these claims.',
  no_project:
    'The rule names a project by a claim that is absent, or that no project has as its name.',
  no_user: 'The claim that names the user is absent.',
}

function durationText(seconds: number): string {
  const [unit, length] =
    seconds % 3600 === 0
      ? (['hour', 3600] as const)
      : seconds % 60 === 0
        ? (['minute', 60] as const)
        : (['second', 1] as const)
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat('en', style).format(seconds / length)
}

function Result({ result }: { readonly result: IdentityRulesTest }) {
  const { projects } = useProject()
  const { rule, reason, role, user, project_id: id, max_ttl_seconds: seconds } = result
  const at = rule === null ? '' : ` (rule ${rule})`
  if (role === null)
    return (
      <Alert type="info" header={`No access${at}`}>
        {reasons[reason ?? ''] ?? reason}
      </Alert>
    )
  const project = projects?.find((one) => one.id === id)?.name ?? id
  const items = [
    { label: 'Rule', value: rule },
    { label: 'Role', value: role },
    { label: 'Project', value: project ?? 'every project' },
    { label: 'User', value: user },
    { label: 'Longest session', value: durationText(seconds ?? 43_200) },
  ]
  const isWide = role === 'admin' && id === null
  return (
    <Alert
      type={isWide ? 'warning' : 'success'}
      header={isWide ? 'Access to the whole deployment' : 'Access'}
    >
      <KeyValuePairs columns={1} items={items} />
    </Alert>
  )
}
