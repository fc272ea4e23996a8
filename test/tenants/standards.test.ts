/** What security standards of real tenants consist of: assignments that assign nothing, and controls of a whole category. */
import type { World } from '../support/app-world.ts'
import { caseItems, caseWorld, type CaseItem } from '../support/case-world.ts'

describe('standards', () => {
    let world: World
    let deployment: string
    const start = async (items: readonly CaseItem[]) => {
        world = await caseWorld(items)
        deployment = world.deploy('Contoso')
    }
    afterEach(() => world.close())

    const citations = () =>
        world
            .rows('sn_vulc_citation', ['section', 'section_name', 'control.source_id', 'control.short_description'])
            .map((row) => Object.values(row).join(' | '))
            .sort()
    const tests = () => world.rows('sn_vulc_test', ['source_id']).map((row) => row['source_id'])
    const words = () => world.rows('sn_vul_asc_unknown_word', ['kind', 'word'])

    test('K2 closed lists: a standard that is exempted or attested only is not assigned', async () => {
        const items = caseItems('standard-exempt')
        await start([
            ...items,
            // A word of tomorrow assigns nothing, and is shown.
            ...items
                .filter(({ properties }) => properties['effect'] === 'Exempt')
                .map((item) => ({
                    ...item,
                    id: item.id.replace(/802$/, '804'),
                    name: item.name.replace(/802$/, '804'),
                    properties: { ...item.properties, effect: 'Remediate' },
                })),
        ])
        expect(world.run(deployment, 'policy_definition')).toMatchObject({ substate: 'success', rejected: 0 })
        const groups = world.rows('sn_vulc_policy', ['source_id'], 'source_id!=no-policy')
        expect(groups.map((group) => group['source_id']?.slice(-12))).toEqual(['000000000701'])
        expect(words()).toEqual([{ kind: 'effect', word: 'Remediate' }])
    })

    test('K2 closed lists: a control of a category cites the tests of that category', async () => {
        const items = caseItems('standard-category')
        const link = items.find(({ properties }) => properties['assessmentType'] === 'MicrosoftManaged')
        await start([
            ...items,
            ...(link === undefined
                ? []
                : [
                      {
                          ...link,
                          id: link.id.replace(/901$/, '902'),
                          name: link.name.replace(/901$/, '902'),
                          properties: { ...link.properties, assessmentType: 'Questionnaire' },
                      },
                  ]),
        ])
        for (const type of ['assessment_metadata', 'assessment'] as const) world.run(deployment, type)
        const before = tests()
        expect(world.run(deployment, 'compliance_standard')).toMatchObject({
            substate: 'success',
            rejected: 0,
            verification: 'agrees',
        })
        expect(citations()).toEqual([
            'PV.6 | Rapidly remediate vulnerabilities | 00000000-0000-4000-8000-000000000001 | Plain',
            'PV.6 | Rapidly remediate vulnerabilities | category-softwareupdate-machine | Software updates on machines',
        ])
        expect(tests()).toEqual(before)
        expect(words()).toEqual([{ kind: 'assessment_type', word: 'Questionnaire' }])
        const again = world.run(deployment, 'compliance_standard', true)
        expect(again).toMatchObject({ substate: 'success', inserted: 0, updated: 0 })
    })

    test('K2 closed lists: recommendations with tests of their own are cited one by one', async () => {
        await start(caseItems('standard-category'))
        const choice = world.instance.record('sn_vul_asc_category_choice')
        choice.addQuery('category', 'SoftwareUpdate')
        choice.addQuery('family', 'machine')
        choice.query()
        choice.next()
        choice.setValue('choice', 'per_recommendation')
        choice.update()
        expect(world.run(deployment, 'compliance_standard')).toMatchObject({ substate: 'success', rejected: 0 })
        expect(citations().map((citation) => citation.split(' | ').slice(2).join(' | '))).toEqual([
            '00000000-0000-4000-8000-000000000001 | Plain',
            '00000000-0000-4000-8000-000000000120 | Update Openssl',
            '00000000-0000-4000-8000-000000000121 | Update Microsoft Edge',
        ])
    })
})
