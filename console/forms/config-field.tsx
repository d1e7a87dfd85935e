import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import Select from '@cloudscape-design/components/select'
import Textarea from '@cloudscape-design/components/textarea'
import Toggle from '@cloudscape-design/components/toggle'
import type { ConfigForm } from './config-form.ts'
import type { Draft, Entry } from './draft.ts'
import { enterAgain, inSentence } from './form-state.ts'
import { MapEditor } from './map-editor.tsx'
import type { FieldSpec } from './schema.ts'
import { SecretInput } from './secret-input.tsx'
import { SecretText } from './secret-text.tsx'
import { StoredSecret } from './stored-secret.tsx'

interface FieldProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
}

/** One field of a config: its label, its hint, what is wrong with it, and what it holds. */
export function ConfigField({ form, field }: FieldProps) {
  const fault = form.faults[field.name] ?? ''
  const stored = form.stored(field.name)
  const whole = stored === 'kept' || stored === 'removed'
  const label = field.required ? (
    field.label
  ) : (
    <span>
      {field.label} <i>- optional</i>
    </span>
  )
  return (
    <FormField
      label={field.widget === 'toggle' ? undefined : label}
      description={field.hint}
      errorText={fault}
      warningText={stored === 'moved' ? enterAgain(form.movedTo) : ''}
      secondaryControl={
        stored === 'moved' && !field.required ? <Remove form={form} field={field} /> : undefined
      }
      stretch
    >
      {whole ? <StoredSecret form={form} field={field} /> : <Editor form={form} field={field} />}
    </FormField>
  )
}

/** What is asked for again can also go. */
function Remove({ form, field }: FieldProps) {
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

function Editor({ form, field }: FieldProps) {
  const draft = form.draft(field)
  const set = (next: Draft) => form.set(field.name, next)
  const invalid = form.faults[field.name] !== undefined
  switch (field.widget) {
    case 'toggle':
      return (
        <Toggle checked={draft === true} onChange={({ detail }) => set(detail.checked)}>
          {field.label}
        </Toggle>
      )
    case 'select':
      return (
        <Select
          selectedOption={
            typeof draft === 'string' && draft ? { value: draft, label: draft } : null
          }
          options={field.options.map((value) => ({ value, label: value }))}
          placeholder="Choose one"
          onChange={({ detail }) => set(detail.selectedOption.value ?? '')}
        />
      )
    case 'map':
      return (
        <MapEditor
          label={field.label}
          secret={field.secret}
          entries={draft as readonly Entry[]}
          onChange={set}
        />
      )
    case 'list':
      return (
        <Textarea
          value={(draft as readonly string[]).join('\n')}
          placeholder="One on each line"
          rows={4}
          invalid={invalid}
          onChange={({ detail }) => set(detail.value.split('\n'))}
        />
      )
    default:
      return <TextEditor field={field} text={String(draft)} invalid={invalid} onChange={set} />
  }
}

interface TextEditorProps {
  readonly field: FieldSpec
  readonly text: string
  readonly invalid: boolean
  onChange(text: string): void
}

function TextEditor({ field, text, invalid, onChange }: TextEditorProps) {
  const label = inSentence(field.label)
  const lines = field.widget === 'textarea' || field.widget === 'json'
  if (field.secret && lines)
    return (
      <SecretText
        label={label}
        value={text}
        json={field.widget === 'json'}
        invalid={invalid}
        onChange={onChange}
      />
    )
  if (field.secret)
    return <SecretInput label={label} value={text} invalid={invalid} onChange={onChange} />
  if (lines)
    return (
      <Textarea
        value={text}
        rows={5}
        spellcheck={false}
        invalid={invalid}
        onChange={({ detail }) => onChange(detail.value)}
      />
    )
  return (
    <Input
      value={text}
      type={field.widget === 'url' ? 'url' : 'text'}
      inputMode={field.widget === 'number' ? (field.whole ? 'numeric' : 'decimal') : 'text'}
      autoComplete="off"
      spellcheck={false}
      invalid={invalid}
      onChange={({ detail }) => onChange(detail.value)}
    />
  )
}
