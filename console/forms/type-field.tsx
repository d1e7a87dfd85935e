import FormField from '@cloudscape-design/components/form-field'
import Select, { type SelectProps } from '@cloudscape-design/components/select'
import type { TypeSummary } from '../api/resources.ts'
import { LetterMark } from '../parts/labels.tsx'

interface TypeFieldProps {
  readonly types: readonly TypeSummary[]
  readonly type: TypeSummary | undefined
  readonly description?: string
  onChoose(type: TypeSummary): void
}

/** The choice of a type, by category and with a search by name, category and description. */
export function TypeField({
  types,
  type,
  description = 'The service that the connection gives access to.',
  onChoose,
}: TypeFieldProps) {
  return (
    <FormField label="Type" description={description} stretch>
      <Select
        selectedOption={type ? optionOf(type) : null}
        options={grouped(types)}
        placeholder="Choose a type"
        filteringType="auto"
        filteringAriaLabel="Search types"
        filteringPlaceholder="Search by name or category"
        noMatch="No type matches"
        virtualScroll
        renderOption={({ item }) =>
          item.type === 'group' ? null : <TypeOption {...item.option} />
        }
        onChange={({ detail }) => {
          const chosen = types.find((one) => one.type === detail.selectedOption.value)
          if (chosen) onChoose(chosen)
        }}
      />
    </FormField>
  )
}

function TypeOption({ label = '' }: SelectProps.Option) {
  return (
    <span className="type-label type-option">
      <LetterMark name={label} />
      <span>{label}</span>
    </span>
  )
}

function optionOf(type: TypeSummary): SelectProps.Option {
  const { type: value, name, description = '', category_name: category } = type
  return { value, label: name, filteringTags: [value, category, description] }
}

const byName = (a: TypeSummary, b: TypeSummary) => a.name.localeCompare(b.name)

function partition<Item>(items: readonly Item[], has: (item: Item) => boolean) {
  return [items.filter(has), items.filter((item) => !has(item))] as const
}

/** What is used most comes first: MCP servers, then by category; rarely used types are the last. */
function grouped(types: readonly TypeSummary[]): SelectProps.OptionGroup[] {
  const [discovered, others] = partition(types, (one) => one.discovered)
  const [offered, rare] = partition(others.sort(byName), (one) => one.offered_in_form)
  const labels = new Set([...discovered, ...types].map((one) => one.category_name))
  const groups = [...labels].map((label) => ({
    label,
    options: [...discovered, ...offered].filter((one) => one.category_name === label).map(optionOf),
  }))
  return [...groups, { label: 'More types', options: rare.map(optionOf) }].filter(
    ({ options }) => options.length > 0,
  )
}
