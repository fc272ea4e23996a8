import { BusinessRule } from '@servicenow/sdk/core'
import { beforeInsert, checkHosts, checkSettings, tellOfMidServer } from '../../server/entry-points/deployments.ts'

BusinessRule({
    $id: Now.ID['deployment-check-hosts'],
    name: 'Refuse a host that is not allowed',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 50,
    active: true,
    script: checkHosts,
})

BusinessRule({
    $id: Now.ID['deployment-check-settings'],
    name: 'Refuse settings that cannot work',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 60,
    active: true,
    script: checkSettings,
})

BusinessRule({
    $id: Now.ID['deployment-before-insert'],
    name: 'Give the deployment an integration instance',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    script: beforeInsert,
})

BusinessRule({
    $id: Now.ID['deployment-tell-of-mid-server'],
    name: 'Say what a MID Server does to the secret',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    active: true,
    script: tellOfMidServer,
})

BusinessRule({
    $id: Now.ID['deployment-after-insert'],
    name: 'Give the deployment its integrations',
    table: 'sn_vul_asc_deployment',
    when: 'after',
    action: ['insert'],
    order: 100,
    active: true,
    // By way of the script include, which can name what modules cannot.
    script: '(function (current) { new sn_vul_asc.DefenderDeployments().afterInsert(current) })(current)',
})
