/** What the author of an integration writes by hand outside its folders. A test makes the same edits and compiles. */
import { startsAt } from './fluent.ts'
import type { Names } from './names.ts'

interface Edit {
    file: string
    /** Where in the file, for the author. */
    where: string
    lines: string
    /** The text that the lines go before when nobody chooses a better place. */
    before: string
}

const NAMES = 'src/server/vocabulary/names.ts'
const LIST = 'src/server/integrations/index.ts'

export function editsFor(names: Names): Edit[] {
    const { stem, type, camel, label, table } = names
    return [
        {
            file: NAMES,
            where: 'TABLE',
            lines: `    ${camel}Import: '${table}',\n`,
            before: '    groupMember: ',
        },
        {
            file: NAMES,
            where: 'INTEGRATION_TYPES, in the order in which integrations run',
            lines: `    '${type}',\n`,
            before: '] as const\nexport type IntegrationType ',
        },
        {
            file: LIST,
            where: 'the imports',
            lines: `import { ${camel} } from './${stem}/index.ts'\n`,
            before: "import { policyDefinition } from './policy-definition/index.ts'\n",
        },
        { file: LIST, where: 'INTEGRATIONS', lines: `    ${type}: ${camel},\n`, before: '}\n\nexport const DECLARED' },
        {
            file: 'docs/admin-guide.md',
            where: 'the table of Integrations',
            lines: `| ${label} | daily, ${startsAt(names)} | not used | test groups |\n`,
            before: '\n**Start time** moves',
        },
    ]
}
