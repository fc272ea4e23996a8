/** The table of Azure permissions in the admin guide, from what integrations declare. */
import { readFileSync } from 'node:fs'
import { DECLARED } from '../../src/server/integrations/index.ts'
import { filled, table, type Generated } from './generated.ts'

const FILE = 'docs/admin-guide.md'

export function permissions(): Generated {
    const rows = DECLARED.all.flatMap(({ label, probes }) =>
        probes.map(({ checks, permissions: actions }) => [
            label,
            checks.join(', '),
            actions.map((action) => `\`${action}\``).join('<br>'),
        ]),
    )
    const text = table([['Integration', 'Checks of Save and test', 'Actions of Azure'], ...rows])
    return { [FILE]: filled(readFileSync(FILE, 'utf8'), { permissions: text }) }
}
