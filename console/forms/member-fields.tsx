import AttributeEditor from '@cloudscape-design/components/attribute-editor'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { ConfigForm } from './config-form.ts'
import { type Entry, type Row, textsOf } from './draft.ts'
import { type FieldSpec, inSentence } from './schema.ts'

interface MembersProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
  readonly members: readonly FieldSpec[]
}

/** A map whose names are fixed: a field for each of them. */
export function MemberFields({ form, field, members }: MembersProps) {
  const texts = textsOf(form.draft(field) as readonly Entry[])
  return (
    <SpaceBetween size="l">
      {members.map((member) => (
        <FormField
          key={member.name}
          label={member.label}
          description={member.hint}
          errorText={form.issues[`${field.name}.${member.name}`] ?? ''}
          stretch
        >
          <MemberInput
            member={member}
            text={texts[member.name] ?? ''}
            onChange={(text) => form.set(field.name, entriesOf({ ...texts, [member.name]: text }))}
          />
        </FormField>
      ))}
    </SpaceBetween>
  )
}

const entriesOf = (texts: Row): readonly Entry[] =>
  Object.entries(texts).map(([name, value]) => ({ name, value }))

/** Rows that are added and removed, with the same fields in each. */
export function RowsEditor({ form, field, members }: MembersProps) {
  const rows = form.draft(field) as readonly Row[]
  const set = (next: readonly Row[]) => form.set(field.name, next)
  const change = (index: number, part: Row) =>
    set(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <AttributeEditor
      items={rows}
      addButtonText={`Add to ${inSentence(field.label)}`}
      removeButtonText="Remove"
      removeButtonAriaLabel={(row) => `Remove ${row[members[0]?.name ?? ''] || 'this row'}`}
      empty="None yet."
      gridLayout={[
        {
          rows: [
            [1, 1],
            [1, 1],
          ],
          removeButton: { ownRow: true },
        },
      ]}
      onAddButtonClick={() => set([...rows, {}])}
      onRemoveButtonClick={({ detail }) => set(rows.filter((_, at) => at !== detail.itemIndex))}
      definition={members.map((member) => ({
        label: member.label,
        errorText: (_: Row, index: number) => form.issues[`${field.name}.${index}.${member.name}`],
        control: (row: Row, index: number) => (
          <MemberInput
            member={member}
            label={`${field.label} ${index + 1}: ${inSentence(member.label)}`}
            text={row[member.name] ?? ''}
            onChange={(text) => change(index, { [member.name]: text })}
          />
        ),
      }))}
    />
  )
}

interface MemberInputProps {
  readonly member: FieldSpec
  /** The accessible name, where several fields have the same label. */
  readonly label?: string
  readonly text: string
  onChange(text: string): void
}

function MemberInput({ member: { example }, label, text, onChange }: MemberInputProps) {
  return (
    <Input
      value={text}
      {...(label === undefined ? {} : { ariaLabel: label })}
      {...(example === undefined ? {} : { placeholder: example })}
      autoComplete="off"
      spellcheck={false}
      onChange={({ detail }) => onChange(detail.value)}
    />
  )
}
