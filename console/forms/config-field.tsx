import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import Toggle from '@cloudscape-design/components/toggle'
import type { ConfigForm } from './config-form.ts'
import type { Draft, Entry } from './draft.ts'
import { reenterMessage } from './form-state.ts'
import { KeyDrop } from './key-drop.tsx'
import { MapEditor } from './map-editor.tsx'
import { MemberFields, RowsEditor } from './member-fields.tsx'
import { isReference } from './reference.ts'
import { ReferenceFields, ReferLink, StoredReference } from './reference-fields.tsx'
import { type FieldSpec, inSentence } from './schema.ts'
import { RemoveSecret, SecretText, StoredSecret } from './secret-fields.tsx'
import { SecretInput } from './secret-input.tsx'

interface FieldProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
}

interface ConfigFieldProps extends FieldProps {
  /** What else is wrong with its value, as the end of a sentence. */
  readonly issue?: string
}

/** One field of a config: its label, hint, validation issue and value; of a map with fixed names, each. */
export function ConfigField(props: ConfigFieldProps) {
  const { form, field } = props
  if (field.widget === 'map' && field.members)
    return <MemberFields form={form} field={field} members={field.members} />
  return <LabelledField {...props} />
}

function LabelledField({ form, field, issue: other }: ConfigFieldProps) {
  const issue = form.issues[field.name] ?? (other ? `${field.label} ${other}.` : '')
  const stored = form.stored(field.name)
  const isStored = stored === 'kept' || stored === 'removed'
  const label = field.required ? (
    field.label
  ) : (
    <span>
      {field.label} <i>- optional</i>
    </span>
  )
  const editor = (
    <FormField
      label={field.widget === 'toggle' ? undefined : label}
      description={field.hint}
      errorText={issue}
      warningText={stored === 'required again' ? reenterMessage(form.changedDestinations) : ''}
      secondaryControl={
        stored === 'required again' && !field.required ? (
          <RemoveSecret form={form} field={field} />
        ) : undefined
      }
      stretch
    >
      <FieldValue form={form} field={field} />
    </FormField>
  )
  if (isStored || field.file === undefined || isReference(form.draft(field))) return editor
  return (
    <SpaceBetween size="xs">
      <KeyDrop form={form} field={field} kind={field.file} />
      {editor}
    </SpaceBetween>
  )
}

/** The value of a field: what is stored, a reference, or what is typed. */
function FieldValue(props: FieldProps) {
  const { form, field } = props
  const stored = form.stored(field.name)
  const draft = form.draft(field)
  if (stored === 'kept' && form.reference(field.name)) return <StoredReference {...props} />
  if (stored === 'kept' || stored === 'removed') return <StoredSecret {...props} />
  if (isReference(draft)) return <ReferenceFields {...props} draft={draft} />
  if (!form.takesReferences || !field.secret || field.members) return <Editor {...props} />
  return (
    <SpaceBetween size="xxs">
      <Editor {...props} />
      <ReferLink {...props} />
    </SpaceBetween>
  )
}

function Editor({ form, field }: FieldProps) {
  const draft = form.draft(field)
  const set = (next: Draft) => form.set(field.name, next)
  const invalid = form.issues[field.name] !== undefined
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
          placeholder="Choose a value"
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
    case 'rows':
      return <RowsEditor form={form} field={field} members={field.members ?? []} />
    case 'list':
      return (
        <Textarea
          value={(draft as readonly string[]).join('\n')}
          placeholder="One value per line"
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
      {...(field.example === undefined ? {} : { placeholder: field.example })}
      autoComplete="off"
      spellcheck={false}
      invalid={invalid}
      onChange={({ detail }) => onChange(detail.value)}
    />
  )
}
