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
    <CatalogueSelect
      label="Type"
      description={description}
      selected={type && optionOf(type)}
      groups={grouped(types)}
      onChoose={(value) => {
        const chosen = types.find((one) => one.type === value)
        if (chosen) onChoose(chosen)
      }}
    />
  )
}

interface CatalogueSelectProps {
  readonly label: string
  readonly description: string
  readonly selected: SelectProps.Option | undefined
  readonly groups: readonly SelectProps.OptionGroup[]
  onChoose(value: string | undefined): void
}

/** The choice of one entry of the catalogue, by category and with a search. */
export function CatalogueSelect(props: CatalogueSelectProps) {
  const { label, description, selected, groups, onChoose } = props
  return (
    <FormField label={label} description={description} stretch>
      <Select
        selectedOption={selected ?? null}
        options={groups}
        placeholder={`Choose a ${label.toLowerCase()}`}
        filteringType="auto"
        filteringAriaLabel={`Search ${label.toLowerCase()}s`}
        filteringPlaceholder="Search by name or category"
        noMatch={`No ${label.toLowerCase()} matches`}
        virtualScroll
        renderOption={({ item }) =>
          item.type === 'group' ? null : <EntryOption {...item.option} />
        }
        onChange={({ detail }) => onChoose(detail.selectedOption.value)}
      />
    </FormField>
  )
}

function EntryOption({ label = '', description }: SelectProps.Option) {
  return (
    <span className="type-label type-option">
      <LetterMark name={label} />
      <span>{label}</span>
      {description && <span className="type-option-more">{description}</span>}
    </span>
  )
}

/** The option of a type, found by its id, category and description too. */
export function optionOf(type: TypeSummary): SelectProps.Option {
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
