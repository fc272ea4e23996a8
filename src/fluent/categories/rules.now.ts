import { BusinessRule } from '@servicenow/sdk/core'
import { checkChoice } from '../../server/entry-points/categories.ts'

BusinessRule({
    $id: Now.ID['category-choice-check'],
    name: 'Refuse a choice that cannot be made',
    table: 'sn_vul_asc_category_choice',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkChoice,
})
