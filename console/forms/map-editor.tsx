import AttributeEditor from '@cloudscape-design/components/attribute-editor'
import Input from '@cloudscape-design/components/input'
import type { Entry } from './draft.ts'
import { SecretInput } from './secret-input.tsx'

interface MapEditorProps {
  readonly label: string
  readonly secret: boolean
  readonly entries: readonly Entry[]
  onChange(entries: readonly Entry[]): void
}

/** The entries of a map, such as headers: a name and a value each. */
export function MapEditor({ label, secret, entries, onChange }: MapEditorProps) {
  const change = (index: number, part: Partial<Entry>) =>
    onChange(entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry)))
  return (
    <AttributeEditor
      items={entries}
      addButtonText={`Add to ${label.toLowerCase()}`}
      removeButtonText="Remove"
      removeButtonAriaLabel={({ name }) => `Remove ${name || 'this entry'}`}
      empty="No entries yet."
      onAddButtonClick={() => onChange([...entries, { name: '', value: '' }])}
      onRemoveButtonClick={({ detail }) =>
        onChange(entries.filter((_, index) => index !== detail.itemIndex))
      }
      definition={[
        {
          label: 'Name',
          control: ({ name }, index) => (
            <Input
              value={name}
              ariaLabel={`Name ${index + 1}`}
              placeholder="Authorization"
              autoComplete="off"
              spellcheck={false}
              onChange={({ detail }) => change(index, { name: detail.value })}
            />
          ),
        },
        {
          label: 'Value',
          control: ({ value }, index) =>
            secret ? (
              <SecretInput
                label={`value ${index + 1}`}
                ariaLabel={`Value ${index + 1}`}
                value={value}
                onChange={(next) => change(index, { value: next })}
              />
            ) : (
              <Input
                value={value}
                ariaLabel={`Value ${index + 1}`}
                onChange={({ detail }) => change(index, { value: detail.value })}
              />
            ),
        },
      ]}
    />
  )
}
