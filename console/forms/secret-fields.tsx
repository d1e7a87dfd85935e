import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import Textarea from '@cloudscape-design/components/textarea'
import { useState } from 'react'
import type { ConfigForm } from './config-form.ts'
import { type FieldSpec, inSentence } from './schema.ts'

interface SecretTextProps {
  readonly label: string
  readonly value: string
  readonly json: boolean
  readonly invalid: boolean
  onChange(value: string): void
}

/** A secret of many lines, masked until the user shows it. */
export function SecretText({ label, value, json, invalid, onChange }: SecretTextProps) {
  const [shown, setShown] = useState(false)
  return (
    <SpaceBetween size="xxs">
      <div className={shown ? undefined : 'masked'}>
        <Textarea
          value={value}
          rows={json ? 4 : 5}
          {...(json ? { placeholder: '{ … }' } : {})}
          autoComplete="off"
          spellcheck={false}
          disableBrowserAutocorrect
          invalid={invalid}
          onChange={({ detail }) => onChange(detail.value)}
        />
      </div>
      <Button
        formAction="none"
        variant="inline-link"
        ariaLabel={`${shown ? 'Hide' : 'Show'} ${label}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </Button>
    </SpaceBetween>
  )
}

interface StoredProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
}

/** A stored secret, which is never shown: it is kept until the user replaces or removes it. */
export function StoredSecret({ form, field }: StoredProps) {
  const { name, required } = field
  const label = inSentence(field.label)
  if (form.stored(name) === 'removed')
    return (
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <StatusIndicator type="warning">Will be removed</StatusIndicator>
        <Button
          formAction="none"
          ariaLabel={`Keep the ${label}`}
          onClick={() => form.store(name, 'kept')}
        >
          Keep
        </Button>
      </SpaceBetween>
    )
  return (
    <SpaceBetween direction="horizontal" size="s" alignItems="center">
      <StatusIndicator type="success">Stored</StatusIndicator>
      <Button
        formAction="none"
        ariaLabel={`Replace the ${label}`}
        onClick={() => form.store(name, 'replaced')}
      >
        Replace
      </Button>
      {!required && <RemoveSecret form={form} field={field} />}
    </SpaceBetween>
  )
}

/** Removes a stored secret or reference of an optional field. */
export function RemoveSecret({ form, field }: StoredProps) {
  return (
    <Button
      formAction="none"
      ariaLabel={`Remove the ${inSentence(field.label)}`}
      onClick={() => form.store(field.name, 'removed')}
    >
      Remove
    </Button>
  )
}
